package dev.crmkit.model.history;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Counterpart;
import dev.crmkit.model.touchpoint.Dialogue;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.PromiseId;
import dev.crmkit.model.touchpoint.PromiseOutcome;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import java.time.Duration;
import java.time.Instant;

/** Small words from which the tests of this package tell what happened; hours count from the first of March 2026. */
final class Story {

    static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
    static final Identity ANN = Identity.customer(CustomerId.of("C-1"));

    private Story() {}

    static Instant at(int hour) {
        return START.plus(Duration.ofHours(hour));
    }

    static TouchpointId id(int hour) {
        return new TouchpointId("test", "t-" + hour);
    }

    static Touchpoint.Builder inbound(int hour) {
        return told(hour, Contact.inbound(Channel.EMAIL));
    }

    static Touchpoint.Builder outbound(int hour) {
        return told(hour, Contact.outbound(Channel.PHONE));
    }

    private static Touchpoint.Builder told(int hour, Contact contact) {
        return Touchpoint.builder(id(hour), Moment.of(at(hour)), contact).with(Counterpart.one(ANN));
    }

    static Content complaint() {
        return Dialogue.Complaint.of("no reply");
    }

    static Dialogue.Reply reply() {
        return Dialogue.Reply.of(Reason.of("test.reply"));
    }

    static Content promise(String id, int dueHour) {
        return new Commitment.PromiseMade(Promise.of(PromiseId.of(id), "call back", Due.minute(at(dueHour))));
    }

    static Content ends(String id, PromiseOutcome outcome) {
        return new Commitment.PromiseResolved(PromiseId.of(id), outcome);
    }

    static CustomerHistory history(Touchpoint... touchpoints) {
        var builder = CustomerHistory.builder();
        for (Touchpoint touchpoint : touchpoints) builder.add(touchpoint);
        return builder.build();
    }
}
