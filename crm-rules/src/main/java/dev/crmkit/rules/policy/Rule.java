package dev.crmkit.rules.policy;

import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.incident.Fact;
import dev.crmkit.model.incident.FactValue;
import dev.crmkit.model.incident.Facts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One step of a policy that either lets a claim pass or refuses it. Immutable.
 *
 * <p>A policy keeps its rules as constants and puts them into its assessment in the order in which it went through them.
 * That costs next to nothing; the reason, with the facts that the rule read, is made when somebody asks.
 *
 * @param code the code of its sentence in the policy's phrasebook
 * @param basis the article, judgment or clause
 * @param refuses true if nothing is due because of it
 * @param reads the facts that it looked at; they are the values of its sentence
 */
public record Rule(String code, String basis, boolean refuses, List<Fact<?>> reads) {

    /**
     * Checks and copies the parts.
     *
     * @param code the code of its sentence in the policy's phrasebook
     * @param basis the article, judgment or clause
     * @param refuses true if nothing is due because of it
     * @param reads the facts that it looked at; they are the values of its sentence
     */
    public Rule {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(basis, "basis");
        reads = List.copyOf(reads);
    }

    /**
     * A rule under which the claim goes on.
     *
     * @param code the code of its sentence
     * @param basis the article, judgment or clause
     * @param reads the facts it looks at
     * @return the rule
     */
    public static Rule passes(String code, String basis, Fact<?>... reads) {
        return new Rule(code, basis, false, List.of(reads));
    }

    /**
     * A rule under which nothing is due.
     *
     * @param code the code of its sentence
     * @param basis the article, judgment or clause
     * @param reads the facts it looks at
     * @return the rule
     */
    public static Rule refuses(String code, String basis, Fact<?>... reads) {
        return new Rule(code, basis, true, List.of(reads));
    }

    /**
     * Why the rule held, with the values it read.
     *
     * @param facts the facts of the incident
     * @return the reason; a fact that is not known is left out, since an {@link Assumption} speaks for it
     */
    public Reason reason(Facts facts) {
        Map<String, Value> read = new LinkedHashMap<>();
        for (Fact<?> fact : reads)
            if (facts.get(fact) instanceof FactValue.Known<?> known) read.put(fact.name(), Value.of(known.value()));
        return new Reason(code, basis, read);
    }
}
