package dev.crmkit.benchmarks;

import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.rules.policy.Assessment;
import dev.crmkit.rules.policy.PolicySet;
import dev.crmkit.rules.statute.EuAirPassengerRights;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;

/** One decision on a delayed flight, each with what its author would keep as explanation. */
public class DelayDecision extends Measured {

    private final TracedTable table = new TracedTable();
    private final EasyRulesTable fluent = EasyRulesTable.fluent();
    private final EasyRulesTable annotated = EasyRulesTable.annotated();
    private final EuAirPassengerRights policy = EuAirPassengerRights.inForce();
    private final PolicySet policies = PolicySet.of(policy);

    /** Makes what is compared. */
    public DelayDecision() {}

    /**
     * Floor: branches, no explanation.
     *
     * @param delays the cases
     * @return euros
     */
    @Benchmark
    public int plainBranches(Delays delays) {
        return PlainDelay.euros(delays.plain());
    }

    /**
     * Target: eight rows by hand, with a trace.
     *
     * @param delays the cases
     * @return row and trace
     */
    @Benchmark
    public Object tracedTable(Delays delays) {
        return table.decide(delays.plain());
    }

    /**
     * Peer: Easy Rules, rules from its builder.
     *
     * @param delays the cases
     * @return euros
     */
    @Benchmark
    public int easyRulesFluent(Delays delays) {
        return fluent.euros(delays.plain());
    }

    /**
     * Peer: Easy Rules, annotated rules.
     *
     * @param delays the cases
     * @return euros
     */
    @Benchmark
    public int easyRulesAnnotated(Delays delays) {
        return annotated.euros(delays.plain());
    }

    /**
     * The library's policy alone: what is due, and the rules that led there.
     *
     * @param delays the cases
     * @return entitlement and rules
     */
    @Benchmark
    public Assessment assess(Delays delays) {
        return policy.assess(delays.incident());
    }

    /**
     * The library's policy set, and the sum read from its verdict.
     *
     * @param delays the cases
     * @return what is due
     */
    @Benchmark
    public Optional<Entitlement> decide(Delays delays) {
        return policies.decide(delays.underReview()).due(EntitlementKind.COMPENSATION);
    }
}
