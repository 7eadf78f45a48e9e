package dev.crmkit.scoring.decay;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/**
 * A sum of evidence that fades with a half-life, exact under reordering, merging and retraction.
 *
 * <p>Immutable. Evidence {@code v} at time {@code t} counts {@code v * 2^(-(now - t) / halfLife)} now.
 *
 * <pre>{@code
 * DecayedSum kept = DecayedSum.empty(HalfLife.ofDays(180)).plus(Instant.parse("2025-01-01T00:00:00Z"), 1.0);
 * double left = kept.valueAt(Instant.parse("2025-06-30T00:00:00Z")); // 180 days later: 0.5
 * }</pre>
 *
 * <p>Each half-life since 1970 holds one whole number, its mass: evidence is brought to the start of its half-life and
 * rounded to units of 2^-40 (of 2^-{@linkplain Fingerprint#scaleBits() scaleBits}). Whole numbers add up to the same
 * bits in every order and can be taken back exactly: {@code a.plus(t, v).minus(t, v)} equals {@code a}. Sums are not
 * idempotent: an event that is folded twice counts twice. Deduplicate by event id first.
 *
 * <p>The value differs from the real sum by at most half a unit for each event, which decays along with it, and by a
 * relative 2^-46. Evidence below half a unit is lost. The same events give the same bits on every machine.
 */
public final class DecayedSum {
    /** The largest weight of one piece of evidence: 2^20 = 1,048,576. */
    public static final double LARGEST_VALUE = Guard.LARGEST_VALUE;

    private static final char KIND = 'S';
    private static final long[] NONE = {};

    /** Whatever is this many half-lives old adds up to less than one unit. */
    private static final int FADED = 64;

    /** Whatever is this many half-lives old is too small for a double. */
    private static final int VANISHED = 1200;

    private final Fingerprint fingerprint;
    private final long[] indices;
    private final long[] masses;

    DecayedSum(Fingerprint fingerprint, long[] indices, long[] masses) {
        this.fingerprint = fingerprint;
        this.indices = indices;
        this.masses = masses;
    }

    /**
     * A sum of nothing, for values as they come.
     *
     * @param halfLife how fast evidence fades
     * @return the empty sum with the fingerprint {@link Fingerprint#of(HalfLife)}
     */
    public static DecayedSum empty(HalfLife halfLife) {
        return empty(Fingerprint.of(halfLife));
    }

    /**
     * A sum of nothing.
     *
     * @param fingerprint how and what the sum counts
     * @return the empty sum, neutral in {@link #merge}
     */
    public static DecayedSum empty(Fingerprint fingerprint) {
        return new DecayedSum(Objects.requireNonNull(fingerprint, "fingerprint"), NONE, NONE);
    }

    /**
     * How and what this sum counts.
     *
     * @return the fingerprint, which a sum must share to be merged with this one
     */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /**
     * Whether the sum holds no evidence: none was added, or all of it retracted.
     *
     * @return true if every value of this sum is 0
     */
    public boolean isEmpty() {
        return indices.length == 0;
    }

    /**
     * This sum and one more piece of evidence.
     *
     * @param at when it happened; milliseconds count, finer parts are cut off
     * @param v its weight at that moment, from 0 to {@link #LARGEST_VALUE}
     * @return the larger sum
     * @throws IllegalArgumentException if the instant lies more than 146 million years from 1970 or the weight is out
     *     of range
     * @throws ArithmeticException if the half-life's mass would exceed 2^63 - 1 units
     */
    public DecayedSum plus(Instant at, double v) {
        return toAdder().add(at, v).sum();
    }

    /**
     * This sum and one more piece of evidence, unless that lies in the future.
     *
     * <p>A single event of the year 9999 erases nothing, but until then {@link #valueAt} has no answer. So refuse it.
     *
     * @param at when it happened
     * @param v its weight at that moment, from 0 to {@link #LARGEST_VALUE}
     * @param latestAllowed the caller's clock plus the skew it tolerates
     * @return the larger sum
     * @throws IllegalArgumentException if it is later than {@code latestAllowed}, or an argument is out of range
     * @throws ArithmeticException if the half-life's mass would exceed 2^63 - 1 units
     */
    public DecayedSum plus(Instant at, double v, Instant latestAllowed) {
        return toAdder().add(at, v, latestAllowed).sum();
    }

    /**
     * This sum as if a piece of evidence had never been added, bit for bit.
     *
     * @param at the instant it was added with
     * @param v the weight it was added with
     * @return the smaller sum
     * @throws IllegalArgumentException if its half-life holds less than that, or an argument is out of range
     */
    public DecayedSum minus(Instant at, double v) {
        return toAdder().subtract(at, v).sum();
    }

    /**
     * The sum of both. Nothing is pruned, so one event with a wrong date cannot push out the others.
     *
     * @param other a sum of other events with the same fingerprint
     * @return the sum that folding all events in any order would have given
     * @throws IllegalArgumentException if the fingerprints differ
     * @throws ArithmeticException if the mass of a half-life would exceed 2^63 - 1 units
     */
    public DecayedSum merge(DecayedSum other) {
        return toAdder().add(other).sum();
    }

    /**
     * What the evidence is worth at an instant.
     *
     * <p>The sum cannot look back: the value of an earlier day has to be replayed from the ledger. Since a retraction
     * could not restore the newest instant, only the half-life of the newest event is remembered: an {@code now} within
     * that half-life is answered even if it lies before the event, which then counts up to twice its weight. Whoever
     * knows the events guards to the millisecond with {@link #plus(Instant, double, Instant)}.
     *
     * @param now the instant to read at
     * @return the value, finite and 0 or more
     * @throws IllegalArgumentException if {@code now} lies before the half-life of the newest evidence, or out of range
     */
    public double valueAt(Instant now) {
        long millis = Guard.millis("now", now);
        HalfLife halfLife = fingerprint.halfLife();
        long index = halfLife.index(millis);
        refuseLookingBack(now, index);
        double sum = 0;
        for (int i = 0; i < indices.length; i++) {
            long age = index - indices[i];
            if (age < VANISHED) {
                sum += Math.scalb((double) masses[i], (int) -age - fingerprint.scaleBits());
            }
        }
        return sum * PowerOfTwo.of(-halfLife.phase(millis));
    }

    /**
     * Drops what is so old that all of it together will never again make one unit (2^-40).
     *
     * <p>All of that is more than 63 half-lives old. It can no longer be retracted. Compacting commutes with
     * {@link #merge}.
     *
     * @param asOf no later than any instant that will be read
     * @return the same or a shorter sum
     * @throws IllegalArgumentException if the instant is out of range
     */
    public DecayedSum compact(Instant asOf) {
        long oldest = fingerprint.halfLife().index(Guard.millis("asOf", asOf)) - FADED + 1;
        int found = Arrays.binarySearch(indices, oldest);
        int from = found >= 0 ? found : ~found;
        if (from == 0) {
            return this;
        }
        int to = indices.length;
        return new DecayedSum(fingerprint, Arrays.copyOfRange(indices, from, to), Arrays.copyOfRange(masses, from, to));
    }

    /**
     * An adder that starts with this sum.
     *
     * @return a new adder; it does not change this sum
     */
    public DecayedSumAdder toAdder() {
        return new DecayedSumAdder(fingerprint, new Buckets(indices, masses));
    }

    /**
     * The binary form, about 30 bytes and 8 to 10 for each half-life with evidence. Equal sums give equal bytes.
     *
     * @return the bytes that {@link #fromBytes} reads
     */
    public byte[] toBytes() {
        StateWriter out = new StateWriter(KIND, fingerprint).unsigned(indices.length);
        long previous = 0;
        for (int i = 0; i < indices.length; i++) {
            out.signed(indices[i] - previous).unsigned(masses[i]);
            previous = indices[i];
        }
        return out.toBytes();
    }

    /**
     * Reads the binary form.
     *
     * @param bytes what {@link #toBytes} wrote
     * @return an equal sum
     * @throws IllegalArgumentException if the bytes are anything else
     */
    public static DecayedSum fromBytes(byte[] bytes) {
        StateReader in = new StateReader(KIND, bytes);
        Fingerprint fingerprint = Fingerprint.read(in);
        long[] indices = new long[in.count(2)];
        long[] masses = new long[indices.length];
        long last = fingerprint.halfLife().index(Guard.LAST_MILLIS);
        long previous = 0;
        for (int i = 0; i < indices.length; i++) {
            indices[i] = previous + in.signed();
            in.require(i == 0 || indices[i] > previous, "half-lives are not in order");
            in.require(indices[i] >= ~last && indices[i] <= last, "a half-life is out of range");
            masses[i] = in.unsigned();
            in.require(masses[i] > 0, "a mass is not positive");
            previous = indices[i];
        }
        in.end();
        return new DecayedSum(fingerprint, indices, masses);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof DecayedSum that
                && fingerprint.equals(that.fingerprint)
                && Arrays.equals(indices, that.indices)
                && Arrays.equals(masses, that.masses);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * fingerprint.hashCode() + Arrays.hashCode(indices)) + Arrays.hashCode(masses);
    }

    /** The fingerprint, and each half-life since 1970 with its mass in units. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("DecayedSum[").append(fingerprint).append("; masses");
        for (int i = 0; i < indices.length; i++) {
            text.append(' ').append(indices[i]).append(':').append(masses[i]);
        }
        return text.append(']').toString();
    }

    void addTo(Buckets target) {
        target.addAll(indices, masses);
    }

    private void refuseLookingBack(Instant now, long index) {
        if (indices.length > 0 && index < indices[indices.length - 1]) {
            long newest = indices[indices.length - 1] * fingerprint.halfLife().millis();
            throw Guard.refusal(
                    "now: " + now + " lies before " + Instant.ofEpochMilli(newest)
                            + ", the start of the half-life of the newest evidence",
                    "replay the ledger up to that instant; if the evidence has a wrong date, retract it with minus");
        }
    }
}
