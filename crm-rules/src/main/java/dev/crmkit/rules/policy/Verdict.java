package dev.crmkit.rules.policy;

import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.EntitlementKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What a policy set says of one incident: what is due, why, and why not. Immutable.
 *
 * <p>It keeps the rules that every policy went through; reasons are derived from them when they are asked for, exactly,
 * from the same facts.
 */
public final class Verdict {

    static final Assessment DOES_NOT_APPLY = Assessment.nothing();

    private final PolicySet policies;
    private final Incident incident;
    private final Assessment[] assessments; // in the order of the policies

    Verdict(PolicySet policies, Incident incident, Assessment[] assessments) {
        this.policies = policies;
        this.incident = incident;
        this.assessments = assessments;
    }

    /**
     * What went wrong.
     *
     * @return the incident
     */
    public Incident incident() {
        return incident;
    }

    /**
     * What is due of one kind: the highest that any policy gives.
     *
     * @param kind the kind
     * @return the entitlement; empty if no policy gives any, or if two give sums in different currencies, which
     *     {@link #why} then says
     */
    public Optional<Entitlement> due(EntitlementKind kind) {
        Highest highest = Highest.of(assessments, kind);
        return highest.isDue() ? assessments[highest.index()].due(kind) : Optional.empty();
    }

    /**
     * Why that much, or nothing, is due.
     *
     * @param kind the kind of entitlement
     * @return the reasons in the order of the rules: those of the policy whose entitlement is due, or, where nothing is
     *     due, those of every policy
     */
    public List<Reason> why(EntitlementKind kind) {
        Highest highest = Highest.of(assessments, kind);
        if (highest.isDue()) return reasons(highest.index());
        if (!highest.isComparable())
            return List.of(Reason.of("policy.no-rate").with("kind", new Value.Term(kind.code())));
        List<Reason> all = new ArrayList<>();
        for (int i = 0; i < assessments.length; i++) all.addAll(reasonsAgainst(i, kind));
        return List.copyOf(all);
    }

    /** Never empty: a policy that says nothing of the kind is named as such. */
    private List<Reason> reasonsAgainst(int i, EntitlementKind kind) {
        List<Reason> refusals = whyNot(i);
        if (!refusals.isEmpty()) return refusals;
        return List.of(Reason.of("policy.gives-nothing")
                .with("policy", policies.policies().get(i).reference())
                .with("kind", new Value.Term(kind.code())));
    }

    /**
     * Why a policy gives nothing, or not the sum that is due.
     *
     * @param policyId the policy's id
     * @return the rules that refuse, that it does not apply, that another one gives more, or that it is not in the set;
     *     empty if it is the one by which all its entitlements are due
     */
    public List<Reason> whyNot(String policyId) {
        for (int i = 0; i < assessments.length; i++)
            if (policies.policies().get(i).id().equals(policyId)) return whyNot(i);
        return List.of(Reason.of("policy.not-in-set").with("policy", policyId));
    }

    private List<Reason> whyNot(int i) {
        CompensationPolicy policy = policies.policies().get(i);
        if (assessments[i] == DOES_NOT_APPLY)
            return List.of(Reason.of("policy.does-not-apply")
                    .with("policy", policy.reference())
                    .with("kind", new Value.Term(incident.kind().code())));
        List<Reason> refusals = new ArrayList<>();
        for (Rule rule : assessments[i].rules()) if (rule.refuses()) refusals.add(rule.reason(incident.facts()));
        for (Entitlement own : assessments[i].entitlements()) beaten(i, own).ifPresent(refusals::add);
        return List.copyOf(refusals);
    }

    /** Why an entitlement of a policy is not the one that is due. */
    private Optional<Reason> beaten(int i, Entitlement own) {
        Highest highest = Highest.of(assessments, own.kind());
        if (!highest.isComparable())
            return Optional.of(Reason.of("policy.no-rate")
                    .with("kind", new Value.Term(own.kind().code())));
        if (highest.index() == i) return Optional.empty();
        Entitlement due = due(own.kind()).orElseThrow();
        boolean isLess = due.amount().isGreaterThan(own.amount());
        return Optional.of(Reason.of(isLess ? "policy.gives-less" : "policy.gives-the-same")
                .with("policy", policies.policies().get(i).reference())
                .with("amount", own.amount())
                .with("other", due.policy())
                .with("due", due.amount()));
    }

    /**
     * What was taken for true without being known, by the policies that assessed the incident.
     *
     * @return a reason for each unknown fact that played a part
     */
    public List<Reason> assumed() {
        List<Reason> assumed = new ArrayList<>();
        for (int i = 0; i < assessments.length; i++)
            for (Assumption<?> assumption : policies.policies().get(i).assumptions())
                if (!incident.facts().isKnown(assumption.fact()) && assessments[i].hasRead(assumption.fact()))
                    assumed.add(assumption.reason(incident.facts()));
        return List.copyOf(assumed);
    }

    /**
     * What would be due under other readings of disputed law, where that differs.
     *
     * @param kind the kind of entitlement
     * @return one alternative for each reading that changes what its policy gives; empty if none does
     */
    public List<Alternative> alternatives(EntitlementKind kind) {
        List<Alternative> alternatives = new ArrayList<>();
        for (int i = 0; i < assessments.length; i++) {
            if (assessments[i] == DOES_NOT_APPLY) continue;
            if (!(policies.policies().get(i) instanceof MandatoryPolicy policy)) continue;
            for (MandatoryPolicy other : policy.otherReadings()) {
                Assessment assessment = other.assess(incident);
                if (!amount(assessment, kind).equals(amount(assessments[i], kind)))
                    alternatives.add(new Alternative(other, assessment));
            }
        }
        return List.copyOf(alternatives);
    }

    /**
     * The words for the reasons of this verdict.
     *
     * @return the phrasebook of its policies
     */
    public Phrasebook phrasebook() {
        return policies.phrasebook();
    }

    private List<Reason> reasons(int i) {
        return assessments[i].rules().stream()
                .map(rule -> rule.reason(incident.facts()))
                .toList();
    }

    private static Optional<Money> amount(Assessment assessment, EntitlementKind kind) {
        return assessment.due(kind).map(Entitlement::amount);
    }

    @Override
    public String toString() {
        return "Verdict on " + incident.kind() + ": "
                + Arrays.stream(assessments)
                        .flatMap(a -> a.entitlements().stream())
                        .toList();
    }
}
