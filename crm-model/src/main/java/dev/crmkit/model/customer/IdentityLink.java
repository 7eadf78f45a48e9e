package dev.crmkit.model.customer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.moment.Moment;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Somebody's decision that two identities are one person. It has no direction: the same two the other way round make an
 * equal link. Immutable.
 *
 * @param id 1 to 200 characters without white space at either end, under which it can be withdrawn; no personal data
 * @param first the identity whose text comes first
 * @param second the other identity
 * @param moment since when they are one, and when that was decided
 * @param reason why they are thought to be one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record IdentityLink(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) Identity first,
        @JsonProperty(required = true) Identity second,
        @JsonProperty(required = true) Moment moment,
        @JsonProperty(required = true) Reason reason) {

    /**
     * Checks the parts and puts the identities into the order of their texts.
     *
     * @param id 1 to 200 characters without white space at either end, under which it can be withdrawn; no personal data
     * @param first one identity
     * @param second the other identity
     * @param moment since when they are one, and when that was decided
     * @param reason why they are thought to be one
     * @throws IllegalArgumentException if both are the same identity, one of them must not be linked, or the id is empty,
     *     longer than 200 characters or has white space at an end
     */
    public IdentityLink {
        checkId(id);
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(reason, "reason");
        Identity.checkLink(first, second);
        Identity one = first;
        if (first.text().compareTo(second.text()) > 0) {
            first = second;
            second = one;
        }
    }

    /**
     * This link without what identifies a person. What was linked stays linked.
     *
     * @param pseudonyms the host's pseudonyms
     * @return the same with erased identities and without texts in the reason
     */
    public IdentityLink erased(Pseudonyms pseudonyms) {
        return with(identity -> identity.erased(pseudonyms));
    }

    /** This link of identities with other names, without texts in the reason. */
    IdentityLink with(UnaryOperator<Identity> erase) {
        return new IdentityLink(id, erase.apply(first), erase.apply(second), moment, erased(reason));
    }

    boolean isOfAny(Set<String> texts) {
        return texts.contains(first.text()) || texts.contains(second.text());
    }

    private static void checkId(String id) {
        if (id.isEmpty() || id.length() > 200 || !id.equals(id.strip()))
            throw new IllegalArgumentException("Link id of " + id.length()
                    + " characters: 1 to 200 without white space at either end are allowed"
                    + "\nUse the key of your table of merges, as text.");
    }

    /** Codes and numbers stay; a text may say anything. */
    static Reason erased(Reason reason) {
        var arguments = new LinkedHashMap<>(reason.arguments());
        arguments.replaceAll((name, value) -> value instanceof Value.Text ? new Value.Text("") : value);
        return new Reason(reason.code(), reason.basis(), arguments);
    }

    @Override
    public String toString() {
        return "link " + id + " of " + first + " and " + second + " since " + moment.occurredAt() + ", recorded "
                + moment.recordedAt() + ", " + reason.code();
    }

    /**
     * Somebody's decision that a link is wrong. It ends that link only. Immutable.
     *
     * @param link the id of the link
     * @param moment since when it does not hold any more, and when that was decided; to say that it never held, the
     *     instant of the link itself
     * @param reason why it is thought to be wrong
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Withdrawal(
            @JsonProperty(required = true) String link,
            @JsonProperty(required = true) Moment moment,
            @JsonProperty(required = true) Reason reason) {
        /**
         * Checks the parts.
         *
         * @param link the id of the link
         * @param moment since when it does not hold any more, and when that was decided
         * @param reason why it is thought to be wrong
         * @throws IllegalArgumentException if the id cannot be that of a link
         */
        public Withdrawal {
            checkId(link);
            Objects.requireNonNull(moment, "moment");
            Objects.requireNonNull(reason, "reason");
        }

        /**
         * This withdrawal without what may identify a person.
         *
         * @return the same without texts in the reason
         */
        public Withdrawal erased() {
            return new Withdrawal(link, moment, IdentityLink.erased(reason));
        }

        @Override
        public String toString() {
            return "withdrawal of link " + link + " since " + moment.occurredAt() + ", recorded " + moment.recordedAt()
                    + ", " + reason.code();
        }
    }
}
