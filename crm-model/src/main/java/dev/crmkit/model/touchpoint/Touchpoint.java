package dev.crmkit.model.touchpoint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.crmkit.model.channel.Direction;
import dev.crmkit.model.customer.Attributes;
import dev.crmkit.model.customer.PersonalData;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.moment.Moment;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of customer and company, in any channel: the envelope around its {@link Content}. Immutable.
 *
 * <pre>{@code
 * Touchpoint sign = Touchpoint.builder(
 *                 new TouchpointId("shop", "sign-1"), Moment.of(noon), Contact.outbound(Channel.POINT_OF_SALE))
 *         .build(new Commitment.PromiseMade(backAtTwo));
 * }</pre>
 */
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
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class Touchpoint {

    private final Envelope envelope;
    private final Content content;

    private Touchpoint(Envelope envelope, Content content) {
        this.envelope = envelope;
        this.content = content;
    }

    /**
     * Starts a touchpoint with everyone, until {@link Builder#with(Counterpart)} names a person.
     *
     * @param id what tells it from others
     * @param moment when it happened and when it was recorded
     * @param contact where and how
     * @return a builder
     */
    public static Builder builder(TouchpointId id, Moment moment, Contact contact) {
        return new Builder(id, moment, contact);
    }

    /**
     * A builder that starts with the envelope of this touchpoint; the content is given at its end.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        var builder = new Builder(id(), moment(), contact())
                .with(counterpart())
                .matter(matter())
                .attributes(attributes());
        inReplyTo().ifPresent(builder::inReplyTo);
        purpose().ifPresent(builder::purpose);
        cost().ifPresent(builder::cost);
        reason().ifPresent(builder::reason);
        return builder;
    }

    /**
     * What tells it from others.
     *
     * @return source and id
     */
    @JsonProperty
    public TouchpointId id() {
        return envelope.id();
    }

    /**
     * When it happened and when it was recorded.
     *
     * @return the moment
     */
    @JsonProperty
    public Moment moment() {
        return envelope.moment();
    }

    /**
     * With whom.
     *
     * @return one person or everyone
     */
    @JsonProperty
    public Counterpart counterpart() {
        return envelope.counterpart();
    }

    /**
     * Where and how.
     *
     * @return the contact
     */
    @JsonProperty
    public Contact contact() {
        return envelope.contact();
    }

    /**
     * The concern that it belongs to, the same for everything about it.
     *
     * @return the matter's id; empty where it stands alone
     */
    @JsonProperty
    public String matter() {
        return envelope.concern().matter();
    }

    /**
     * The touchpoint that it answers.
     *
     * @return its id, or nothing if it answers none
     */
    public Optional<TouchpointId> inReplyTo() {
        return Optional.ofNullable(envelope.concern().inReplyTo());
    }

    /**
     * What the company wanted of it.
     *
     * @return the purpose, or nothing if nobody recorded it
     */
    public Optional<Purpose> purpose() {
        return Optional.ofNullable(envelope.motive().purpose());
    }

    /**
     * What it cost the company.
     *
     * @return the cost, not negative, or nothing if nobody recorded it
     */
    public Optional<Money> cost() {
        return Optional.ofNullable(envelope.motive().cost());
    }

    /**
     * Why the company went to the customer.
     *
     * @return the reason of an outbound contact, or nothing if nobody recorded it
     */
    public Optional<ContactReason> reason() {
        return Optional.ofNullable(envelope.motive().reason());
    }

    /**
     * What the host knows beyond the other parts; may be personal data.
     *
     * @return the attributes, none where nobody gave any
     */
    @PersonalData
    public Attributes attributes() {
        return envelope.attributes();
    }

    /**
     * What it was about.
     *
     * @return the content
     */
    @JsonProperty
    public Content content() {
        return content;
    }

    /**
     * The same touchpoint without personal data: texts, contact point and attributes are gone, the person and the harms
     * have pseudonyms; ids, instants, money, numbers and codes stay.
     *
     * @param pseudonyms what replaces ids of people and keys of harms
     * @return the touchpoint; erasing it again changes nothing
     */
    public Touchpoint erased(Pseudonyms pseudonyms) {
        return new Touchpoint(envelope.erased(pseudonyms), content.erased(pseudonyms));
    }

    @JsonProperty("inReplyTo")
    private @Nullable TouchpointId jsonInReplyTo() {
        return envelope.concern().inReplyTo();
    }

    @JsonProperty("purpose")
    private @Nullable Purpose jsonPurpose() {
        return envelope.motive().purpose();
    }

    @JsonProperty("cost")
    private @Nullable Money jsonCost() {
        return envelope.motive().cost();
    }

    @JsonProperty("reason")
    private @Nullable ContactReason jsonReason() {
        return envelope.motive().reason();
    }

    @JsonProperty("attributes")
    private @Nullable Attributes jsonAttributes() {
        return attributes().isEmpty() ? null : attributes();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Touchpoint fromJson(Builder builder) {
        return builder.build(Objects.requireNonNull(builder.content, "content"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Touchpoint touchpoint
                && envelope.equals(touchpoint.envelope)
                && content.equals(touchpoint.content);
    }

    @Override
    public int hashCode() {
        return 31 * envelope.hashCode() + content.hashCode();
    }

    @Override
    public String toString() {
        return content.getClass().getSimpleName() + " " + id() + " at " + moment().occurredAt();
    }

    /** Collects the parts of a touchpoint. Not thread-safe. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public static final class Builder {

        private final TouchpointId id;
        private final Moment moment;
        private final Contact contact;
        private Counterpart counterpart = Counterpart.everyone();
        private String matter = "";
        private Attributes attributes = Attributes.none();
        private @Nullable TouchpointId inReplyTo;
        private @Nullable Purpose purpose;
        private @Nullable Money cost;
        private @Nullable ContactReason reason;
        private @Nullable Content content;

        private Builder(TouchpointId id, Moment moment, Contact contact) {
            this.id = Objects.requireNonNull(id, "id");
            this.moment = Objects.requireNonNull(moment, "moment");
            this.contact = Objects.requireNonNull(contact, "contact");
        }

        @JsonCreator
        private static Builder fromJson(
                @JsonProperty(value = "id", required = true) TouchpointId id,
                @JsonProperty(value = "moment", required = true) Moment moment,
                @JsonProperty(value = "contact", required = true) Contact contact,
                @JsonProperty(value = "content", required = true) Content content) {
            var builder = new Builder(id, moment, contact);
            builder.content = content;
            return builder;
        }

        /**
         * Says with whom.
         *
         * @param counterpart one person or everyone
         * @return this builder
         */
        @JsonProperty("counterpart")
        public Builder with(Counterpart counterpart) {
            this.counterpart = Objects.requireNonNull(counterpart, "counterpart");
            return this;
        }

        /**
         * Says which concern it belongs to.
         *
         * @param matter the matter's id, at most 200 characters; empty for none
         * @return this builder
         * @throws IllegalArgumentException if it is white space only, longer, or holds half a surrogate pair
         */
        @JsonProperty
        public Builder matter(String matter) {
            this.matter = Checked.reference("matter", matter);
            return this;
        }

        /**
         * Says which touchpoint it answers.
         *
         * @param inReplyTo the id of another touchpoint
         * @return this builder
         * @throws IllegalArgumentException if it is its own id
         */
        @JsonProperty
        public Builder inReplyTo(TouchpointId inReplyTo) {
            if (inReplyTo.equals(id))
                throw new IllegalArgumentException("inReplyTo " + inReplyTo + " is the touchpoint itself"
                        + "\nName the touchpoint that it answers, or leave it out.");
            this.inReplyTo = inReplyTo;
            return this;
        }

        /**
         * Says what the company wanted of it.
         *
         * @param purpose to win, to keep or to serve
         * @return this builder
         */
        @JsonProperty
        public Builder purpose(Purpose purpose) {
            this.purpose = Objects.requireNonNull(purpose, "purpose");
            return this;
        }

        /**
         * Says what it cost the company.
         *
         * @param cost not negative
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        @JsonProperty
        public Builder cost(Money cost) {
            this.cost = Checked.notNegative("cost", cost);
            return this;
        }

        /**
         * Says what it cost the company, for hosts that have no {@code Money}.
         *
         * @param cost not negative, with at most the decimals of the currency
         * @param currency ISO 4217 code
         * @return this builder
         * @throws IllegalArgumentException if it is negative, the currency unknown, or a decimal too many
         */
        public Builder cost(BigDecimal cost, String currency) {
            return cost(Checked.money("cost", cost, currency));
        }

        /**
         * Says why the company went to the customer.
         *
         * @param reason the reason of an outbound contact
         * @return this builder
         * @throws IllegalArgumentException if the contact is inbound
         */
        @JsonProperty
        public Builder reason(ContactReason reason) {
            Objects.requireNonNull(reason, "reason");
            if (contact.direction() == Direction.INBOUND)
                throw new IllegalArgumentException("reason " + reason.kind() + " of touchpoint " + id
                        + " is that of an INBOUND contact\nOnly what the company does of itself needs a reason.");
            this.reason = reason;
            return this;
        }

        /**
         * Says what the host knows beyond the other parts.
         *
         * @param attributes the attributes, in place of those given before
         * @return this builder
         */
        @JsonProperty
        public Builder attributes(Attributes attributes) {
            this.attributes = Objects.requireNonNull(attributes, "attributes");
            return this;
        }

        /**
         * Makes the touchpoint.
         *
         * @param content what it was about
         * @return an immutable touchpoint
         * @throws IllegalArgumentException if it makes a promise that was due before it was made
         */
        public Touchpoint build(Content content) {
            Objects.requireNonNull(content, "content");
            if (content instanceof Commitment.PromiseMade made) made.promise().checkMadeAt(moment.occurredAt());
            var concern = new Envelope.Concern(matter, inReplyTo);
            var motive = new Envelope.Motive(purpose, cost, reason);
            return new Touchpoint(new Envelope(id, moment, counterpart, contact, concern, motive, attributes), content);
        }
    }
}
