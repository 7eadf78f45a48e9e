package dev.crmkit.rules.desk;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.remedy.Occasion;
import dev.crmkit.rules.ledger.CompensationLedger;
import dev.crmkit.rules.ledger.Demand;
import dev.crmkit.rules.ledger.Receipt;
import dev.crmkit.rules.policy.Case;
import dev.crmkit.rules.policy.CompensationPolicy;
import dev.crmkit.rules.policy.PolicySet;
import dev.crmkit.rules.policy.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides claims: asks the policies what is due and the ledger what of it is left. Thread-safe, as its ledger is.
 *
 * <p>Whoever asks second, in whatever channel and under whatever profile, gets no second payment but sees the first one.
 *
 * <pre>{@code
 * var desk = CompensationDesk.of(EuAirPassengerRights.inForce(), CompensationLedger.inMemory());
 * desk.decide(bumped, CHECK_IN_DESK, t);                 // GRANTED EUR 250.00 · Art. 7(1)(a)
 * desk.decide(bumped, PHONE, t.plus(9, MINUTES));        // ALREADY GRANTED at check-in desk, 14:02
 * }</pre>
 */
public final class CompensationDesk {

    private final PolicySet policies;
    private final CompensationLedger ledger;

    private CompensationDesk(PolicySet policies, CompensationLedger ledger) {
        this.policies = Objects.requireNonNull(policies, "policies");
        this.ledger = Objects.requireNonNull(ledger, "ledger");
    }

    /**
     * A desk with several policies.
     *
     * @param policies what is due
     * @param ledger what was granted
     * @return the desk
     */
    public static CompensationDesk of(PolicySet policies, CompensationLedger ledger) {
        return new CompensationDesk(policies, ledger);
    }

    /**
     * A desk with one policy.
     *
     * @param policy what is due
     * @param ledger what was granted
     * @return the desk
     */
    public static CompensationDesk of(CompensationPolicy policy, CompensationLedger ledger) {
        return new CompensationDesk(PolicySet.of(policy), ledger);
    }

    /**
     * Decides a claim for compensation of which only the incident and the channel are known: for a first try, see
     * {@link Claim#in(Channel, Incident, Instant)}.
     *
     * @param incident what went wrong
     * @param channel where it is claimed
     * @param asOf when
     * @return the decision
     */
    public Decision decide(Incident incident, Channel channel, Instant asOf) {
        return decide(Claim.in(channel, incident, asOf), asOf);
    }

    /**
     * Decides a claim by the incident alone.
     *
     * @param claim what is claimed, and where
     * @param asOf when; the grant carries this instant
     * @return the decision
     */
    public Decision decide(Claim claim, Instant asOf) {
        return decide(claim, CustomerHistory.empty(), asOf);
    }

    /**
     * Decides a claim with what is known of the customer, which goodwill policies may look at.
     *
     * @param claim what is claimed, and where
     * @param history what is known; nothing that was recorded after {@code asOf} counts
     * @param asOf when; the grant carries this instant
     * @return the decision
     */
    public Decision decide(Claim claim, CustomerHistory history, Instant asOf) {
        Verdict verdict = policies.decide(new Case(claim.incident(), history, asOf));
        Ruling ruling = new Ruling(claim, verdict, asOf);
        Optional<Entitlement> due = verdict.due(claim.kind());
        if (due.isEmpty() || !due.get().amount().isPositive()) return nothingDue(ruling);
        Occasion occasion = new Occasion(asOf, claim.channel(), claim.employee());
        Demand demand = new Demand(claim.id(), claim.incident().key(), claim.profile(), due.get(), occasion);
        return decision(ruling, ledger.claim(demand));
    }

    /**
     * The words for the reasons of this desk and of its policies.
     *
     * @return one phrasebook
     */
    public Phrasebook phrasebook() {
        return policies.phrasebook().and(Answer.BOOK);
    }

    private static Decision decision(Ruling ruling, Receipt receipt) {
        return receipt.<Decision>match(
                granted -> new Decision.Granted(ruling, granted.grant(), granted.isRetry()),
                topped -> new Decision.ToppedUp(ruling, topped.difference(), topped.before(), topped.isRetry()),
                already -> new Decision.AlreadyGranted(ruling, already.grants()),
                other -> new Decision.Declined(
                        ruling, List.of(noRate(ruling, other.grants().get(0))), other.grants()));
    }

    /** Nothing is due now; but if something was granted before, whoever asks must see it. */
    private Decision nothingDue(Ruling ruling) {
        Claim claim = ruling.claim();
        IncidentKey key = claim.incident().key();
        List<Grant> grants = ledger.grants(key, claim.kind());
        if (!grants.isEmpty()) return decision(ruling, Receipt.of(grants, claim.id()));
        return new Decision.Declined(ruling, ruling.verdict().why(claim.kind()), List.of());
    }

    private static Reason noRate(Ruling ruling, Grant first) {
        Entitlement due = ruling.verdict().due(ruling.claim().kind()).orElseThrow();
        return Reason.of("desk.no-rate")
                .with("currency", first.amount().getCurrencyUnit().getCode())
                .with("due", due.amount());
    }
}
