package dev.crmkit.benchmarks;

import dev.crmkit.rules.desk.Decision;
import dev.crmkit.rules.ledger.Receipt;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Second claims for harms for which all was granted, from another channel's ticket: nothing may be paid. */
public class SecondClaim extends Measured {

    /** For subclasses, too. */
    public SecondClaim() {}

    /** What all threads claim from: all was granted before. */
    @State(Scope.Benchmark)
    public static class Granted {

        private final Ledgers ledgers = new Ledgers();

        /** Grants everything. */
        public Granted() {
            for (OneClaim one : OneClaim.some(0, DelayCases.COUNT, "first-")) {
                ledgers.byMap(one);
                ledgers.byEntries(one);
                ledgers.byLedger(one);
                ledgers.byHandDesk(one);
                ledgers.byDesk(one);
            }
        }
    }

    /** The second claims, taken in turn. */
    @State(Scope.Thread)
    public static class Again {

        private final OneClaim[] claims = OneClaim.some(0, DelayCases.COUNT, "second-");
        private int next;

        /** Makes the claims. */
        public Again() {}

        OneClaim next() {
            return claims[next++ & (DelayCases.COUNT - 1)];
        }
    }

    /**
     * Floor: a map of sums.
     *
     * @param granted the ledgers
     * @param again the claims
     * @return the sum paid
     */
    @Benchmark
    public Object mapOfSums(Granted granted, Again again) {
        return granted.ledgers.byMap(again.next());
    }

    /**
     * Target: a map of entries.
     *
     * @param granted the ledgers
     * @param again the claims
     * @return the first grant
     */
    @Benchmark
    public Object mapOfEntries(Granted granted, Again again) {
        return granted.ledgers.byEntries(again.next());
    }

    /**
     * The library's ledger.
     *
     * @param granted the ledgers
     * @param again the claims
     * @return the first grant
     */
    @Benchmark
    public Receipt ledger(Granted granted, Again again) {
        return granted.ledgers.byLedger(again.next());
    }

    /**
     * Target: traced table and map of entries.
     *
     * @param granted the desks
     * @param again the claims
     * @return the first grant
     */
    @Benchmark
    public Object handDesk(Granted granted, Again again) {
        return granted.ledgers.byHandDesk(again.next());
    }

    /**
     * The library's desk.
     *
     * @param granted the desks
     * @param again the claims
     * @return the first grant
     */
    @Benchmark
    public Decision desk(Granted granted, Again again) {
        return granted.ledgers.byDesk(again.next());
    }
}
