package dev.crmkit.model.incident;

import dev.crmkit.model.explain.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.joda.money.Money;

/**
 * The name of something that can be known about an incident, with its type. Policies declare the facts they read; hosts
 * supply them. Immutable; equal by name, type and bounds.
 *
 * <p>A value is a number ({@code BigDecimal}), {@code Boolean}, {@code Duration}, {@code Instant}, {@code LocalDate},
 * {@code Money}, {@code GeoPoint}, {@code String}, or a constant of an enum: what JSON can carry and give back unchanged.
 *
 * @param name lower case letters, digits and underscores, with the unit where the type has none: {@code distance_km}
 * @param type the Java type of its values, one of those above
 * @param bounds the least and the most that a value may be; empty where any value may be
 * @param <T> the Java type of its values
 */
public record Fact<T>(String name, Class<T> type, List<T> bounds) {

    private static final Set<Class<?>> TYPES = Set.of(
            BigDecimal.class,
            Boolean.class,
            Duration.class,
            Instant.class,
            LocalDate.class,
            Money.class,
            GeoPoint.class,
            String.class,
            Value.Term.class);
    private static final int LONGEST = 100;
    private static final int LONGEST_TEXT = 10_000;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*");

    /**
     * Checks name and type.
     *
     * @param name see {@link #name()}
     * @param type see {@link #type()}
     * @param bounds see {@link #bounds()}
     * @throws IllegalArgumentException if the name is not lower case letters, digits and underscores, at most 100 of them,
     *     or values of that type cannot be written and read
     */
    public Fact {
        Objects.requireNonNull(type, "type");
        bounds = List.copyOf(bounds);
        if (name.length() > LONGEST || !FORM.matcher(name).matches())
            throw new IllegalArgumentException(
                    "Fact name " + (name.length() > LONGEST ? "of " + name.length() + " characters" : "'" + name + "'")
                            + " does not match [a-z][a-z0-9_]*"
                            + "\nName it like a column, with its unit: 'distance_km'.");
        if (!TYPES.contains(type) && !type.isEnum())
            throw new IllegalArgumentException("Fact " + name + " of type " + type.getSimpleName()
                    + " cannot be written and read"
                    + "\nUse Fact.number(...), flag(...), span(...), or a type that the class comment names.");
    }

    /**
     * A fact of any type.
     *
     * @param name see {@link #name()}
     * @param type the type of its values, one of those that the class comment names
     * @param <T> the type of its values
     * @return the fact
     * @throws IllegalArgumentException if name or type are not allowed
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
        if (typed instanceof String text && text.length() > LONGEST_TEXT)
            throw new IllegalArgumentException("Fact " + name + " of " + text.length() + " characters is longer than "
                    + LONGEST_TEXT + "\nKeep documents where they are and put their address here.");
        if (bounds.isEmpty()) return typed;
        Comparable<T> comparable = (Comparable<T>) typed;
        if (comparable.compareTo(bounds.get(0)) < 0 || comparable.compareTo(bounds.get(1)) > 0)
            throw new IllegalArgumentException(
                    name + " " + new FactValue.Known<>(value) + " is not within " + bounds.get(0) + " and "
                            + bounds.get(1) + "\nGive the value in the unit that the fact names, or leave it unknown.");
        return typed;
    }

    /**
     * What another fact of the same name holds, as a value of this one: the vocabulary of a host is not known where its
     * facts are read, so they wait there as terms and numbers without bounds.
     *
     * @param held the value as it is held
     * @return a value of this type, within the bounds
     * @throws IllegalArgumentException if the value is none of this type, or is out of bounds
     */
    FactValue<T> adopt(FactValue<?> held) {
        if (!(held instanceof FactValue.Known<?> known))
            return held instanceof FactValue.Unknown ? unknown() : notApplicable();
        return new FactValue.Known<>(checked(type.cast(typed(known.value()))));
    }

    private Object typed(Object value) {
        if (type.isInstance(value)) return value;
        if (type == Value.Term.class && value instanceof Enum<?> constant) return new Value.Term(constant.name());
        if (type.isEnum() && value instanceof Value.Term term) return constant(term.code());
        throw new IllegalArgumentException("Fact " + name + " is no " + type.getSimpleName() + " but a "
                + value.getClass().getSimpleName() + " where it is held"
                + "\nUse one constant for one fact.");
    }

    private Object constant(String code) {
        List<String> names = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(code)) return constant;
            names.add(((Enum<?>) constant).name());
        }
        throw new IllegalArgumentException("Fact " + name + " of " + code.length() + " characters is none of " + names
                + "\nWrite the name of a constant, or leave the fact unknown.");
    }

    private static <T> FactValue<T> unknown() {
        return new FactValue.Unknown<>();
    }

    private static <T> FactValue<T> notApplicable() {
        return new FactValue.NotApplicable<>();
    }

    @Override
    public String toString() {
        return name;
    }
}
