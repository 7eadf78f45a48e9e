package dev.crmkit.model.customer;

import dev.crmkit.model.explain.Reason;
import java.util.Objects;

/**
 * Two profiles that probably are one person, with the reason. A proposal changes nothing: somebody decides. Immutable.
 *
 * @param first the profile that was seen first
 * @param second the other profile
 * @param reason why they are thought to be one
 */
public record MergeProposal(Identity first, Identity second, Reason reason) {

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
        if (first.isSameAs(second))
            throw new IllegalArgumentException(
                    "Both identities are " + first + "\nA profile cannot be merged with itself.");
        if (!first.linkable() || !second.linkable())
            throw new IllegalArgumentException("Identity " + (first.linkable() ? second : first) + " is not linkable"
                    + "\nA customer who wants to stay anonymous is never merged.");
    }
}
