package dev.crmkit.model.customer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.moment.Moment;
import java.util.Objects;

/**
 * Two profiles that probably are one person, with the reason. A proposal changes nothing: somebody decides, and
 * {@link #accepted} makes the link. Immutable.
 *
 * @param first the profile that was seen first
 * @param second the other profile
 * @param reason why they are thought to be one
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record MergeProposal(
        @JsonProperty(required = true) Identity first,
        @JsonProperty(required = true) Identity second,
        @JsonProperty(required = true) Reason reason) {

    /**
     * Checks that there is something to merge.
     *
     * @param first the profile that was seen first
     * @param second the other profile
     * @param reason why they are thought to be one
     * @throws IllegalArgumentException if both are the same identity, or one of them must not be linked
     */
    public MergeProposal {
        Objects.requireNonNull(reason, "reason");
        Identity.checkLink(first, second);
    }

    /**
     * The link that this proposal asks for.
     *
     * @param linkId the id under which the link can be withdrawn
     * @param moment since when both are one, and when that was decided
     * @return a link with the reason of this proposal
     */
    public IdentityLink accepted(String linkId, Moment moment) {
        return new IdentityLink(linkId, first, second, moment, reason);
    }

    /**
     * This proposal without what identifies a person.
     *
     * @param pseudonyms the host's pseudonyms
     * @return the same with erased identities and without texts in the reason
     */
    public MergeProposal erased(Pseudonyms pseudonyms) {
        return new MergeProposal(first.erased(pseudonyms), second.erased(pseudonyms), IdentityLink.erased(reason));
    }
}
