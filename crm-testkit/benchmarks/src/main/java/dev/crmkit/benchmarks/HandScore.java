package dev.crmkit.benchmarks;

import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.PromiseId;
import dev.crmkit.model.touchpoint.PromiseOutcome;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The floor: the standard score of promises as it is written by hand, for touchpoints in the order of time. One number, and
 * no word about why.
 */
final class HandScore {

    private static final double RATE = Math.log(2) / (365L * 86_400_000);

    private final Map<PromiseId, Promise> open = new HashMap<>();
    private final Instant asOf;
    private double good = 1;
    private double bad = 1;

    private HandScore(Instant asOf) {
        this.asOf = asOf;
    }

    static double of(List<Touchpoint> touchpoints, Instant asOf) {
        var score = new HandScore(asOf);
        for (Touchpoint touchpoint : touchpoints) score.add(touchpoint);
        for (Promise promise : score.open.values()) if (promise.due().isLate(asOf)) score.bad += promise.materiality();
        return 100 * score.good / (score.good + score.bad);
    }

    private void add(Touchpoint touchpoint) {
        if (touchpoint.content() instanceof Commitment.PromiseMade made)
            open.putIfAbsent(made.promise().id(), made.promise());
        if (touchpoint.content() instanceof Commitment.PromiseResolved resolved) {
            Promise promise = open.remove(resolved.promise());
            if (promise != null)
                resolve(promise, resolved.outcome(), touchpoint.moment().occurredAt());
        }
    }

    private void resolve(Promise promise, PromiseOutcome outcome, Instant at) {
        double left = promise.materiality() * Math.exp(-RATE * (asOf.toEpochMilli() - at.toEpochMilli()));
        if (promise.due().isLate(at) || outcome == PromiseOutcome.BROKEN) bad += left;
        else if (outcome == PromiseOutcome.FULFILLED) good += left;
    }
}
