package dev.crmkit.model.remedy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.PersonalData;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.moment.Moment;
import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was really given for one harm: an answer of the ledger, never changed and never deleted. Immutable.
 *
 * <p>A first grant gives all that is due; a later one only the difference by which the due has risen. A
 * gesture, which is worth nothing, is given with an amount of zero. The policy and its version stand in the entitlement.
 */
@JsonPropertyOrder({"claim", "incident", "madeTo", "entitlement", "amount", "occasion", "recordedAt"})
@JsonIgnoreProperties(ignoreUnknown = true)
public final class Grant {

    private final Case given;

    private record Case(
            ClaimId claim,
            IncidentKey incident,
            Identity madeTo,
            Entitlement entitlement,
            Money amount,
            Occasion occasion,
            Instant recordedAt) {}

    private Grant(Case given) {
        this.given = given;
    }

    /**
     * A grant, recorded as it was made.
     *
     * @param claim the claim it answers
     * @param incident the harm
     * @param madeTo the profile it was made to
     * @param entitlement what was due
     * @param amount what this grant gives of it: all, or the difference to what was given before; above zero,
     *     or zero where what is due is worth nothing
     * @param occasion when, where and by whom
     * @return the grant
     * @throws IllegalArgumentException if the amount is negative, zero though something of worth is due, in another
     *     currency than the entitlement, or above it
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
        refuseOther(amount, entitlement.amount());
        return new Grant(new Case(claim, incident, madeTo, entitlement, amount, occasion, occasion.at()));
    }

    private static void refuseOther(Money amount, Money due) {
        boolean isEnough = due.isZero() ? !amount.isNegative() : amount.isPositive();
        if (!isEnough || !amount.isSameCurrency(due) || amount.isGreaterThan(due))
            throw new IllegalArgumentException("amount " + amount + " is not "
                    + (due.isZero() ? "the " : "above 0 and at most the ") + due + " due"
                    + "\nA grant gives what is due, or the part of it that was not given before.");
    }

    /**
     * The same grant, of which we knew at another instant: one that was taken over from another system.
     *
     * @param recordedAt when it became known
     * @return a grant recorded then
     * @throws IllegalArgumentException if the instant is outside the years 1900 to 2199
     */
    public Grant knownAt(Instant recordedAt) {
        Moment.checked("recordedAt", recordedAt);
        return new Grant(new Case(claim(), incident(), madeTo(), entitlement(), amount(), occasion(), recordedAt));
    }

    /**
     * The claim it answers.
     *
     * @return the claim's id
     */
    @JsonProperty
    public ClaimId claim() {
        return given.claim();
    }

    /**
     * The harm.
     *
     * @return the incident's key
     */
    @PersonalData
    @JsonProperty
    public IncidentKey incident() {
        return given.incident();
    }

    /**
     * The profile it was made to, which may be another one than the profile that asks now.
     *
     * @return an identity of the person
     */
    @PersonalData
    @JsonProperty
    public Identity madeTo() {
        return given.madeTo();
    }

    /**
     * What was due when it was made.
     *
     * @return the entitlement
     */
    @JsonProperty
    public Entitlement entitlement() {
        return given.entitlement();
    }

    /**
     * What this grant gives.
     *
     * @return an amount above zero, or zero where what is due is worth nothing
     */
    @JsonProperty
    public Money amount() {
        return given.amount();
    }

    /**
     * When, where and by whom it was made.
     *
     * @return the occasion
     */
    @JsonProperty
    public Occasion occasion() {
        return given.occasion();
    }

    /**
     * When it was made and when we knew.
     *
     * @return the occasion's instant, and the same one again unless {@link #knownAt(Instant)} said otherwise
     */
    public Moment moment() {
        return new Moment(occasion().at(), given.recordedAt());
    }

    /**
     * The same grant, by which nobody finds the person any more.
     *
     * @param pseudonyms what replaces identities
     * @return a grant of the same amount on the same occasion, with pseudonyms for harm and profile and without texts
     */
    public Grant erased(Pseudonyms pseudonyms) {
        return new Grant(new Case(
                claim(),
                incident().erased(pseudonyms),
                madeTo().erased(pseudonyms),
                entitlement().erased(pseudonyms),
                amount(),
                occasion(),
                given.recordedAt()));
    }

    @JsonCreator
    static Grant fromJson(
            @JsonProperty(value = "claim", required = true) ClaimId claim,
            @JsonProperty(value = "incident", required = true) IncidentKey incident,
            @JsonProperty(value = "madeTo", required = true) Identity madeTo,
            @JsonProperty(value = "entitlement", required = true) Entitlement entitlement,
            @JsonProperty(value = "amount", required = true) Money amount,
            @JsonProperty(value = "occasion", required = true) Occasion occasion,
            @JsonProperty("recordedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Instant recordedAt) {
        Objects.requireNonNull(entitlement, "entitlement");
        Grant grant = of(claim, incident, madeTo, entitlement, Objects.requireNonNull(amount, "amount"), occasion);
        return recordedAt == null ? grant : grant.knownAt(recordedAt);
    }

    @JsonProperty("recordedAt")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable Instant jsonRecordedAt() {
        return given.recordedAt().equals(occasion().at()) ? null : given.recordedAt();
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
