package dev.crmkit.examples.source;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How the promise to deliver an order ended, by whole days. Immutable.
 *
 * @param order the order
 * @param state whether it came, and in time
 * @param daysLate days from the promised to the actual day, below 0 if it came early; 0 if it never came
 */
public record Delivery(String order, State state, long daysLate) {

    /** How a promise ended. */
    public enum State {
        /** It came on the promised day or before. */
        KEPT,
        /** It came later. */
        BROKEN,
        /** It has not come. */
        OPEN
    }

    /**
     * An order that came.
     *
     * @param order the order
     * @param promised the day that was promised
     * @param actual the day on which it came
     * @return the delivery
     */
    public static Delivery on(String order, LocalDate promised, LocalDate actual) {
        long days = ChronoUnit.DAYS.between(promised, actual);
        return new Delivery(order, days > 0 ? State.BROKEN : State.KEPT, days);
    }

    /**
     * An order that has not come.
     *
     * @param order the order
     * @return the delivery
     */
    public static Delivery open(String order) {
        return new Delivery(order, State.OPEN, 0);
    }
}
