package dev.crmkit.scoring.facet;

import dev.crmkit.scoring.decay.HalfLife;
import java.util.Objects;

/**
 * What a model says of a facet: data that can be fitted, never constants in code. Immutable.
 *
 * @param halfLife how long it takes evidence to lose half its weight
 * @param prior what is believed without evidence
 * @param weight the facet's share of its dimension, not negative; the shares of a dimension sum to 1
 */
public record FacetParameters(HalfLife halfLife, Prior prior, double weight) {

    /**
     * Checks the parts.
     *
     * @param halfLife how long it takes evidence to lose half its weight
     * @param prior what is believed without evidence
     * @param weight the facet's share of its dimension, not negative; the shares of a dimension sum to 1
     * @throws IllegalArgumentException if the weight is not within 0 and 1
     */
    public FacetParameters {
        Objects.requireNonNull(halfLife, "halfLife");
        Objects.requireNonNull(prior, "prior");
        if (!(weight >= 0 && weight <= 1))
            throw new IllegalArgumentException("weight " + weight + " is not within 0 and 1"
                    + "\nThe weights of a dimension's facets are shares that sum to 1.");
    }
}
