package dev.crmkit.model.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.crmkit.model.customer.PersonalData;
import dev.crmkit.model.explain.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an incident: typed facts in three states. A fact that was never mentioned is unknown. Immutable;
 * equal by the names and what is known of each. Texts, places and days may be personal
 * data: {@code toString()} masks them.
 *
 * <p>Lookups by the constants of a vocabulary take a few nanoseconds and allocate nothing. In JSON a fact is an object of
 * {@code kind} and {@code value} by its name; facts of {@link FlightFacts} are checked where they are read, others wait
 * as terms and numbers until {@link #readAs(List)} or the first {@link #get(Fact)} says their type and bounds. At most 500
 * facts, texts of at most 10,000 characters.
 */
@PersonalData
public final class Facts {

    static final FactValue<?> UNKNOWN = new FactValue.Unknown<>();
    static final FactValue<?> NOT_APPLICABLE = new FactValue.NotApplicable<>();
    private static final int MOST = 500;
    private static final Set<Class<?>> PERSONAL = Set.of(String.class, GeoPoint.class, LocalDate.class);
    private static final Facts NONE = new Facts(2, 0);

    // A hash table, probed linearly, at most half full: a fact that was never mentioned is missed at once, and the
    // constants of a vocabulary are found by reference.
    private final Fact<?>[] names;
    private final FactValue<?>[] values;
    private final int size;

    private Facts(int room, int size) {
        this.names = new Fact<?>[room];
        this.values = new FactValue<?>[room];
        this.size = size;
    }

    /**
     * Nothing is known.
     *
     * @return the empty facts
     */
    public static Facts none() {
        return NONE;
    }

    /**
     * What is known of a fact.
     *
     * @param fact the fact
     * @param <T> the type of its values
     * @return its value, or that it is unknown or not applicable
     * @throws IllegalArgumentException if another fact of that name is held, whose value is none of this type or is out of
     *     this fact's bounds
     */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // a Fact<T> stands beside a T only; equals comes after ==
    public <T> FactValue<T> get(Fact<T> fact) {
        int i = placeOf(fact);
        Fact<?> held = names[i];
        if (held == fact) return (FactValue<T>) values[i];
        if (held == null) return (FactValue<T>) UNKNOWN;
        return held.equals(fact) ? (FactValue<T>) values[i] : fact.adopt(values[i]);
    }

    /**
     * The value of a fact, or what stands in for it.
     *
     * @param fact the fact
     * @param otherwise what an unknown or inapplicable fact counts as
     * @param <T> the type of its values
     * @return the known value, or {@code otherwise}
     */
    public <T> T valueOr(Fact<T> fact, T otherwise) {
        return get(fact) instanceof FactValue.Known<T> known ? known.value() : otherwise;
    }

    /**
     * Whether the value of a fact is known.
     *
     * @param fact the fact
     * @return true if there is a value
     */
    public boolean isKnown(Fact<?> fact) {
        return get(fact) instanceof FactValue.Known;
    }

    /**
     * These facts and one more.
     *
     * @param fact the fact
     * @param value its value; one that was there before is replaced
     * @param <T> the type of its values
     * @return facts with that value
     * @throws IllegalArgumentException if the value is out of the fact's bounds, another type is held under that name, or
     *     there are 500 facts already
     * @throws ClassCastException if a raw call passes a value of another type
     */
    public <T> Facts with(Fact<T> fact, T value) {
        return put(fact, new FactValue.Known<>(fact.checked(value)));
    }

    /**
     * These facts and one more whole number.
     *
     * @param fact the fact
     * @param value its value, in the unit that the fact's name says
     * @return facts with that value
     * @throws IllegalArgumentException as {@link #with(Fact, Object)}
     */
    public Facts with(Fact<BigDecimal> fact, long value) {
        return with(fact, BigDecimal.valueOf(value));
    }

    /**
     * These facts and one more number.
     *
     * @param fact the fact
     * @param value its value, in the unit that the fact's name says; taken by the decimal digits it is written with
     * @return facts with that value
     * @throws IllegalArgumentException as {@link #with(Fact, Object)}, or if the value is not finite
     */
    public Facts with(Fact<BigDecimal> fact, double value) {
        if (!Double.isFinite(value))
            throw new IllegalArgumentException(fact + " " + value + " is not finite"
                    + "\nGive the value in the unit that the fact names, or leave it unknown.");
        return with(fact, BigDecimal.valueOf(value));
    }

    /**
     * These facts, one of which is not known (any more).
     *
     * @param fact the fact
     * @return facts without a value for it
     */
    public Facts withUnknown(Fact<?> fact) {
        return put(fact, UNKNOWN);
    }

    /**
     * These facts, one of which does not apply.
     *
     * @param fact the fact
     * @return facts in which that question does not arise
     */
    public Facts withNotApplicable(Fact<?> fact) {
        return put(fact, NOT_APPLICABLE);
    }

    /**
     * The same facts, held under the constants of a vocabulary, so that types and bounds are checked at once and later
     * lookups allocate nothing: for facts that were read from JSON.
     *
     * @param vocabulary the constants; those of which nothing was mentioned are left out
     * @return equal facts
     * @throws IllegalArgumentException if a value is none of its constant's type, or out of its bounds; the fact is named
     */
    public Facts readAs(List<? extends Fact<?>> vocabulary) {
        Facts typed = this;
        for (Fact<?> fact : vocabulary) if (names[placeOf(fact)] != null) typed = typed.put(fact, get(fact));
        return typed;
    }

    /**
     * The facts that were mentioned, in the order of their names. One that was read from JSON and is in no vocabulary yet
     * has the type that JSON shows, a term for an enum.
     *
     * @return an unmodifiable list
     */
    public List<Fact<?>> mentioned() {
        return Arrays.stream(names)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Fact::name))
                .<Fact<?>>map(fact -> fact)
                .toList();
    }

    /**
     * The same facts without what may be personal data: texts, places, of which one may be a home, and days, of which one
     * may be a birthday.
     *
     * @return facts in which all of these are unknown; numbers, flags, terms, sums, instants and spans stay
     */
    public Facts erased() {
        Facts erased = this;
        for (Fact<?> fact : names) if (fact != null && isPersonal(fact.type())) erased = erased.withUnknown(fact);
        return erased;
    }

    /** A text may name a person, a place be a home, a day a birthday. */
    static boolean isPersonal(Class<?> type) {
        return PERSONAL.contains(type);
    }

    /** Where the fact of a name stands, or the empty place where it would. */
    @SuppressWarnings("ReferenceEquality") // the quick answer, for constants; equals comes after it
    private int placeOf(Fact<?> fact) {
        String name = fact.name();
        int last = names.length - 1;
        int i = name.hashCode() & last;
        while (names[i] != fact && names[i] != null && !names[i].name().equals(name)) i = (i + 1) & last;
        return i;
    }

    private Facts put(Fact<?> fact, FactValue<?> value) {
        Fact<?> held = names[placeOf(fact)];
        if (held != null && held.type() != fact.type() && held.type() != Value.Term.class)
            throw new IllegalArgumentException(
                    "Fact " + fact + " of type " + fact.type().getSimpleName() + " is already there as a "
                            + held.type().getSimpleName() + "\nUse one constant for one fact.");
        Facts put = ofSize(held == null ? size + 1 : size);
        put.set(fact, value);
        for (int i = 0; i < names.length; i++)
            if (names[i] != null && put.names[put.placeOf(names[i])] == null) put.set(names[i], values[i]);
        return put;
    }

    private static Facts ofSize(int size) {
        if (size > MOST)
            throw new IllegalArgumentException(size + " facts are more than " + MOST
                    + "\nFacts are what policies read of one incident, not a data set.");
        return new Facts(Math.max(2, Integer.highestOneBit(Math.max(1, size)) * 4), size);
    }

    /** Only while the table is being made. */
    private void set(Fact<?> fact, FactValue<?> value) {
        int i = placeOf(fact);
        names[i] = fact;
        values[i] = value;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Facts fromJson(Map<String, @Nullable Told> told) {
        if (told.isEmpty()) return NONE;
        Facts facts = ofSize(told.size());
        told.forEach(facts::read);
        return facts.readAs(FlightFacts.all());
    }

    private void read(String name, @Nullable Told told) {
        if (told == null)
            throw new IllegalArgumentException("Fact " + name + " is null\nLeave it out, or give it the kind UNKNOWN.");
        FactValue<?> state = told.state();
        Class<?> type =
                state instanceof FactValue.Known<?> known ? known.value().getClass() : Value.Term.class;
        Fact<?> fact = Fact.of(name, type);
        set(fact, fact.adopt(state));
    }

    @JsonValue
    SortedMap<String, Told> asJson() {
        var told = new TreeMap<String, Told>();
        for (int i = 0; i < names.length; i++) if (names[i] != null) told.put(names[i].name(), Told.of(values[i]));
        return told;
    }

    /** A constant of an enum is equal to the term that was read of it. */
    private static Object comparable(FactValue<?> value) {
        return value instanceof FactValue.Known<?> known && known.value() instanceof Enum<?> constant
                ? new FactValue.Known<>(new Value.Term(constant.name()))
                : value;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Facts facts) || size != facts.size) return false;
        for (int i = 0; i < names.length; i++) {
            if (names[i] == null) continue;
            FactValue<?> theirs = facts.values[facts.placeOf(names[i])];
            if (theirs == null || !comparable(values[i]).equals(comparable(theirs))) return false;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < names.length; i++)
            if (names[i] != null)
                hash += 31 * names[i].name().hashCode() ^ comparable(values[i]).hashCode();
        return hash;
    }

    @Override
    public String toString() {
        return mentioned().stream().map(fact -> fact + "=" + get(fact)).toList().toString();
    }
}
