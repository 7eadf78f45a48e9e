package dev.crmkit.model.explain;

import java.util.Objects;

/**
 * What one piece of evidence adds to a score, in points. Contributions are additive: with the score's starting point they
 * sum to the score. Immutable.
 *
 * @param evidence the record in the history
 * @param reason why it counts
 * @param points its share, positive or negative, in points of the score it explains; finite
 */
public record Contribution(Evidence evidence, Reason reason, double points) {

    /**
     * Checks the parts.
     *
     * @param evidence the record in the history
     * @param reason why it counts
     * @param points its share, positive or negative, in points of the score it explains; finite
     * @throws IllegalArgumentException if the points are not finite
     */
    public Contribution {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(reason, "reason");
        if (!Double.isFinite(points))
            throw new IllegalArgumentException("points " + points + " of " + reason.code() + " is not finite"
                    + "\nA contribution is a finite share of a score.");
    }
}
