package dev.crmkit.scoring.decay;

import java.time.Instant;

/** The checks that every argument of this package passes, and the form of their complaints. */
final class Guard {
    /** The largest weight of one piece of evidence; at scale 2^40 its mass stays below 2^61. */
    static final double LARGEST_VALUE = 0x1p20;

    /** Bound of epoch milliseconds: half the range of a long, so that differences of instants never overflow. */
    static final long LAST_MILLIS = (1L << 62) - 1;

    private static final long LAST_SECOND = LAST_MILLIS / 1000 - 1;

    private Guard() {}

    /** The epoch milliseconds of an instant; a finer part is cut off towards the past. */
    static long millis(String name, Instant at) {
        long second = at.getEpochSecond();
        if (second < -LAST_SECOND || second > LAST_SECOND) {
            throw refusal(
                    name + ": " + at + " is outside " + Instant.ofEpochSecond(-LAST_SECOND) + " to "
                            + Instant.ofEpochSecond(LAST_SECOND),
                    "give an instant that fits into epoch milliseconds, not a marker such as Instant.MAX");
        }
        return second * 1000 + at.getNano() / 1_000_000;
    }

    /** A finite weight from 0 to {@link #LARGEST_VALUE}; negative zero becomes zero. */
    static double value(String name, double v) {
        if (v >= 0 && v <= LARGEST_VALUE) {
            return v + 0.0;
        }
        throw refusal(
                name + ": " + v + " is not a number from 0 to 1048576",
                "give finite evidence of 0 or more, and count what speaks against in a sum of its own");
    }

    /** Refuses only what is blank: ids come from hosts, and none may cost a customer his whole score. */
    static void id(String name, String id) {
        if (id.isBlank()) {
            throw refusal(
                    name + ": an id of " + id.length() + " characters is blank",
                    "give the id that the item or event has in the ledger");
        }
    }

    /** Refuses what would lie in the future of the caller's clock. */
    static void notAfter(Instant at, Instant latestAllowed) {
        if (at.isAfter(latestAllowed)) {
            throw refusal(
                    "at: " + at + " is later than the latest allowed instant " + latestAllowed,
                    "correct the date, or fold the event once its time has come");
        }
    }

    /** Refuses to mix states that do not count the same thing in the same way. */
    static void sameFingerprint(Fingerprint ours, Fingerprint theirs) {
        if (!ours.equals(theirs)) {
            throw refusal(
                    "other: its fingerprint \"" + theirs + "\" is not this one's \"" + ours + "\"",
                    "fold both from the ledger with the same half-life, mapper version, scale and number of reasons");
        }
    }

    /** What is wrong on the first line, what to do on the second. */
    static IllegalArgumentException refusal(String wrong, String remedy) {
        return new IllegalArgumentException(wrong + "\n" + remedy);
    }
}
