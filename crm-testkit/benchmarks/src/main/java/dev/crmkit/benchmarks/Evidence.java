package dev.crmkit.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Ten thousand dated weights over three years, nearly all in the order of time, always the same. Immutable. */
@State(Scope.Thread)
public class Evidence {

    static final int COUNT = 10_000;
    static final Instant START = Instant.parse("2023-11-21T00:00:00Z");
    static final Instant END = Instant.parse("2026-11-21T00:00:00Z");

    private static final long STEP = Duration.between(START, END).toMillis() / COUNT;

    final Instant[] at = new Instant[COUNT];
    final double[] weight = new double[COUNT];

    /** Draws them. */
    public Evidence() {
        var random = new Random(180);
        for (int i = 0; i < COUNT; i++) {
            long late = random.nextInt(10) == 0 ? random.nextInt(30) * 86_400_000L : 0;
            at[i] = START.plusMillis(Math.max(0, i * STEP + random.nextInt((int) STEP) - late));
            weight[i] = 0.1 + random.nextInt(40) / 10.0;
        }
    }
}
