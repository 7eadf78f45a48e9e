package dev.crmkit.benchmarks;

import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.rules.policy.PolicySet;
import dev.crmkit.rules.policy.Verdict;
import dev.crmkit.rules.statute.EuAirPassengerRights;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;

/** One decision and everything that there is to say about it: what a person waits for, not a batch. */
public class DelayExplanation extends Measured {

    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final TracedTable table = new TracedTable();
    private final PolicySet policies = PolicySet.of(EuAirPassengerRights.inForce());

    /** Makes what is compared. */
    public DelayExplanation() {}

    /**
     * Baseline: the table's trace as text, without the values that it looked at.
     *
     * @param delays the cases
     * @return the text
     */
    @Benchmark
    public String tracedTableInWords(Delays delays) {
        return table.decide(delays.plain()).inWords();
    }

    /**
     * The reasons as data, with the values that each rule read.
     *
     * @param delays the cases
     * @return the reasons
     */
    @Benchmark
    public List<Reason> reasons(Delays delays) {
        return policies.decide(delays.underReview()).why(EntitlementKind.COMPENSATION);
    }

    /**
     * The reasons as English sentences.
     *
     * @param delays the cases
     * @return the text
     */
    @Benchmark
    public String sentences(Delays delays) {
        Verdict verdict = policies.decide(delays.underReview());
        return say(verdict, verdict.why(EntitlementKind.COMPENSATION), new StringBuilder());
    }

    /**
     * The reasons, what was assumed, and why not, as English sentences.
     *
     * @param delays the cases
     * @return the text
     */
    @Benchmark
    public String everything(Delays delays) {
        Verdict verdict = policies.decide(delays.underReview());
        var text = new StringBuilder();
        say(verdict, verdict.why(EntitlementKind.COMPENSATION), text);
        say(verdict, verdict.whyNot("eu261"), text);
        return say(verdict, verdict.assumed(), text);
    }

    private static String say(Verdict verdict, List<Reason> reasons, StringBuilder text) {
        for (Reason reason : reasons) {
            text.append(verdict.phrasebook().sentence(reason, Locale.ENGLISH, ZONE));
            if (reason.hasBasis()) text.append(" (").append(reason.basis()).append(')');
            text.append('\n');
        }
        return text.toString();
    }
}
