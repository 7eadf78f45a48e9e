package dev.crmkit.scoring.decay;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** A line of a ledger, and the ways to fold such lines. */
record Event(String id, Instant at, double v) {
    Event shifted(long millis) {
        return new Event(id, at.plusMillis(millis), v);
    }

    /** One by one, along the immutable path. */
    static DecayedSum sum(Fingerprint fingerprint, Collection<Event> ledger) {
        DecayedSum sum = DecayedSum.empty(fingerprint);
        for (Event e : ledger) {
            sum = sum.plus(e.at, e.v);
        }
        return sum;
    }

    static TopReasons reasons(Fingerprint fingerprint, Collection<Event> ledger) {
        TopReasons reasons = TopReasons.empty(fingerprint);
        for (Event e : ledger) {
            reasons = e.v > 0 ? reasons.plus(new EvidenceRef(e.id, e.at, e.v)) : reasons;
        }
        return reasons;
    }

    static List<Event> upTo(Instant t, Collection<Event> ledger) {
        return ledger.stream().filter(e -> !e.at.isAfter(t)).toList();
    }
}
