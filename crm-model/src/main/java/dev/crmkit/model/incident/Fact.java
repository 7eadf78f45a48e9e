package dev.crmkit.model.incident;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name of something that can be known about an incident, with its type. Policies declare the facts they read; hosts
 * supply them. Immutable; equal by name and type.
 *
 * @param name lower case letters, digits and underscores, with the unit where the type has none: {@code distance_km}
 * @param type the Java type of its values
 * @param bounds the least and the most that a value may be; empty where any value may be
 * @param <T> the Java type of its values
 */
public record Fact<T>(String name, Class<T> type, List<T> bounds) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*");

    /**
     * Checks the name.
     *
     * @param name see {@link #name()}
     * @param type see {@link #type()}
     * @param bounds see {@link #bounds()}
     * @throws IllegalArgumentException if the name is not lower case letters, digits and underscores
     */
    public Fact {
        Objects.requireNonNull(type, "type");
        bounds = List.copyOf(bounds);
        if (!FORM.matcher(name).matches())
            throw new IllegalArgumentException("Fact name '" + name + "' does not match [a-z][a-z0-9_]*"
                    + "\nName it like a column, with its unit: 'distance_km'.");
    }

    /**
     * A fact of any type.
     *
     * @param name see {@link #name()}
     * @param type the type of its values, which must be immutable
     * @param <T> the type of its values
     * @return the fact
     */
    public static <T> Fact<T> of(String name, Class<T> type) {
        return new Fact<>(name, type, List.of());
    }

    /**
     * An exact number; its unit stands in the name.
     *
     * @param name see {@link #name()}
     * @return the fact
     */
    public static Fact<BigDecimal> number(String name) {
        return of(name, BigDecimal.class);
    }

    /**
     * Something that is so or not.
     *
     * @param name see {@link #name()}
     * @return the fact
     */
    public static Fact<Boolean> flag(String name) {
        return of(name, Boolean.class);
    }

    /**
     * A length of time.
     *
     * @param name see {@link #name()}
     * @return the fact
     */
    public static Fact<Duration> span(String name) {
        return of(name, Duration.class);
    }

    /**
     * The same fact with a range, so that an absurd value is refused where it is given and not where it is paid for.
     *
     * @param least the least value
     * @param most the most
     * @return a fact with these bounds, both inclusive
     * @throws IllegalArgumentException if its values have no order
     */
    public Fact<T> within(T least, T most) {
        if (!Comparable.class.isAssignableFrom(type))
            throw new IllegalArgumentException("Fact " + name + " of type " + type.getSimpleName() + " has no order"
                    + "\nOnly numbers, spans, dates and the like have bounds.");
        return new Fact<>(name, type, List.of(least, most));
    }

    /**
     * Checks a value against type and bounds.
     *
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if it is out of bounds
     */
    @SuppressWarnings("unchecked") // within(...) made sure that T is comparable
    T checked(T value) {
        T typed = type.cast(value);
        if (bounds.isEmpty()) return typed;
        Comparable<T> comparable = (Comparable<T>) typed;
        if (comparable.compareTo(bounds.get(0)) < 0 || comparable.compareTo(bounds.get(1)) > 0)
            throw new IllegalArgumentException(name + " " + value + " is not within " + bounds.get(0) + " and "
                    + bounds.get(1) + "\nGive the value in the unit that the fact names, or leave it unknown.");
        return typed;
    }

    @Override
    public String toString() {
        return name;
    }
}
