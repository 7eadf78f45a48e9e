package dev.crmkit.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.infra.ThreadParams;

/** First claims, each for a harm of its own: every iteration fills an empty ledger, which grows meanwhile. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 20)
@Measurement(iterations = 30)
public class FirstClaim {

    private static final int CLAIMS = 50_000;

    /** For subclasses, too. */
    public FirstClaim() {}

    /** What all threads claim from: empty before each iteration. */
    @State(Scope.Benchmark)
    public static class Shared {

        private Ledgers ledgers = new Ledgers();

        /** Makes the first ones. */
        public Shared() {}

        /** Empties the ledgers. */
        @Setup(Level.Iteration)
        public void empty() {
            ledgers = new Ledgers();
        }
    }

    /** What one thread claims: harms that no other thread claims for. */
    @State(Scope.Thread)
    public static class Own {

        private OneClaim[] claims = {};

        /** Makes none yet. */
        public Own() {}

        /**
         * Makes the claims.
         *
         * @param thread which thread it is
         */
        @Setup
        public void make(ThreadParams thread) {
            int number = thread.getThreadIndex();
            claims = OneClaim.some(number * CLAIMS, CLAIMS, "c-" + number + "-");
        }
    }

    /**
     * Floor: a map of sums.
     *
     * @param shared the ledgers
     * @param own the claims
     * @param sink takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public void mapOfSums(Shared shared, Own own, Blackhole sink) {
        for (OneClaim one : own.claims) sink.consume(shared.ledgers.byMap(one));
    }

    /**
     * Target: a map of entries.
     *
     * @param shared the ledgers
     * @param own the claims
     * @param sink takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public void mapOfEntries(Shared shared, Own own, Blackhole sink) {
        for (OneClaim one : own.claims) sink.consume(shared.ledgers.byEntries(one));
    }

    /**
     * The library's ledger.
     *
     * @param shared the ledgers
     * @param own the claims
     * @param sink takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public void ledger(Shared shared, Own own, Blackhole sink) {
        for (OneClaim one : own.claims) sink.consume(shared.ledgers.byLedger(one));
    }

    /**
     * Target: traced table and map of entries.
     *
     * @param shared the desks
     * @param own the claims
     * @param sink takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public void handDesk(Shared shared, Own own, Blackhole sink) {
        for (OneClaim one : own.claims) sink.consume(shared.ledgers.byHandDesk(one));
    }

    /**
     * The library's desk.
     *
     * @param shared the desks
     * @param own the claims
     * @param sink takes the answers
     */
    @Benchmark
    @OperationsPerInvocation(CLAIMS)
    public void desk(Shared shared, Own own, Blackhole sink) {
        for (OneClaim one : own.claims) sink.consume(shared.ledgers.byDesk(one));
    }
}
