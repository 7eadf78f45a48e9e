package dev.crmkit.model.incident;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name of something that can be known about an incident, with its type. Policies declare the facts they read; hosts
 * supply them. Immutable; equal by name and type.
 *
 * @param name lower case letters, digits and underscores, with the unit where the type has none: {@code distance_km}
 * @param type the Java type of its values
 * @param <T> the Java type of its values
 */
public record Fact<T>(String name, Class<T> type) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*");

    /**
     * Checks the name.
     *
     * @param name lower case letters, digits and underscores, with the unit where the type has none: {@code
     *     distance_km}
     * @param type the Java type of its values
     * @throws IllegalArgumentException if the name is not lower case letters, digits and underscores
     */
    public Fact {
        Objects.requireNonNull(type, "type");
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
        return new Fact<>(name, type);
    }

    /**
     * An exact number; its unit stands in the name.
     *
     * @param name see {@link #name()}
     * @return the fact
     */
    public static Fact<BigDecimal> number(String name) {
        return new Fact<>(name, BigDecimal.class);
    }

    /**
     * Something that is so or not.
     *
     * @param name see {@link #name()}
     * @return the fact
     */
    public static Fact<Boolean> flag(String name) {
        return new Fact<>(name, Boolean.class);
    }

    /**
     * A length of time.
     *
     * @param name see {@link #name()}
     * @return the fact
     */
    public static Fact<Duration> span(String name) {
        return new Fact<>(name, Duration.class);
    }

    @Override
    public String toString() {
        return name;
    }
}
