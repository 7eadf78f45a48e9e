package dev.crmkit.testkit.contract;

import static dev.crmkit.testkit.fixture.Flights.bumped;
import static dev.crmkit.testkit.fixture.Flights.demand;

import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.rules.ledger.CompensationLedger;
import dev.crmkit.rules.ledger.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Several threads, each a channel of its own, claim the same harms at the same moment, one harm after the other. */
final class Contention {

    private final List<Incident> harms = new ArrayList<>();
    private final int threads;
    private final IntUnaryOperator euros;
    private final boolean oneClaim;
    private final AtomicInteger firstGrants = new AtomicInteger();
    private final List<Money> paid = new ArrayList<>();

    private Contention(int harms, int threads, IntUnaryOperator euros, boolean oneClaim) {
        this.oneClaim = oneClaim;
        for (int i = 0; i < harms; i++) this.harms.add(bumped("220-" + (1_000_000_000L + i)));
        this.threads = threads;
        this.euros = euros;
    }

    /** How many harms, claimed by how many threads, with what due for each thread. */
    static Contention over(int harms, int threads, IntUnaryOperator euros) {
        return new Contention(harms, threads, euros, false);
    }

    /** The same, with one claim id for all threads. */
    static Contention ofRetries(int harms, int threads, int euros) {
        return new Contention(harms, threads, thread -> euros, true);
    }

    void fight(CompensationLedger ledger) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier gate = new CyclicBarrier(threads);
            List<Callable<Void>> channels = new ArrayList<>();
            for (int i = 0; i < threads; i++) channels.add(channel(i, ledger, gate));
            for (Future<Void> channel : executor.invokeAll(channels)) channel.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while claims were in flight", e);
        } catch (ExecutionException e) {
            throw new AssertionError("a claim failed under contention: " + e.getCause(), e.getCause());
        } finally {
            executor.shutdownNow();
        }
        for (Incident harm : harms) paid.add(paid(ledger, harm));
    }

    private Callable<Void> channel(int thread, CompensationLedger ledger, CyclicBarrier gate) {
        return () -> {
            for (int i = 0; i < harms.size(); i++) {
                await(gate);
                Receipt receipt = ledger.claim(demand(claim(thread, i), harms.get(i), euros.applyAsInt(thread)));
                if (receipt instanceof Receipt.Granted granted && !granted.isRetry()) firstGrants.incrementAndGet();
            }
            return null;
        };
    }

    private String claim(int thread, int harm) {
        return oneClaim ? "c-" + harm : "c-" + thread + "-" + harm;
    }

    private static void await(CyclicBarrier gate) throws InterruptedException {
        try {
            gate.await();
        } catch (BrokenBarrierException e) {
            throw new InterruptedException("another channel failed");
        }
    }

    private static Money paid(CompensationLedger ledger, Incident harm) {
        Money sum = Money.zero(CurrencyUnit.EUR);
        for (Grant grant : ledger.grants(harm.key(), EntitlementKind.COMPENSATION)) sum = sum.plus(grant.amount());
        return sum;
    }

    int firstGrants() {
        return firstGrants.get();
    }

    /** The harms, by number, that were paid more or less than they should, with what they were paid. */
    List<String> harmsNotPaidExactly(Money due) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < paid.size(); i++)
            if (!paid.get(i).equals(due)) wrong.add("harm " + i + ": " + paid.get(i) + " instead of " + due);
        return wrong;
    }
}
