package dev.crmkit.rules.policy;

import dev.crmkit.model.incident.Fact;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.EntitlementKind;
import java.util.List;
import java.util.Optional;

/**
 * What one policy says of one case: what is due, and the rules it went through, in their order. Immutable.
 */
public final class Assessment {

    private final List<Entitlement> entitlements;
    private final List<Rule> rules;

    private Assessment(List<Entitlement> entitlements, List<Rule> rules) {
        this.entitlements = entitlements;
        this.rules = rules;
    }

    /**
     * Something is due.
     *
     * @param entitlement what
     * @param rules the rules that led there, in their order
     * @return the assessment
     */
    public static Assessment due(Entitlement entitlement, Rule... rules) {
        return new Assessment(List.of(entitlement), List.of(rules));
    }

    /**
     * Several things are due.
     *
     * @param entitlements what, at most one of each kind
     * @param rules the rules that led there, in their order
     * @return the assessment
     * @throws IllegalArgumentException if two entitlements are of the same kind
     */
    public static Assessment due(List<Entitlement> entitlements, List<Rule> rules) {
        long kinds = entitlements.stream().map(Entitlement::kind).distinct().count();
        if (kinds < entitlements.size())
            throw new IllegalArgumentException("entitlements " + entitlements + " name a kind twice"
                    + "\nA policy gives at most one entitlement of each kind.");
        return new Assessment(List.copyOf(entitlements), List.copyOf(rules));
    }

    /**
     * Nothing is due.
     *
     * @param rules the rules that led there, the one that refuses last
     * @return the assessment
     */
    public static Assessment nothing(Rule... rules) {
        return new Assessment(List.of(), List.of(rules));
    }

    /**
     * All that is due.
     *
     * @return the entitlements, unmodifiable, at most one of each kind
     */
    public List<Entitlement> entitlements() {
        return entitlements;
    }

    /**
     * What is due of one kind.
     *
     * @param kind the kind
     * @return the entitlement, if there is one
     */
    public Optional<Entitlement> due(EntitlementKind kind) {
        for (Entitlement entitlement : entitlements)
            if (entitlement.kind().equals(kind)) return Optional.of(entitlement);
        return Optional.empty();
    }

    /**
     * The rules that the policy went through.
     *
     * @return the rules in their order, unmodifiable
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Whether a fact played a part.
     *
     * @param fact the fact
     * @return true if one of the rules looked at it
     */
    public boolean hasRead(Fact<?> fact) {
        return rules.stream().anyMatch(rule -> rule.reads().contains(fact));
    }
}
