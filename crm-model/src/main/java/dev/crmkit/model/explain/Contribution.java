package dev.crmkit.model.explain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * What one piece of evidence adds to a score, in points. Contributions are additive: with the score's starting point they
 * sum to the score. Immutable.
 *
 * @param evidence the record in the history
 * @param reason why it counts
 * @param points its share, positive or negative, in points of the score it explains; finite
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Contribution(
        @JsonProperty(required = true) Evidence evidence,
        @JsonProperty(required = true) Reason reason,
        @JsonProperty(required = true) double points) {

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

    /** Not of the primitive type, for which Jackson 2 takes null for 0. */
    @JsonCreator
    static Contribution fromJson(
            @JsonProperty(value = "evidence", required = true) Evidence evidence,
            @JsonProperty(value = "reason", required = true) Reason reason,
            @JsonProperty(value = "points", required = true) Double points) {
        return new Contribution(evidence, reason, Objects.requireNonNull(points, "points"));
    }
}
