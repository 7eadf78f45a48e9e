package dev.crmkit.benchmarks;

import dev.crmkit.scoring.decay.DecayedSum;
import dev.crmkit.scoring.decay.DecayedSumAdder;
import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;

/** Reads a decayed sum of three years at changing instants. */
public class Read extends Measured {

    private static final int INSTANTS = 1024;

    private final Instant[] now = new Instant[INSTANTS];
    private final LandmarkSum landmark = new LandmarkSum();
    private final DecayedSum sum;
    private int next;

    /** Folds the sums. */
    public Read() {
        var evidence = new Evidence();
        DecayedSumAdder adder = DecayedSum.empty(Fold.HALF_LIFE).toAdder();
        for (int i = 0; i < Evidence.COUNT; i++) {
            landmark.add(evidence.at[i], evidence.weight[i]);
            adder.add(evidence.at[i], evidence.weight[i]);
        }
        sum = adder.sum();
        for (int i = 0; i < INSTANTS; i++) now[i] = Evidence.END.plusSeconds(i * 7_919L);
    }

    private Instant now() {
        return now[next++ & (INSTANTS - 1)];
    }

    /**
     * Target: one double, by hand.
     *
     * @return the value
     */
    @Benchmark
    public double landmark() {
        return landmark.valueAt(now());
    }

    /**
     * The library's sum.
     *
     * @return the value
     */
    @Benchmark
    public double valueAt() {
        return sum.valueAt(now());
    }
}
