package dev.crmkit.model.touchpoint;

import dev.crmkit.model.customer.Attributes;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.moment.Moment;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** All of a touchpoint but its content. */
record Envelope(
        TouchpointId id,
        Moment moment,
        Counterpart counterpart,
        Contact contact,
        Concern concern,
        Motive motive,
        Attributes attributes) {

    /** What a touchpoint belongs to. */
    record Concern(String matter, @Nullable TouchpointId inReplyTo) {}

    /** What the company wanted of it, and spent on it. */
    record Motive(
            @Nullable Purpose purpose,
            @Nullable Money cost,
            @Nullable ContactReason reason) {}

    Envelope erased(Pseudonyms pseudonyms) {
        return new Envelope(
                id, moment, counterpart.erased(pseudonyms), contact.erased(), concern, motive, Attributes.none());
    }
}
