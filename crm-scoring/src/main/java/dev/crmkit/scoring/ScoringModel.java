package dev.crmkit.scoring;

import dev.crmkit.scoring.decay.HalfLife;
import dev.crmkit.scoring.facet.FacetParameters;
import dev.crmkit.scoring.facet.Prior;
import dev.crmkit.scoring.facet.PromiseKeeping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a score: half-lives, priors and weights, as data with a version. Immutable.
 */
public final class ScoringModel {

    private final String version;
    private final Map<String, Double> dimensions;
    private final Map<String, FacetParameters> facets;

    private ScoringModel(String version, Map<String, Double> dimensions, Map<String, FacetParameters> facets) {
        this.version = version;
        this.dimensions = Map.copyOf(dimensions);
        this.facets = Map.copyOf(facets);
    }

    /**
     * The model that needs no data: promises are remembered with a half-life of 365 days, a customer starts at even odds
     * with the non-informative weight 2.
     *
     * @return the model
     */
    public static ScoringModel standard() {
        return builder("standard-1")
                .dimension(Trust.ID, 1)
                .facet(PromiseKeeping.ID, new FacetParameters(HalfLife.ofDays(365), new Prior(0.5, 2), 1))
                .build();
    }

    /**
     * Starts a model.
     *
     * @param version any text; every score names it
     * @return a builder
     */
    public static Builder builder(String version) {
        return new Builder(version);
    }

    /**
     * The model's version.
     *
     * @return the version that every score names
     */
    public String version() {
        return version;
    }

    /**
     * A dimension's share of the score.
     *
     * @param dimension the dimension's id
     * @return its weight, 0 to 1; 0 for a dimension that stands beside the score
     */
    public double weight(String dimension) {
        return dimensions.getOrDefault(dimension, 0.0);
    }

    Set<String> dimensions() {
        return dimensions.keySet();
    }

    /**
     * The numbers of a facet.
     *
     * @param facet the facet's id
     * @return its parameters; empty if the model does not know it
     */
    public Optional<FacetParameters> parameters(String facet) {
        return Optional.ofNullable(facets.get(facet));
    }

    /** Collects the numbers of a model. Not thread-safe. */
    public static final class Builder {

        private static final double TOLERANCE = 1e-9;

        private final String version;
        private final Map<String, Double> dimensions = new LinkedHashMap<>();
        private final Map<String, FacetParameters> facets = new LinkedHashMap<>();

        private Builder(String version) {
            this.version = Objects.requireNonNull(version, "version");
        }

        /**
         * Weighs a dimension.
         *
         * @param id the dimension's id
         * @param weight its share of the score, 0 to 1
         * @return this builder
         * @throws IllegalArgumentException if the weight is not within 0 and 1, or the dimension has one already
         */
        public Builder dimension(String id, double weight) {
            if (!(weight >= 0 && weight <= 1))
                throw new IllegalArgumentException("weight " + weight + " of dimension " + id + " is not within 0 and 1"
                        + "\nThe weights of the dimensions are shares that sum to 1.");
            refuseSecond("weights of dimension " + id, dimensions.putIfAbsent(id, weight), weight);
            return this;
        }

        /**
         * Sets the numbers of a facet.
         *
         * @param id the facet's id
         * @param parameters half-life, prior and weight
         * @return this builder
         * @throws IllegalArgumentException if the facet has numbers already
         */
        public Builder facet(String id, FacetParameters parameters) {
            Objects.requireNonNull(parameters, "parameters");
            refuseSecond("parameters of facet " + id, facets.putIfAbsent(id, parameters), parameters);
            return this;
        }

        private static void refuseSecond(String what, @Nullable Object first, Object second) {
            if (first != null)
                throw new IllegalArgumentException(
                        what + " are there twice: " + first + " and " + second + "\nSet the numbers of each id once.");
        }

        /**
         * Makes the model.
         *
         * @return an immutable model
         * @throws IllegalArgumentException if the weights of the dimensions do not sum to 1
         */
        public ScoringModel build() {
            double sum = dimensions.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            if (Math.abs(sum - 1) > TOLERANCE)
                throw new IllegalArgumentException("weights of the dimensions " + dimensions + " sum to " + sum
                        + ", not to 1\nDivide each by their sum.");
            return new ScoringModel(version, dimensions, facets);
        }
    }
}
