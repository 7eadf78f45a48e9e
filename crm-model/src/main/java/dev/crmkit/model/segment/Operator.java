package dev.crmkit.model.segment;

/**
 * How an attribute is compared.
 *
 * <p>An operator holds only for a value that is there and of the same type as the value it is compared with (sums also
 * of the same currency; numbers compare as numbers, so 1.0 equals 1). So {@link #NE} and the negation of {@link #EQ}
 * differ: the negation also holds where the value is missing. There is no table of opposites; {@link Criterion#not} is
 * always the opposite.
 */
public enum Operator {
    /** Equal. */
    EQ("="),
    /** There, and other. */
    NE("!="),
    /** Less; for numbers, sums, instants, days and spans. */
    LT("<"),
    /** Less or equal; for numbers, sums, instants, days and spans. */
    LE("<="),
    /** Greater; for numbers, sums, instants, days and spans. */
    GT(">"),
    /** Greater or equal; for numbers, sums, instants, days and spans. */
    GE(">="),
    /** Equal to one of several. */
    IN("in"),
    /** There, with any value. */
    EXISTS("exists");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** Whether it needs values that have an order. */
    boolean isOrder() {
        return this == LT || this == LE || this == GT || this == GE;
    }

    String sign() {
        return sign;
    }
}
