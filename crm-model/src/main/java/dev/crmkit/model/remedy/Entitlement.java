package dev.crmkit.model.remedy;

import java.util.Objects;
import org.joda.money.Money;

/**
 * What is due to a person for one harm, by which policy, on what basis. Immutable.
 *
 * @param kind what kind of thing is due
 * @param nature whether it must or may be given
 * @param remedy what is due
 * @param policy the policy that says so, as {@code id@version}
 * @param basis the article or clause that says so
 */
public record Entitlement(EntitlementKind kind, Nature nature, Remedy remedy, String policy, String basis) {

    /**
     * Checks that no part is missing.
     *
     * @param kind what kind of thing is due
     * @param nature whether it must or may be given
     * @param remedy what is due
     * @param policy the policy that says so, as {@code id@version}
     * @param basis the article or clause that says so
     */
    public Entitlement {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * What it is worth.
     *
     * @return the remedy's valuation
     */
    public Money amount() {
        return remedy.valuation();
    }
}
