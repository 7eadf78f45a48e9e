package dev.crmkit.scoring;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Dialogue;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.PromiseId;
import dev.crmkit.model.touchpoint.PromiseOutcome;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Histories of promises for the tests of scores. Hours count from a fixed instant. */
final class Promises {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final List<Touchpoint> touchpoints = new ArrayList<>();

    static Instant hour(long hour) {
        return START.plus(Duration.ofHours(hour));
    }

    /** A promise made at one hour, late from another on. */
    Promises made(String id, long madeAt, long lateFrom) {
        return made(id, madeAt, lateFrom, 1);
    }

    Promises made(String id, long madeAt, long lateFrom, double materiality) {
        Due due = Due.of(hour(lateFrom - 1), hour(lateFrom));
        Promise promise = Promise.builder(PromiseId.of(id), "call back", due)
                .materiality(materiality)
                .build();
        return add("made-" + id, madeAt, new Commitment.PromiseMade(promise));
    }

    Promises resolved(String id, long at, PromiseOutcome outcome) {
        return add("resolved-" + id, at, new Commitment.PromiseResolved(PromiseId.of(id), outcome));
    }

    Promises complaint(String id, long at) {
        return add(id, at, Dialogue.Complaint.of("no call"));
    }

    private Promises add(String id, long at, Content content) {
        return add(
                Touchpoint.builder(new TouchpointId("test", id), Moment.of(hour(at)), Contact.outbound(Channel.PHONE))
                        .build(content));
    }

    Promises add(Touchpoint touchpoint) {
        touchpoints.add(touchpoint);
        return this;
    }

    List<Touchpoint> touchpoints() {
        return List.copyOf(touchpoints);
    }

    CustomerHistory history() {
        var history = CustomerHistory.builder();
        touchpoints.forEach(history::add);
        return history.build();
    }
}
