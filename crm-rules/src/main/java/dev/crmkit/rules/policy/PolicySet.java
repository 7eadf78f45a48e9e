package dev.crmkit.rules.policy;

import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.incident.Incident;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The policies that hold together. Immutable and thread-safe: a host swaps one set for another by one reference.
 *
 * <p>Where several policies give the same kind of entitlement for one harm, the highest is due, never the sum.
 */
public final class PolicySet {

    private final List<CompensationPolicy> policies;
    private final Phrasebook phrasebook;

    private PolicySet(List<CompensationPolicy> policies) {
        this.policies = policies;
        Phrasebook book = Phrasebook.standard().and(Words.BOOK);
        for (CompensationPolicy policy : policies) book = joined(book, policy);
        this.phrasebook = book;
    }

    private static Phrasebook joined(Phrasebook book, CompensationPolicy policy) {
        Set<String> conflicts = book.conflicts(policy.phrasebook());
        if (!conflicts.isEmpty())
            throw new IllegalArgumentException("Phrases " + conflicts + " of policy " + policy.reference()
                    + " say something else in a policy before it\nStart the codes of a policy's phrases with its id.");
        return book.and(policy.phrasebook());
    }

    /**
     * A set of policies.
     *
     * @param policies at least one, each with an id of its own
     * @return the set
     * @throws IllegalArgumentException if there is none, two have the same id, or the phrases of two contradict each other;
     *     the culprits are named
     */
    public static PolicySet of(CompensationPolicy... policies) {
        return of(List.of(policies));
    }

    /**
     * A set of policies.
     *
     * @param policies at least one, each with an id of its own
     * @return the set
     * @throws IllegalArgumentException if there is none, two have the same id, or the phrases of two contradict each other;
     *     the culprits are named
     */
    public static PolicySet of(List<? extends CompensationPolicy> policies) {
        if (policies.isEmpty())
            throw new IllegalArgumentException(
                    "policies is empty\nGive at least one: PolicySet.of(EuAirPassengerRights.inForce()).");
        Map<String, CompensationPolicy> byId = new HashMap<>();
        for (CompensationPolicy policy : policies) {
            CompensationPolicy twin = byId.put(policy.id(), policy);
            if (twin != null)
                throw new IllegalArgumentException("Policies " + twin.reference() + " and " + policy.reference()
                        + " have the same id\nLeave one out, or give it an id of its own.");
        }
        return new PolicySet(List.copyOf(policies));
    }

    /**
     * What the policies say of a case.
     *
     * @param underReview the case; what was recorded after its {@code asOf} is not looked at
     * @return the verdict, which explains itself
     */
    public Verdict decide(Case underReview) {
        Assessment[] assessments = new Assessment[policies.size()];
        for (int i = 0; i < assessments.length; i++) assessments[i] = assess(policies.get(i), underReview);
        return new Verdict(this, underReview.incident(), assessments);
    }

    private static Assessment assess(CompensationPolicy policy, Case underReview) {
        Incident incident = underReview.incident();
        if (!policy.appliesTo(incident.kind())) return Verdict.DOES_NOT_APPLY;
        if (policy instanceof MandatoryPolicy mandatory) return mandatory.assess(incident);
        Case asKnown = new Case(
                incident, underReview.history().asOf(underReview.asOf(), underReview.asOf()), underReview.asOf());
        return ((GoodwillPolicy) policy).assess(asKnown);
    }

    /**
     * The policies.
     *
     * @return the policies in the order given, unmodifiable
     */
    public List<CompensationPolicy> policies() {
        return policies;
    }

    /**
     * One policy.
     *
     * @param id its id
     * @return the policy, if the set has one of that id
     */
    public Optional<CompensationPolicy> policy(String id) {
        return policies.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    /**
     * The sentences of all policies.
     *
     * @return one phrasebook
     */
    public Phrasebook phrasebook() {
        return phrasebook;
    }
}
