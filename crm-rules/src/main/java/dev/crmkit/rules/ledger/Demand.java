package dev.crmkit.rules.ledger;

import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.remedy.ClaimId;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.remedy.Occasion;
import java.util.Objects;

/**
 * What a claim asks of the ledger: all that is due for a harm, as its verdict says. The ledger gives what of it was not
 * given before. Immutable.
 *
 * @param claim the claim; the same id again is a retry
 * @param incident the harm
 * @param profile the profile it would be granted to
 * @param due what is due in all, above zero
 * @param occasion when, where and by whom
 */
public record Demand(ClaimId claim, IncidentKey incident, Identity profile, Entitlement due, Occasion occasion) {

    /**
     * Checks the parts.
     *
     * @param claim the claim; the same id again is a retry
     * @param incident the harm
     * @param profile the profile it would be granted to
     * @param due what is due in all, above zero
     * @param occasion when, where and by whom
     * @throws IllegalArgumentException if nothing is due
     */
    public Demand {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(incident, "incident");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(occasion, "occasion");
        if (!due.amount().isPositive())
            throw new IllegalArgumentException("due " + due.amount() + " is not above 0"
                    + "\nOnly what is due is brought to the ledger; a refusal ends at the desk.");
    }

    /**
     * What kind of thing is due.
     *
     * @return with the incident the key of the ledger
     */
    public EntitlementKind kind() {
        return due.kind();
    }
}
