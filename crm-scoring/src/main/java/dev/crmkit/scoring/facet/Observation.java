package dev.crmkit.scoring.facet;

import dev.crmkit.model.explain.Evidence;
import dev.crmkit.model.explain.Reason;
import java.util.Objects;

/**
 * One dated piece of evidence for or against a facet's event. Immutable.
 *
 * @param evidence the record it comes from; its instant is the one from which the evidence decays
 * @param good evidence that the event happens, not negative
 * @param bad evidence against it, not negative
 * @param reason why it counts
 */
public record Observation(Evidence evidence, double good, double bad, Reason reason) {

    /**
     * Checks the amounts.
     *
     * @param evidence the record it comes from; its instant is the one from which the evidence decays
     * @param good evidence that the event happens, not negative
     * @param bad evidence against it, not negative
     * @param reason why it counts
     * @throws IllegalArgumentException if one is negative or not finite
     */
    public Observation {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(reason, "reason");
        check("good", good);
        check("bad", bad);
    }

    private static void check(String name, double amount) {
        if (!(amount >= 0 && amount < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException(name + " " + amount + " is not a finite number of at least 0"
                    + "\nMissing data gives no evidence: leave the observation out.");
    }
}
