package dev.crmkit.benchmarks;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.rules.desk.CompensationDesk;
import dev.crmkit.rules.desk.Decision;
import dev.crmkit.rules.ledger.CompensationLedger;
import dev.crmkit.rules.policy.Assessment;
import dev.crmkit.rules.statute.EuAirPassengerRights;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The very first decision of a process: loading classes, building, deciding once. Each in twenty processes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(20)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstDecision {

    private static final DelayCase LATE = new DelayCase(1, 1, 1, -1, -1, 1, 250, 0, 0, 900, -1);

    /** Makes nothing. */
    public FirstDecision() {}

    /**
     * Target: the table by hand.
     *
     * @return row and trace
     */
    @Benchmark
    public Object tracedTable() {
        return new TracedTable().decide(LATE);
    }

    /**
     * Peer: Easy Rules, rules from its builder.
     *
     * @return euros
     */
    @Benchmark
    public int easyRulesFluent() {
        return EasyRulesTable.fluent().euros(LATE);
    }

    /**
     * The library's policy, the incident included.
     *
     * @return entitlement and rules
     */
    @Benchmark
    public Assessment assess() {
        return EuAirPassengerRights.inForce().assess(DelayCases.incident(LATE, 1));
    }

    /**
     * The library's desk, down to the sentence.
     *
     * @return the sentence
     */
    @Benchmark
    public String deskSentence() {
        var desk = CompensationDesk.of(EuAirPassengerRights.inForce(), CompensationLedger.inMemory());
        Decision decision = desk.decide(DelayCases.incident(LATE, 1), Channel.PHONE, Delays.AS_OF);
        return decision.sentence(Locale.ENGLISH, ZoneOffset.UTC);
    }
}
