package dev.crmkit.rules.policy;

import java.util.Objects;

/**
 * What would be due if a disputed point of law were read otherwise. Immutable.
 *
 * @param policy the policy with the other reading; its version names the reading
 * @param assessment what it says
 */
public record Alternative(MandatoryPolicy policy, Assessment assessment) {

    /**
     * Checks that no part is missing.
     *
     * @param policy the policy with the other reading; its version names the reading
     * @param assessment what it says
     */
    public Alternative {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(assessment, "assessment");
    }
}
