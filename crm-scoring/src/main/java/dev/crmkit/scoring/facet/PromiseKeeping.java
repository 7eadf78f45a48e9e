package dev.crmkit.scoring.facet;

import dev.crmkit.model.explain.Evidence;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.PromiseOutcome;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.scoring.decay.Opening;
import dev.crmkit.scoring.decay.Outcome;
import dev.crmkit.scoring.decay.Resolution;
import java.util.List;

/**
 * The facet of promises: will the next promise to this customer be kept? A promise kept in time counts for it by its
 * materiality, one that is broken, late or overdue against it. Early earns no more than on time (Gneezy and Epley 2014),
 * one that is not yet due says nothing, and one from which the customer released the company before it was late neither.
 * Without state.
 */
public final class PromiseKeeping {

    /** The facet's id. */
    public static final String ID = "promise-keeping";

    private PromiseKeeping() {}

    /**
     * The facet.
     *
     * @return a facet that predicts whether the next promise is kept in time
     */
    public static Facet facet() {
        return new Facet(ID, "the next promise to this customer is kept in time", PromiseKeeping::signals);
    }

    private static List<Signal> signals(Touchpoint touchpoint) {
        if (touchpoint.content() instanceof Commitment.PromiseMade made)
            return List.of(opened(touchpoint, made.promise()));
        if (touchpoint.content() instanceof Commitment.PromiseResolved resolved)
            return List.of(closed(touchpoint, resolved));
        return List.of();
    }

    private static Signal opened(Touchpoint touchpoint, Promise promise) {
        var opening = new Opening(
                promise.id().value(),
                touchpoint.moment().occurredAt(),
                promise.due().until(),
                promise.materiality());
        return new Signal.Opened(evidence(touchpoint), opening, Reason.of(ID).with("what", promise.what()));
    }

    private static Signal closed(Touchpoint touchpoint, Commitment.PromiseResolved resolved) {
        return new Signal.Closed(
                evidence(touchpoint),
                new Resolution(
                        resolved.promise().value(), touchpoint.moment().occurredAt(), outcome(resolved.outcome())));
    }

    private static Outcome outcome(PromiseOutcome outcome) {
        return switch (outcome) {
            case FULFILLED -> Outcome.FULFILLED;
            case BROKEN -> Outcome.BROKEN;
            case WITHDRAWN -> Outcome.WITHDRAWN;
        };
    }

    private static Evidence evidence(Touchpoint touchpoint) {
        return new Evidence(
                touchpoint.id().source(),
                touchpoint.id().id(),
                touchpoint.moment().occurredAt());
    }
}
