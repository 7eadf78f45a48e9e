package dev.crmkit.rules.policy;

import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.incident.Fact;
import dev.crmkit.model.incident.FactValue;
import dev.crmkit.model.incident.Facts;
import java.util.Objects;

/**
 * What a policy takes for true where a fact is not known: the burden of proof, declared instead of hidden. Immutable.
 *
 * @param fact the fact
 * @param countsAs what it counts as while it is unknown or does not apply
 * @param basis the article or judgment that puts the burden there; empty where the policy says so itself
 * @param <T> the type of the fact's values
 */
public record Assumption<T>(Fact<T> fact, T countsAs, String basis) {

    /**
     * Checks that no part is missing.
     *
     * @param fact the fact
     * @param countsAs what it counts as while it is unknown or does not apply
     * @param basis the article or judgment that puts the burden there; empty where the policy says so itself
     */
    public Assumption {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(countsAs, "countsAs");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * The value that the policy decides by.
     *
     * @param facts what is known
     * @return the known value, or what it counts as
     */
    public T in(Facts facts) {
        return facts.valueOr(fact, countsAs);
    }

    /**
     * That something was assumed.
     *
     * @param facts what is known
     * @return a reason with the fact and its assumed value: {@code policy.assumed} for what is not known,
     *     {@code policy.not-applicable} for what does not apply
     */
    public Reason reason(Facts facts) {
        boolean isUnknown = facts.get(fact) instanceof FactValue.Unknown;
        return Reason.of(isUnknown ? "policy.assumed" : "policy.not-applicable")
                .basedOn(basis)
                .with("fact", new Value.Term(fact.name()))
                .with("value", countsAs);
    }
}
