package dev.crmkit.model.touchpoint;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.crmkit.model.customer.Pseudonyms;

/**
 * What a touchpoint was about: {@link Dialogue} is what was said, {@link Commitment} what the company owes and gives,
 * {@link Trade} what was bought, {@link Rapport} how the two came to know each other. Immutable.
 *
 * <p>Free texts hold at most 10,000 characters and may be personal data; ids and codes must not be.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Dialogue.Enquiry.class, name = "ENQUIRY"),
    @JsonSubTypes.Type(value = Dialogue.Complaint.class, name = "COMPLAINT"),
    @JsonSubTypes.Type(value = Dialogue.Reply.class, name = "REPLY"),
    @JsonSubTypes.Type(value = Dialogue.Declined.class, name = "DECLINED"),
    @JsonSubTypes.Type(value = Dialogue.Notice.class, name = "NOTICE"),
    @JsonSubTypes.Type(value = Commitment.PromiseMade.class, name = "PROMISE_MADE"),
    @JsonSubTypes.Type(value = Commitment.PromiseResolved.class, name = "PROMISE_RESOLVED"),
    @JsonSubTypes.Type(value = Commitment.ServiceFailure.class, name = "SERVICE_FAILURE"),
    @JsonSubTypes.Type(value = Commitment.Remedied.class, name = "REMEDIED"),
    @JsonSubTypes.Type(value = Trade.Purchase.class, name = "PURCHASE"),
    @JsonSubTypes.Type(value = Trade.Return.class, name = "RETURN"),
    @JsonSubTypes.Type(value = Rapport.Invitation.class, name = "INVITATION"),
    @JsonSubTypes.Type(value = Rapport.Encounter.class, name = "ENCOUNTER"),
    @JsonSubTypes.Type(value = Rapport.Advice.class, name = "ADVICE"),
    @JsonSubTypes.Type(value = Rapport.NeedLearned.class, name = "NEED_LEARNED"),
    @JsonSubTypes.Type(value = Rapport.Feedback.class, name = "FEEDBACK"),
    @JsonSubTypes.Type(value = Rapport.CustomerContribution.class, name = "CUSTOMER_CONTRIBUTION"),
    @JsonSubTypes.Type(value = Rapport.Referral.class, name = "REFERRAL"),
    @JsonSubTypes.Type(value = Dialogue.Note.class, name = "NOTE")
})
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Content permits Dialogue, Commitment, Trade, Rapport {

    /** The kinds of content, by the names that JSON uses. */
    enum Kind {
        /** Somebody asked. */
        ENQUIRY,
        /** The customer complained. */
        COMPLAINT,
        /** The company answered. */
        REPLY,
        /** The company deliberately does not answer. */
        DECLINED,
        /** The company told without being asked. */
        NOTICE,
        /** The company promised. */
        PROMISE_MADE,
        /** A promise ended. */
        PROMISE_RESOLVED,
        /** Something went wrong. */
        SERVICE_FAILURE,
        /** A harm was made good. */
        REMEDIED,
        /** The customer bought. */
        PURCHASE,
        /** The customer gave back. */
        RETURN,
        /** The company invited. */
        INVITATION,
        /** The two met. */
        ENCOUNTER,
        /** The company advised. */
        ADVICE,
        /** The company learned of a need. */
        NEED_LEARNED,
        /** The customer rated. */
        FEEDBACK,
        /** The customer gave a review, an idea or labour. */
        CUSTOMER_CONTRIBUTION,
        /** The customer brought others. */
        REFERRAL,
        /** Anything else. */
        NOTE
    }

    /**
     * What kind of content this is, for a switch.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * The same content without personal data: texts are empty, people and harms have pseudonyms; money, numbers, codes
     * and instants stay.
     *
     * @param pseudonyms what replaces ids of people and keys of harms
     * @return a content of the same kind
     */
    default Content erased(Pseudonyms pseudonyms) {
        return this;
    }
}
