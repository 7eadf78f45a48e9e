package dev.crmkit.benchmarks;

import dev.crmkit.benchmarks.EntryLedger.Answer;
import dev.crmkit.benchmarks.TracedTable.Outcome;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The desk by hand: the traced table, then the map of entries. */
final class HandDesk {

    private static final BigDecimal[] EUROS = new BigDecimal[601];

    static {
        for (int i = 0; i < EUROS.length; i++) EUROS[i] = BigDecimal.valueOf(i * 100L, 2);
    }

    private final TracedTable table = new TracedTable();
    private final EntryLedger ledger = new EntryLedger();

    /** What is due and what came of it; no answer if nothing is due. Immutable. */
    record Decided(Outcome outcome, @Nullable Answer answer) {}

    static BigDecimal money(int euros) {
        return EUROS[euros];
    }

    Decided decide(DelayCase one, String key, String claim, Instant at, String channel, String employee) {
        Outcome outcome = table.decide(one);
        int euros = outcome.row().euros();
        if (euros == 0) return new Decided(outcome, null);
        return new Decided(outcome, ledger.claim(key, claim, money(euros), at, channel, employee));
    }
}
