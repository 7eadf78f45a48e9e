package dev.crmkit.scoring.facet;

import dev.crmkit.model.explain.Evidence;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.scoring.decay.Fingerprint;
import dev.crmkit.scoring.decay.HalfLife;
import dev.crmkit.scoring.decay.OpenItems;
import dev.crmkit.scoring.decay.Opening;
import dev.crmkit.scoring.decay.Resolution;
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
 * The outcome only names it: who gives up or is released after that instant does not undo it.
 */
final class Observations {

    private final Facet facet;
    private final List<Observation> seen = new ArrayList<>();
    // By the whole record: of several with one id, the items say which one holds, and that one is the evidence.
    private final Map<Opening, Signal.Opened> opened = new HashMap<>();
    private final Map<Resolution, Signal.Closed> closed = new HashMap<>();
    private final OpenItems items;

    Observations(Facet facet, List<Touchpoint> touchpoints) {
        this.facet = facet;
        for (Touchpoint touchpoint : touchpoints)
            facet.mapper().signals(touchpoint).forEach(this::sort);
        this.items = OpenItems.empty(Fingerprint.of(HalfLife.LONGEST)).plus(opened.keySet(), closed.keySet());
    }

    private void sort(Signal signal) {
        if (signal instanceof Signal.Seen s) seen.add(s.observation());
        if (signal instanceof Signal.Opened o) opened.putIfAbsent(o.opening(), o);
        if (signal instanceof Signal.Closed c) closed.putIfAbsent(c.resolution(), c);
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
            if (!asOf.isBefore(opening.dueUntil()))
                overdue.add(bad(opening, "overdue", dated(from(opening).evidence(), asOf)));
        return overdue;
    }

    private void resolved(ResolvedItem item, List<Observation> into) {
        Opening opening = item.opening();
        Instant at = item.resolution().at();
        boolean isLate = !at.isBefore(opening.dueUntil());
        Evidence evidence =
                dated(Objects.requireNonNull(closed.get(item.resolution())).evidence(), at);
        switch (item.resolution().outcome()) {
            case FULFILLED -> into.add(isLate ? bad(opening, "late", evidence) : kept(opening, evidence));
            case BROKEN -> into.add(bad(opening, "broken", evidence));
            case WITHDRAWN -> {
                if (isLate) into.add(bad(opening, "released-late", evidence));
            }
        }
    }

    private Observation kept(Opening opening, Evidence evidence) {
        return new Observation(evidence, opening.materiality(), 0, reason(opening, "kept", evidence.at()));
    }

    private Observation bad(Opening opening, String how, Evidence evidence) {
        return new Observation(evidence, 0, opening.materiality(), reason(opening, how, evidence.at()));
    }

    private Signal.Opened from(Opening opening) {
        return Objects.requireNonNull(opened.get(opening));
    }

    private static Evidence dated(Evidence evidence, Instant at) {
        return new Evidence(evidence.source(), evidence.id(), at);
    }

    private Reason reason(Opening opening, String how, Instant at) {
        Reason about = from(opening).about();
        return new Reason(facet.id() + "." + how, about.basis(), about.arguments())
                .with("at", at)
                .with("due", opening.dueUntil());
    }
}
