package dev.crmkit.scoring.facet;

import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.scoring.decay.DecayedSum;
import dev.crmkit.scoring.decay.DecayedSumAdder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One facet read from touchpoints as of an instant: its score, and the exact share of every piece of evidence in it.
 * Immutable.
 */
public final class FacetReading {

    private final FacetScore score;
    private final List<Share> shares;

    private FacetReading(FacetScore score, List<Share> shares) {
        this.score = score;
        this.shares = shares;
    }

    /**
     * What one piece of evidence adds to the facet's log-odds. Immutable.
     *
     * @param observation the evidence
     * @param logOdds its share; the shares sum to {@link FacetScore#logOdds()}
     */
    public record Share(Observation observation, double logOdds) {}

    /**
     * Reads a facet.
     *
     * @param facet what to look at
     * @param parameters half-life, prior and weight
     * @param touchpoints what happened, none of it after {@code asOf}
     * @param asOf the instant of reading
     * @return score and shares
     * @throws IllegalArgumentException if a touchpoint gives evidence dated after {@code asOf} or more than 146 million
     *     years from 1970
     * @throws ArithmeticException if the evidence of one half-life exceeds what a {@link DecayedSum} holds: about 4 million
     *     usual pieces, or 4,000 of materiality 1,000
     */
    public static FacetReading of(Facet facet, FacetParameters parameters, List<Touchpoint> touchpoints, Instant asOf) {
        var collected = new Observations(facet, touchpoints);
        List<Observation> settled = collected.settled(asOf);
        List<Observation> overdue = collected.overdue(asOf);
        DecayedSumAdder good = DecayedSum.empty(parameters.halfLife()).toAdder();
        DecayedSumAdder bad = DecayedSum.empty(parameters.halfLife()).toAdder();
        for (Observation observation : settled) {
            good.add(observation.evidence().at(), observation.good(), asOf);
            bad.add(observation.evidence().at(), observation.bad(), asOf);
        }
        double stillBad = overdue.stream().mapToDouble(Observation::bad).sum();
        var score = new FacetScore(
                facet, parameters.prior(), good.sum().valueAt(asOf), bad.sum().valueAt(asOf) + stillBad);
        settled.addAll(overdue);
        return new FacetReading(score, shares(score, settled, parameters, asOf));
    }

    /** Evidence of one sign shares its log-odds by decayed size: the Aumann–Shapley value of the path from the prior. */
    private static List<Share> shares(
            FacetScore score, List<Observation> observations, FacetParameters parameters, Instant asOf) {
        double[] left = new double[observations.size()];
        double good = 0;
        double bad = 0;
        for (int i = 0; i < left.length; i++) {
            left[i] = remaining(observations.get(i), parameters, asOf);
            good += observations.get(i).good() * left[i];
            bad += observations.get(i).bad() * left[i];
        }
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < left.length; i++) {
            Observation observation = observations.get(i);
            double up = good == 0 ? 0 : observation.good() * left[i] / good * score.goodLogOdds();
            double down = bad == 0 ? 0 : observation.bad() * left[i] / bad * score.badLogOdds();
            shares.add(new Share(observation, up + down));
        }
        return List.copyOf(shares);
    }

    private static double remaining(Observation observation, FacetParameters parameters, Instant asOf) {
        double age = Duration.between(observation.evidence().at(), asOf).toMillis();
        return StrictMath.pow(2, -age / parameters.halfLife().millis());
    }

    /**
     * The facet's probability and certainty.
     *
     * @return the score
     */
    public FacetScore score() {
        return score;
    }

    /**
     * What each piece of evidence adds to it.
     *
     * @return the shares, unmodifiable
     */
    public List<Share> shares() {
        return shares;
    }
}
