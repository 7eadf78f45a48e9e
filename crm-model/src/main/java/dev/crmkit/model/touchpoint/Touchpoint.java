package dev.crmkit.model.touchpoint;

import dev.crmkit.model.moment.Moment;
import java.util.Objects;

/**
 * One meeting of customer and company, in any channel: the envelope around its {@link Content}. Immutable.
 *
 * <pre>{@code
 * Touchpoint sign = Touchpoint.builder(
 *                 new TouchpointId("shop", "sign-1"), Moment.of(noon), Contact.outbound(Channel.POINT_OF_SALE))
 *         .build(new Content.PromiseMade(backAtTwo));
 * }</pre>
 */
public final class Touchpoint {

    private final Envelope envelope;
    private final Content content;

    private record Envelope(TouchpointId id, Moment moment, Counterpart counterpart, Contact contact, String matter) {}

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
        return envelope.matter();
    }

    /**
     * What it was about.
     *
     * @return the content
     */
    public Content content() {
        return content;
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
    public static final class Builder {

        private final TouchpointId id;
        private final Moment moment;
        private final Contact contact;
        private Counterpart counterpart = Counterpart.everyone();
        private String matter = "";

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
         * @param matter the matter's id
         * @return this builder
         */
        public Builder matter(String matter) {
            this.matter = Objects.requireNonNull(matter, "matter");
            return this;
        }

        /**
         * Makes the touchpoint.
         *
         * @param content what it was about
         * @return an immutable touchpoint
         */
        public Touchpoint build(Content content) {
            Objects.requireNonNull(content, "content");
            return new Touchpoint(new Envelope(id, moment, counterpart, contact, matter), content);
        }
    }
}
