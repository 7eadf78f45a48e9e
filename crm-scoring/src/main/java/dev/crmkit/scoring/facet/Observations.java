package dev.crmkit.scoring.facet;

import dev.crmkit.model.explain.Evidence;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.scoring.decay.Fingerprint;
import dev.crmkit.scoring.decay.HalfLife;
import dev.crmkit.scoring.decay.OpenItems;
import dev.crmkit.scoring.decay.Opening;
import dev.crmkit.scoring.decay.Outcome;
import dev.crmkit.scoring.decay.ResolvedItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Collects what touchpoints say to one facet and turns it into dated evidence. Lateness counts the same for what was
 * resolved late and for what is still open: from the first late instant on, all of the item's weight is bad evidence. While
 * it is open that evidence is dated now and does not decay; its resolution dates it for good, so that there is no jump.
 */
final class Observations {

    private final Facet facet;
    private final List<Observation> seen = new ArrayList<>();
    private final Map<String, Signal.Opened> opened = new HashMap<>();
    private final Map<String, Signal.Closed> closed = new HashMap<>();
    private OpenItems items = OpenItems.empty(Fingerprint.of(HalfLife.LONGEST));

    Observations(Facet facet) {
        this.facet = facet;
    }

    void add(Touchpoint touchpoint) {
        for (Signal signal : facet.mapper().signals(touchpoint)) {
            if (signal instanceof Signal.Seen s) seen.add(s.observation());
            if (signal instanceof Signal.Opened o) {
                opened.putIfAbsent(o.opening().id(), o);
                items = items.plus(o.opening());
            }
            if (signal instanceof Signal.Closed c) {
                closed.putIfAbsent(c.resolution().id(), c);
                items = items.plus(c.resolution());
            }
        }
    }

    /** What had become evidence for good. */
    List<Observation> settled(Instant asOf) {
        List<Observation> settled = new ArrayList<>(seen);
        for (ResolvedItem item : items.resolvedAt(asOf)) resolved(item, settled);
        return settled;
    }

    /** What is evidence only as long as it stays open. */
    List<Observation> overdue(Instant asOf) {
        List<Observation> overdue = new ArrayList<>();
        for (Opening opening : items.openAt(asOf))
            if (!asOf.isBefore(opening.dueUntil())) overdue.add(bad(opening, "overdue", asOf, from(opening)));
        return overdue;
    }

    private void resolved(ResolvedItem item, List<Observation> into) {
        Opening opening = item.opening();
        Instant at = item.resolution().at();
        Evidence evidence = Objects.requireNonNull(closed.get(opening.id())).evidence();
        boolean isLate = !at.isBefore(opening.dueUntil());
        if (isLate) into.add(bad(opening, "late", at, evidence));
        else if (item.resolution().outcome() == Outcome.BROKEN) into.add(bad(opening, "broken", at, evidence));
        else if (item.resolution().outcome() == Outcome.FULFILLED)
            into.add(new Observation(dated(evidence, at), opening.materiality(), 0, reason(opening, "kept", at)));
    }

    private Observation bad(Opening opening, String how, Instant at, Evidence evidence) {
        return new Observation(dated(evidence, at), 0, opening.materiality(), reason(opening, how, at));
    }

    private Evidence from(Opening opening) {
        return Objects.requireNonNull(opened.get(opening.id())).evidence();
    }

    private static Evidence dated(Evidence evidence, Instant at) {
        return new Evidence(evidence.source(), evidence.id(), at);
    }

    private Reason reason(Opening opening, String how, Instant at) {
        Reason about = Objects.requireNonNull(opened.get(opening.id())).about();
        return new Reason(facet.id() + "." + how, about.basis(), about.arguments())
                .with("at", at)
                .with("due", opening.dueUntil());
    }
}
