package dev.crmkit.model.remedy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.crmkit.model.customer.Pseudonyms;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What is due to a person for one harm, by which policy, on what basis. Immutable.
 *
 * @param kind what kind of thing is due
 * @param nature whether it must or may be given
 * @param remedy what is due
 * @param policy the policy that says so, as {@code id@version}, at most 200 characters
 * @param basis the article or clause that says so, at most 1,000 characters; never personal data
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Entitlement(
        @JsonProperty(required = true) EntitlementKind kind,
        @JsonProperty(required = true) Nature nature,
        @JsonProperty(required = true) Remedy remedy,
        @JsonProperty(required = true) String policy,
        @JsonProperty(required = true) String basis) {

    /**
     * Checks the parts.
     *
     * @param kind what kind of thing is due
     * @param nature whether it must or may be given
     * @param remedy what is due
     * @param policy the policy that says so, as {@code id@version}, at most 200 characters
     * @param basis the article or clause that says so, at most 1,000 characters; never personal data
     * @throws IllegalArgumentException if policy or basis is too long
     */
    public Entitlement {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(remedy, "remedy");
        Bounds.text("policy", policy, Bounds.LONGEST_ID);
        Bounds.text("basis", basis, Bounds.LONGEST_BASIS);
    }

    /**
     * What it is worth.
     *
     * @return the remedy's valuation
     */
    public Money amount() {
        return remedy.valuation();
    }

    /**
     * The same entitlement without free texts.
     *
     * @param pseudonyms what replaces identities
     * @return an entitlement to the erased remedy; policy and basis, which never hold personal data, stay
     */
    public Entitlement erased(Pseudonyms pseudonyms) {
        return new Entitlement(kind, nature, remedy.erased(pseudonyms), policy, basis);
    }
}
