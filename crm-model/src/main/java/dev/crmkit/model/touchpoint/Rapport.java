package dev.crmkit.model.touchpoint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.PersonalData;
import dev.crmkit.model.customer.Pseudonyms;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How customer and company came to know each other, and what they did for one another. Immutable. */
public sealed interface Rapport extends Content {

    /** What an invitation expects of the guest. */
    enum Expectation {
        /** Nothing but to come. */
        NOTHING,
        /** To help: with an idea, a review, labour. */
        CONTRIBUTION,
        /** To buy. */
        PURCHASE,
        /** Nobody recorded it. */
        UNKNOWN
    }

    /** In whose favour an advice is. */
    enum Favour {
        /** The customer's, against the next sale: a part that could be sold is not replaced. */
        CUSTOMER,
        /** That of both. */
        BOTH,
        /** The company's. */
        COMPANY,
        /** Nobody can tell. */
        UNKNOWN
    }

    /** How an advice turned out. */
    enum Proof {
        /** Nobody can tell yet. */
        OPEN,
        /** It held. */
        HELD,
        /** It did not. */
        FAILED
    }

    /** What kind of thing a customer contributes. */
    enum Form {
        /** A review or recommendation in public. */
        REVIEW,
        /** An idea, a criticism, a design. */
        IDEA,
        /** Work that the company would else have done. */
        LABOUR
    }

    /** What the company made of what a customer did for it. */
    enum Recognition {
        /** It said thank you. */
        ACKNOWLEDGED,
        /** It acted upon it. */
        USED,
        /** It gave something in return. */
        REWARDED
    }

    /**
     * The company invited, to be reached as the touchpoint's audience size tells.
     *
     * @param event the id of the event; 1 to 200 characters
     * @param asks what is expected of the guest
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Invitation(String event, Expectation asks) implements Rapport {
        /**
         * Checks the parts.
         *
         * @param event the id of the event; 1 to 200 characters
         * @param asks what is expected of the guest
         * @throws IllegalArgumentException if the event is blank or longer than 200 characters
         */
        public Invitation {
            Checked.id("event", event);
            Objects.requireNonNull(asks, "asks");
        }

        @JsonCreator
        static Invitation fromJson(
                @JsonProperty(value = "event", required = true) String event,
                @JsonProperty("asks") @Nullable Expectation asks) {
            return new Invitation(event, asks == null ? Expectation.UNKNOWN : asks);
        }

        @Override
        public Kind kind() {
            return Kind.INVITATION;
        }
    }

    /**
     * The two met: a visit, a dinner, a long conversation. How many were there is the touchpoint's audience size.
     *
     * @param event the id of the event or visit; empty where it has none
     * @param duration how long; zero where nobody knows
     * @param participants who else was there; personal data; empty where nobody knows
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Encounter(
            String event,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration duration,
            @PersonalData List<Identity> participants)
            implements Rapport {
        /**
         * Checks and copies the parts.
         *
         * @param event the id of the event or visit; empty where it has none
         * @param duration how long; zero where nobody knows
         * @param participants who else was there; personal data; empty where nobody knows
         * @throws IllegalArgumentException if the duration is negative, or the event longer than 200 characters
         */
        public Encounter {
            Checked.reference("event", event);
            if (duration.isNegative())
                throw new IllegalArgumentException(
                        "duration " + duration + " is below 0" + "\nUse zero where nobody knows how long it was.");
            participants = List.copyOf(participants);
        }

        /**
         * A meeting of which the length is known and no more.
         *
         * @param duration how long; zero where nobody knows
         * @return the encounter
         */
        public static Encounter lasting(Duration duration) {
            return new Encounter("", duration, List.of());
        }

        @JsonCreator
        static Encounter fromJson(
                @JsonProperty("event") @Nullable String event,
                @JsonProperty("duration") @Nullable Duration duration,
                @JsonProperty("participants") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable
                        List<Identity> participants) {
            return new Encounter(
                    Checked.orEmpty(event), duration == null ? Duration.ZERO : duration, Checked.orNone(participants));
        }

        @Override
        public Kind kind() {
            return Kind.ENCOUNTER;
        }

        @Override
        public Encounter erased(Pseudonyms pseudonyms) {
            return new Encounter(event, duration, Erasure.identities(participants, pseudonyms));
        }
    }

    /**
     * The company advised. How it turned out is known later: a record with the same id and a later {@code recordedAt} says
     * so.
     *
     * @param about in a few words; may be personal data
     * @param favour in whose favour
     * @param proof how it turned out
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Advice(@PersonalData String about, Favour favour, Proof proof) implements Rapport {
        /**
         * Checks the parts.
         *
         * @param about in a few words; may be personal data
         * @param favour in whose favour
         * @param proof how it turned out
         * @throws IllegalArgumentException if the text is longer than 10,000 characters
         */
        public Advice {
            Checked.text("about", about);
            Objects.requireNonNull(favour, "favour");
            Objects.requireNonNull(proof, "proof");
        }

        /**
         * An advice of which nobody can tell yet how it turned out.
         *
         * @param about in a few words
         * @param favour in whose favour
         * @return the advice
         */
        public static Advice of(String about, Favour favour) {
            return new Advice(about, favour, Proof.OPEN);
        }

        @JsonCreator
        static Advice fromJson(
                @JsonProperty("about") @Nullable String about,
                @JsonProperty("favour") @Nullable Favour favour,
                @JsonProperty("proof") @Nullable Proof proof) {
            return new Advice(
                    Checked.orEmpty(about),
                    favour == null ? Favour.UNKNOWN : favour,
                    proof == null ? Proof.OPEN : proof);
        }

        @Override
        public Kind kind() {
            return Kind.ADVICE;
        }

        @Override
        public Advice erased(Pseudonyms pseudonyms) {
            return new Advice(Erasure.TEXT, favour, proof);
        }

        @Override
        public String toString() {
            return "Advice[" + favour + ", " + proof + "]";
        }
    }

    /**
     * The company learned what the customer wants, or that it changed: the same need with another status.
     *
     * @param need the need as of this touchpoint
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record NeedLearned(@JsonProperty(required = true) Need need) implements Rapport {
        /**
         * Checks that the need is there.
         *
         * @param need the need as of this touchpoint
         */
        public NeedLearned {
            Objects.requireNonNull(need, "need");
        }

        @Override
        public Kind kind() {
            return Kind.NEED_LEARNED;
        }

        @Override
        public NeedLearned erased(Pseudonyms pseudonyms) {
            return new NeedLearned(need.erased());
        }
    }

    /**
     * The customer rated something: an outcome, never evidence of the score that it is to confirm.
     *
     * @param rating from 1 to {@code best}
     * @param best the best rating there is, at least 2
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Feedback(
            @JsonProperty(required = true) int rating,
            @JsonProperty(required = true) int best) implements Rapport {
        /**
         * Checks the range.
         *
         * @param rating from 1 to {@code best}
         * @param best the best rating there is, at least 2
         * @throws IllegalArgumentException if the rating is not within 1 and best
         */
        public Feedback {
            if (best < 2 || rating < 1 || rating > best)
                throw new IllegalArgumentException(
                        "rating " + rating + " is not within 1 and best " + best + "\nFive stars are Feedback(5, 5).");
        }

        /** Not ints, for which both Jacksons take 4.7 as 4, and Jackson 2 null as 0. */
        @JsonCreator
        static Feedback fromJson(
                @JsonProperty(value = "rating", required = true) BigDecimal rating,
                @JsonProperty(value = "best", required = true) BigDecimal best) {
            return new Feedback(Checked.whole("rating", rating), Checked.whole("best", best));
        }

        @Override
        public Kind kind() {
            return Kind.FEEDBACK;
        }
    }

    /**
     * The customer gave a review, an idea or labour. What the company made of it is known later: a record with the same id
     * and a later {@code recordedAt} says so.
     *
     * @param form what kind of thing
     * @param about in a few words; may be personal data; empty where nobody wrote it down
     * @param recognitions what the company made of it, in the order of {@link Recognition}, each once; empty for nothing
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record CustomerContribution(Form form, @PersonalData String about, List<Recognition> recognitions)
            implements Rapport {
        /**
         * Checks the parts and puts the recognitions in order.
         *
         * @param form what kind of thing
         * @param about in a few words; may be personal data; empty where nobody wrote it down
         * @param recognitions what the company made of it, in any order
         * @throws IllegalArgumentException if the text is longer than 10,000 characters
         */
        public CustomerContribution {
            Objects.requireNonNull(form, "form");
            Checked.text("about", about);
            recognitions = recognitions.stream().distinct().sorted().toList();
        }

        @JsonCreator
        static CustomerContribution fromJson(
                @JsonProperty(value = "form", required = true) Form form,
                @JsonProperty("about") @Nullable String about,
                @JsonProperty("recognitions") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable
                        List<Recognition> recognitions) {
            return new CustomerContribution(form, Checked.orEmpty(about), Checked.orNone(recognitions));
        }

        @Override
        public Kind kind() {
            return Kind.CUSTOMER_CONTRIBUTION;
        }

        @Override
        public CustomerContribution erased(Pseudonyms pseudonyms) {
            return new CustomerContribution(form, Erasure.TEXT, recognitions);
        }

        @Override
        public String toString() {
            return "CustomerContribution[" + form + ", " + recognitions + "]";
        }
    }

    /**
     * The customer brought others. What the company made of it is known later, as with a contribution.
     *
     * @param referred who was brought; personal data; empty where nobody knows
     * @param recognitions what the company made of it, in the order of {@link Recognition}, each once; empty for nothing
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Referral(@PersonalData List<Identity> referred, List<Recognition> recognitions) implements Rapport {
        /**
         * Copies the parts and puts the recognitions in order.
         *
         * @param referred who was brought; personal data; empty where nobody knows
         * @param recognitions what the company made of it, in any order
         */
        public Referral {
            referred = List.copyOf(referred);
            recognitions = recognitions.stream().distinct().sorted().toList();
        }

        @JsonCreator
        static Referral fromJson(
                @JsonProperty("referred") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Identity> referred,
                @JsonProperty("recognitions") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable
                        List<Recognition> recognitions) {
            return new Referral(Checked.orNone(referred), Checked.orNone(recognitions));
        }

        @Override
        public Kind kind() {
            return Kind.REFERRAL;
        }

        @Override
        public Referral erased(Pseudonyms pseudonyms) {
            return new Referral(Erasure.identities(referred, pseudonyms), recognitions);
        }
    }
}
