package dev.crmkit.scoring.decay;

import java.util.Comparator;

/**
 * A reference with its rank log2(v) + t / halfLife, which orders references by their weight at every instant.
 *
 * <p>The rank is kept in two exact parts, a whole number and a significand from 1 to 2, computed from the one reference
 * alone. So the order is total, transitive and the same on every machine. Two weights that differ by less than a
 * relative 2^-50 may come in either order, but everywhere in the same one. Among equals the later reference comes
 * first, then the smaller id. Immutable.
 */
record Ranked(EvidenceRef ref, long exponent, double significand) implements Comparable<Ranked> {
    /** Lifts the smallest double above the subnormal ones, where exponents end. */
    private static final double LIFT = 0x1p100;

    private static final Comparator<Ranked> HEAVIEST_FIRST = Comparator.comparingLong(Ranked::exponent)
            .thenComparingDouble(Ranked::significand)
            .thenComparing(r -> r.ref().at())
            .reversed()
            .thenComparing(r -> r.ref().id())
            .thenComparingDouble(r -> -r.ref().v());

    static Ranked of(EvidenceRef ref, HalfLife halfLife) {
        long millis = Guard.millis("at", ref.at());
        double weight = ref.v() * LIFT * PowerOfTwo.of(halfLife.phase(millis));
        int exponent = Math.getExponent(weight);
        return new Ranked(ref, halfLife.index(millis) + exponent, Math.scalb(weight, -exponent));
    }

    @Override
    public int compareTo(Ranked other) {
        return HEAVIEST_FIRST.compare(this, other);
    }
}
