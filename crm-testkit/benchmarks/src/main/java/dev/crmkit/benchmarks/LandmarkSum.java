package dev.crmkit.benchmarks;

import java.time.Instant;

/**
 * The target: a decayed sum as it is written by hand, in one double relative to a landmark (Cormode et al. 2009). Its bits
 * depend on the order of the events, nothing can be taken back exactly, and it overflows after 1,000 half-lives.
 */
final class LandmarkSum {

    private static final long HALF_LIFE_MILLIS = 180L * 86_400_000;
    private static final double RATE = Math.log(2) / HALF_LIFE_MILLIS;
    private static final long LANDMARK = Evidence.START.toEpochMilli();

    private double sum;

    void add(Instant at, double weight) {
        sum += weight * Math.exp(RATE * (at.toEpochMilli() - LANDMARK));
    }

    double valueAt(Instant now) {
        return sum * Math.exp(-RATE * (now.toEpochMilli() - LANDMARK));
    }
}
