package dev.crmkit.scoring.decay;

import java.time.DateTimeException;
import java.time.Duration;

/**
 * The time after which evidence counts half.
 *
 * <p>Immutable. {@code HalfLife.ofDays(180)} is written {@code P180D}.
 *
 * @param millis length in milliseconds, from 1 to 9,007,199,254,740,991 (285,616 years)
 */
public record HalfLife(long millis) {
    private static final long MILLIS_A_DAY = 86_400_000;

    /** As good as no decay: 2^53 - 1 milliseconds, the largest half-life. 200 years take one part in 2,000. */
    public static final HalfLife LONGEST = new HalfLife((1L << 53) - 1);

    /**
     * Checks the range.
     *
     * @param millis length in milliseconds
     * @throws IllegalArgumentException if it is not from 1 to 9,007,199,254,740,991
     */
    public HalfLife {
        // A larger one could not be told exactly from its neighbour as a double.
        if (millis < 1 || millis >= 1L << 53) {
            throw refusal(millis + " ms");
        }
    }

    /**
     * A half-life of the given length.
     *
     * @param length whole milliseconds, from 1 ms to 285,616 years
     * @return the half-life
     * @throws IllegalArgumentException if the length is out of range or not a whole number of milliseconds
     */
    public static HalfLife of(Duration length) {
        boolean inRange = !length.isNegative() && length.getSeconds() <= LONGEST.millis / 1000;
        if (!inRange || length.getNano() % 1_000_000 != 0) {
            throw refusal(length.toString());
        }
        return new HalfLife(length.toMillis());
    }

    /**
     * A half-life of that many days of 24 hours.
     *
     * @param days from 1 to 104,249,991
     * @return the half-life
     * @throws IllegalArgumentException if the number of days is out of range
     */
    public static HalfLife ofDays(long days) {
        if (days < 1 || days > LONGEST.millis / MILLIS_A_DAY) {
            throw refusal(days + " days");
        }
        return new HalfLife(days * MILLIS_A_DAY);
    }

    /**
     * Reads what {@link #toString} writes, and other ISO 8601 durations of days, hours, minutes and seconds.
     *
     * @param text for example {@code P180D} or {@code PT36H}
     * @return the half-life
     * @throws IllegalArgumentException if the text is no duration or out of range
     */
    public static HalfLife parse(String text) {
        try {
            return of(Duration.parse(text));
        } catch (DateTimeException e) {
            String wrong = "text: \"" + text + "\" is not an ISO 8601 duration";
            throw new IllegalArgumentException(wrong + "\nwrite it as P180D or PT36H", e);
        }
    }

    /** The ISO 8601 form: {@code P180D} for whole days, else for example {@code PT36H}. */
    @Override
    public String toString() {
        boolean wholeDays = millis % MILLIS_A_DAY == 0;
        return wholeDays
                ? "P" + millis / MILLIS_A_DAY + "D"
                : Duration.ofMillis(millis).toString();
    }

    /** The half-life in which an instant lies, counted from 1970. */
    long index(long epochMilli) {
        return Math.floorDiv(epochMilli, millis);
    }

    /** How far into its half-life an instant lies, from 0 (inclusive) to 1 (exclusive). */
    double phase(long epochMilli) {
        return (double) Math.floorMod(epochMilli, millis) / (double) millis;
    }

    private static IllegalArgumentException refusal(String given) {
        return Guard.refusal(
                "halfLife: " + given + " is not a whole number of milliseconds from 1 to " + ((1L << 53) - 1),
                "give for example HalfLife.ofDays(180), or HalfLife.LONGEST for as good as no decay");
    }
}
