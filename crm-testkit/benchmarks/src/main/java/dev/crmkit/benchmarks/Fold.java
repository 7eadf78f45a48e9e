package dev.crmkit.benchmarks;

import dev.crmkit.scoring.decay.DecayedSum;
import dev.crmkit.scoring.decay.DecayedSumAdder;
import dev.crmkit.scoring.decay.HalfLife;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Folds ten thousand pieces of evidence into one decayed sum; figures are for one piece. */
public class Fold extends Measured {

    static final HalfLife HALF_LIFE = HalfLife.ofDays(180);

    /** Makes nothing. */
    public Fold() {}

    /**
     * Target: one double, by hand.
     *
     * @param evidence what to fold
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(Evidence.COUNT)
    public Object landmark(Evidence evidence) {
        var sum = new LandmarkSum();
        for (int i = 0; i < Evidence.COUNT; i++) sum.add(evidence.at[i], evidence.weight[i]);
        return sum;
    }

    /**
     * The library's adder.
     *
     * @param evidence what to fold
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(Evidence.COUNT)
    public DecayedSum adder(Evidence evidence) {
        DecayedSumAdder adder = DecayedSum.empty(HALF_LIFE).toAdder();
        for (int i = 0; i < Evidence.COUNT; i++) adder.add(evidence.at[i], evidence.weight[i]);
        return adder.sum();
    }

    /**
     * The library's immutable sums, one for each piece.
     *
     * @param evidence what to fold
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(Evidence.COUNT)
    public DecayedSum plus(Evidence evidence) {
        DecayedSum sum = DecayedSum.empty(HALF_LIFE);
        for (int i = 0; i < Evidence.COUNT; i++) sum = sum.plus(evidence.at[i], evidence.weight[i]);
        return sum;
    }
}
