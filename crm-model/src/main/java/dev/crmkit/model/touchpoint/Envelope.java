package dev.crmkit.model.touchpoint;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.crmkit.model.customer.Attributes;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.moment.Moment;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The parts of a touchpoint, and its form in JSON: what nobody said is left out. Immutable. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "id",
    "moment",
    "counterpart",
    "contact",
    "matter",
    "inReplyTo",
    "purpose",
    "cost",
    "reason",
    "attributes",
    "content"
})
record Envelope(
        @JsonProperty(required = true) TouchpointId id,
        @JsonProperty(required = true) Moment moment,
        @JsonProperty(required = true) Counterpart counterpart,
        @JsonProperty(required = true) Contact contact,
        @Nullable String matter,
        @Nullable TouchpointId inReplyTo,
        @Nullable Purpose purpose,
        @Nullable Money cost,
        @Nullable ContactReason reason,
        @Nullable Attributes attributes,
        @JsonProperty(required = true) Content content) {

    /** No attributes are kept as none at all. */
    Envelope {
        attributes = attributes == null || attributes.isEmpty() ? null : attributes;
    }

    /** All but the content, through the checks of the builder. */
    Touchpoint.Builder toBuilder() {
        var builder = Touchpoint.builder(id, moment, contact).with(counterpart).matter(Checked.orEmpty(matter));
        Optional.ofNullable(inReplyTo).ifPresent(builder::inReplyTo);
        Optional.ofNullable(purpose).ifPresent(builder::purpose);
        Optional.ofNullable(cost).ifPresent(builder::cost);
        Optional.ofNullable(reason).ifPresent(builder::reason);
        Optional.ofNullable(attributes).ifPresent(builder::attributes);
        return builder;
    }

    Envelope erased(Pseudonyms pseudonyms) {
        return new Envelope(
                id,
                moment,
                counterpart.erased(pseudonyms),
                contact.erased(),
                matter,
                inReplyTo,
                purpose,
                cost,
                reason,
                null,
                content.erased(pseudonyms));
    }
}
