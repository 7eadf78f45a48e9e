package dev.crmkit.examples.report.chart;

import dev.crmkit.model.moment.Due;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Dialogue;
import dev.crmkit.model.touchpoint.PromiseId;
import dev.crmkit.model.touchpoint.PromiseOutcome;
import dev.crmkit.model.touchpoint.Rapport;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.Trade;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The touchpoints of a history, sorted into lanes. */
final class Events {

    private final Map<PromiseId, Due> due = new HashMap<>();
    private final Map<Lane, List<Instant>> lanes = new EnumMap<>(Lane.class);

    private Events() {}

    static Map<Lane, List<Instant>> of(List<Touchpoint> touchpoints) {
        var events = new Events();
        for (Touchpoint touchpoint : touchpoints)
            if (touchpoint.content() instanceof Commitment.PromiseMade made)
                events.due.put(made.promise().id(), made.promise().due());
        for (Touchpoint touchpoint : touchpoints)
            events.lanes
                    .computeIfAbsent(events.lane(touchpoint), lane -> new ArrayList<>())
                    .add(touchpoint.moment().occurredAt());
        return events.lanes;
    }

    private Lane lane(Touchpoint touchpoint) {
        Content content = touchpoint.content();
        if (content instanceof Commitment.PromiseMade) return Lane.PROMISE;
        if (content instanceof Commitment.Remedied) return Lane.GRANT;
        if (content instanceof Dialogue.Reply) return Lane.ANSWER;
        if (content instanceof Trade.Purchase) return Lane.PURCHASE;
        if (content instanceof Rapport.Feedback) return Lane.FEEDBACK;
        if (content instanceof Commitment.PromiseResolved resolved)
            return isKept(resolved, touchpoint.moment().occurredAt()) ? Lane.KEPT : Lane.LATE;
        return Lane.OTHER;
    }

    private boolean isKept(Commitment.PromiseResolved resolved, Instant at) {
        Due when = due.get(resolved.promise());
        return resolved.outcome() == PromiseOutcome.FULFILLED && (when == null || !when.isLate(at));
    }
}
