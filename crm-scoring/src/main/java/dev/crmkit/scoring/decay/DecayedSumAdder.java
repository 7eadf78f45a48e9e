package dev.crmkit.scoring.decay;

import java.time.Instant;

/**
 * Folds many events into a {@link DecayedSum}, with the same bits as folding them one by one, but faster.
 *
 * <p>Mutable and not thread-safe: give every thread its own and merge the sums. Whatever throws has changed nothing.
 *
 * <pre>{@code
 * DecayedSumAdder adder = DecayedSum.empty(HalfLife.ofDays(180)).toAdder();
 * for (Instant promised : keptPromises) {
 *     adder.add(promised, 1.0);
 * }
 * DecayedSum sum = adder.sum();
 * }</pre>
 */
public final class DecayedSumAdder {
    private final Fingerprint fingerprint;
    private final HalfLife halfLife;
    private final Buckets buckets;

    DecayedSumAdder(Fingerprint fingerprint, Buckets buckets) {
        this.fingerprint = fingerprint;
        this.halfLife = fingerprint.halfLife();
        this.buckets = buckets;
    }

    /**
     * Adds evidence, as {@link DecayedSum#plus(Instant, double)} does.
     *
     * @param at when it happened
     * @param v its weight at that moment, from 0 to {@link DecayedSum#LARGEST_VALUE}
     * @return this adder
     * @throws IllegalArgumentException if the instant or the weight is out of range
     * @throws ArithmeticException if the half-life's mass would exceed 2^63 - 1 units
     */
    public DecayedSumAdder add(Instant at, double v) {
        long millis = Guard.millis("at", at);
        buckets.add(halfLife.index(millis), mass(millis, v));
        return this;
    }

    /**
     * Adds evidence unless it lies in the future.
     *
     * @param at when it happened
     * @param v its weight at that moment, from 0 to {@link DecayedSum#LARGEST_VALUE}
     * @param latestAllowed the caller's clock plus the skew it tolerates
     * @return this adder
     * @throws IllegalArgumentException if it is later than {@code latestAllowed}, or an argument is out of range
     * @throws ArithmeticException if the half-life's mass would exceed 2^63 - 1 units
     */
    public DecayedSumAdder add(Instant at, double v, Instant latestAllowed) {
        Guard.notAfter(at, latestAllowed);
        return add(at, v);
    }

    /**
     * Adds a whole sum, as {@link DecayedSum#merge} does.
     *
     * @param other a sum of the same fingerprint
     * @return this adder
     * @throws IllegalArgumentException if the fingerprints differ
     * @throws ArithmeticException if the mass of a half-life would exceed 2^63 - 1 units
     */
    public DecayedSumAdder add(DecayedSum other) {
        Guard.sameFingerprint(fingerprint, other.fingerprint());
        other.addTo(buckets);
        return this;
    }

    /**
     * Takes evidence back as if it had never been added, as {@link DecayedSum#minus} does.
     *
     * @param at the instant it was added with
     * @param v the weight it was added with
     * @return this adder
     * @throws IllegalArgumentException if its half-life holds less than that, or an argument is out of range
     */
    public DecayedSumAdder subtract(Instant at, double v) {
        long millis = Guard.millis("at", at);
        buckets.subtract(halfLife.index(millis), mass(millis, v));
        return this;
    }

    /**
     * What has been added so far.
     *
     * @return the sum, which does not change when the adder is used on
     */
    public DecayedSum sum() {
        return new DecayedSum(fingerprint, buckets.indices(), buckets.masses());
    }

    /** The weight as it will have been at the start of the half-life, in units. */
    private long mass(long millis, double v) {
        double grown = Guard.value("v", v) * PowerOfTwo.of(halfLife.phase(millis));
        return Math.round(grown * (1L << fingerprint.scaleBits()));
    }
}
