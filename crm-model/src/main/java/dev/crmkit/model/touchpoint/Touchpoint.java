package dev.crmkit.model.touchpoint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
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
public final class Touchpoint {

    private final Envelope envelope;

    private Touchpoint(Envelope envelope) {
        this.envelope = envelope;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Touchpoint fromJson(Envelope read) {
        return read.toBuilder().build(read.content());
    }

    @JsonValue
    Envelope envelope() {
        return envelope;
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
        return envelope.toBuilder();
    }

    /**
     * What tells it from others.
     *
     * @return source and id
     */
    public TouchpointId id() {
        return envelope.id();
    }

    /**
     * When it happened and when it was recorded.
     *
     * @return the moment
     */
    public Moment moment() {
        return envelope.moment();
    }

    /**
     * With whom.
     *
     * @return one person or everyone
     */
    public Counterpart counterpart() {
        return envelope.counterpart();
    }

    /**
     * Where and how.
     *
     * @return the contact
     */
    public Contact contact() {
        return envelope.contact();
    }

    /**
     * The concern that it belongs to, the same for everything about it.
     *
     * @return the matter's id; empty where it stands alone
     */
    public String matter() {
        return Checked.orEmpty(envelope.matter());
    }

    /**
     * The touchpoint that it answers.
     *
     * @return its id, or nothing if it answers none
     */
    public Optional<TouchpointId> inReplyTo() {
        return Optional.ofNullable(envelope.inReplyTo());
    }

    /**
     * What the company wanted of it.
     *
     * @return the purpose, or nothing if nobody recorded it
     */
    public Optional<Purpose> purpose() {
        return Optional.ofNullable(envelope.purpose());
    }

    /**
     * What it cost the company.
     *
     * @return the cost, not negative, or nothing if nobody recorded it
     */
    public Optional<Money> cost() {
        return Optional.ofNullable(envelope.cost());
    }

    /**
     * Why the company went to the customer.
     *
     * @return the reason of an outbound contact, or nothing if nobody recorded it
     */
    public Optional<ContactReason> reason() {
        return Optional.ofNullable(envelope.reason());
    }

    /**
     * What the host knows beyond the other parts; may be personal data.
     *
     * @return the attributes, none where nobody gave any
     */
    @PersonalData
    public Attributes attributes() {
        return Objects.requireNonNullElse(envelope.attributes(), Attributes.none());
    }

    /**
     * What it was about.
     *
     * @return the content
     */
    public Content content() {
        return envelope.content();
    }

    /**
     * The same touchpoint without personal data: texts, contact point and attributes are gone, the person and the harms
     * have pseudonyms; ids, instants, money, numbers and codes stay.
     *
     * @param pseudonyms what replaces ids of people and keys of harms
     * @return the touchpoint; erasing it again changes nothing
     */
    public Touchpoint erased(Pseudonyms pseudonyms) {
        return new Touchpoint(envelope.erased(pseudonyms));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Touchpoint touchpoint && envelope.equals(touchpoint.envelope);
    }

    @Override
    public int hashCode() {
        return envelope.hashCode();
    }

    @Override
    public String toString() {
        return content().getClass().getSimpleName() + " " + id() + " at " + moment().occurredAt();
    }

    /** Collects the parts of a touchpoint. Not thread-safe. */
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

        private Builder(TouchpointId id, Moment moment, Contact contact) {
            this.id = Objects.requireNonNull(id, "id");
            this.moment = Objects.requireNonNull(moment, "moment");
            this.contact = Objects.requireNonNull(contact, "contact");
        }

        /**
         * Says with whom.
         *
         * @param counterpart one person or everyone
         * @return this builder
         */
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
            return new Touchpoint(new Envelope(
                    id, moment, counterpart, contact, matter, inReplyTo, purpose, cost, reason, attributes, content));
        }
    }
}
