package dev.crmkit.model.remedy;

import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.incident.IncidentKey;
import java.util.Objects;
import org.joda.money.Money;

/**
 * What was really given for one harm: an answer of the ledger, never changed and never deleted. Immutable.
 *
 * <p>A first grant gives all that is due; a later one only the difference by which the due has risen.
 */
public final class Grant {

    private final Case given;

    private record Case(
            ClaimId claim,
            IncidentKey incident,
            Identity madeTo,
            Entitlement entitlement,
            Money amount,
            Occasion occasion) {}

    private Grant(Case given) {
        this.given = given;
    }

    /**
     * A grant.
     *
     * @param claim the claim it answers
     * @param incident the harm
     * @param madeTo the profile it was made to
     * @param entitlement what was due
     * @param amount what this grant gives of it: all, or the difference to what was given before; positive
     * @param occasion when, where and by whom
     * @return the grant
     * @throws IllegalArgumentException if the amount is not positive, is in another currency than the entitlement, or
     *     above it
     */
    public static Grant of(
            ClaimId claim,
            IncidentKey incident,
            Identity madeTo,
            Entitlement entitlement,
            Money amount,
            Occasion occasion) {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(incident, "incident");
        Objects.requireNonNull(madeTo, "madeTo");
        Objects.requireNonNull(occasion, "occasion");
        Money due = entitlement.amount();
        if (!amount.isPositive() || !amount.isSameCurrency(due) || amount.isGreaterThan(due))
            throw new IllegalArgumentException("amount " + amount + " is not above 0 and at most the " + due + " due"
                    + "\nA grant gives what is due, or the part of it that was not given before.");
        return new Grant(new Case(claim, incident, madeTo, entitlement, amount, occasion));
    }

    /**
     * The claim it answers.
     *
     * @return the claim's id
     */
    public ClaimId claim() {
        return given.claim();
    }

    /**
     * The harm.
     *
     * @return the incident's key
     */
    public IncidentKey incident() {
        return given.incident();
    }

    /**
     * The profile it was made to, which may be another one than the profile that asks now.
     *
     * @return an identity of the person
     */
    public Identity madeTo() {
        return given.madeTo();
    }

    /**
     * What was due when it was made.
     *
     * @return the entitlement
     */
    public Entitlement entitlement() {
        return given.entitlement();
    }

    /**
     * What this grant gives.
     *
     * @return a positive amount
     */
    public Money amount() {
        return given.amount();
    }

    /**
     * When, where and by whom it was made.
     *
     * @return the occasion
     */
    public Occasion occasion() {
        return given.occasion();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grant grant && given.equals(grant.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }

    @Override
    public String toString() {
        return amount() + " " + entitlement().kind() + " for " + incident() + " at "
                + occasion().at();
    }
}
