package dev.crmkit.model.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.crmkit.model.explain.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a host knows beyond the fields of this model: typed values by name. Immutable; all of it may be personal data, so
 * {@code toString()} shows the names only and erasure drops it.
 *
 * <p>Limits: 500 attributes, names of 1 to 100 characters, texts of at most 10,000 characters. What is larger is a
 * document: keep it where it is and put its address here.
 */
@PersonalData
public final class Attributes {

    private static final int MOST = 500;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 10_000;
    private static final Attributes NONE = new Attributes(new TreeMap<>());

    private final SortedMap<String, Value> values;

    private Attributes(SortedMap<String, Value> values) {
        this.values = Collections.unmodifiableSortedMap(values);
    }

    /**
     * No attributes.
     *
     * @return the empty attributes
     */
    public static Attributes none() {
        return NONE;
    }

    /**
     * Attributes from a map.
     *
     * @param values the values by name
     * @return the attributes
     * @throws IllegalArgumentException if a limit of this class is exceeded; the name and its size are given, not the value
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Attributes of(Map<String, Value> values) {
        if (values.isEmpty()) return NONE;
        if (values.size() > MOST)
            throw new IllegalArgumentException(values.size() + " attributes are more than " + MOST
                    + "\nAttributes are for what a person would note, not for a data set.");
        values.forEach(Attributes::check);
        return new Attributes(new TreeMap<>(values));
    }

    private static void check(String name, Value value) {
        if (name.isBlank() || name.length() > LONGEST_NAME)
            throw new IllegalArgumentException("Attribute name of " + name.length() + " characters: 1 to "
                    + LONGEST_NAME + " are allowed\nName it like a column: 'shoe_size'.");
        if (value == null) throw new IllegalArgumentException("Attribute " + name + " has no value\nLeave it out.");
        int length = value instanceof Value.Text text
                ? text.value().length()
                : value instanceof Value.Term term ? term.code().length() : 0;
        if (length > LONGEST_TEXT)
            throw new IllegalArgumentException("Attribute " + name + " of " + length + " characters is longer than "
                    + LONGEST_TEXT + "\nKeep documents where they are and put their address here.");
    }

    /**
     * These attributes and one more.
     *
     * @param name its name, 1 to 100 characters
     * @param value its value, see {@link Value#of(Object)}; one that was there before is replaced
     * @return attributes with that value
     * @throws IllegalArgumentException if a limit of this class is exceeded
     */
    public Attributes with(String name, Object value) {
        var more = new TreeMap<>(values);
        more.put(name, Value.of(value));
        return of(more);
    }

    /**
     * The value of an attribute.
     *
     * @param name its name
     * @return the value, or nothing if it was never given
     */
    public Optional<Value> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /**
     * All values by name.
     *
     * @return an unmodifiable map in the order of names
     */
    @JsonValue
    public SortedMap<String, Value> asMap() {
        return values;
    }

    /**
     * Whether there are none.
     *
     * @return true if no attribute was given
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The first of each name, as many as are allowed: what no desk could read any more is left out, never refused. */
    static Attributes united(List<Attributes> newestFirst) {
        var united = new TreeMap<String, Value>();
        for (Attributes next : newestFirst)
            next.values.forEach((name, value) -> {
                if (united.size() < MOST) united.putIfAbsent(name, value);
            });
        return of(united);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes attributes && values.equals(attributes.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
