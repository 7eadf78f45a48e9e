package dev.crmkit.scoring.facet;

import java.util.Objects;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The read-out of one facet: how probable its event is, and how certain that is. Immutable.
 *
 * <p>Evidence and prior give a Beta distribution with alpha = good + W·a and beta = bad + W·(1 − a); the pair of
 * probability and certainty is that of A. Jøsang's subjective logic.
 *
 * @param facet the facet
 * @param prior what was believed before the evidence
 * @param good decayed evidence for the event, not negative
 * @param bad decayed evidence against it, not negative
 */
public record FacetScore(Facet facet, Prior prior, double good, double bad) {

    /**
     * Checks that no part is missing.
     *
     * @param facet the facet
     * @param prior what was believed before the evidence
     * @param good decayed evidence for the event, not negative
     * @param bad decayed evidence against it, not negative
     */
    public FacetScore {
        Objects.requireNonNull(facet, "facet");
        Objects.requireNonNull(prior, "prior");
    }

    /**
     * The probability of the event.
     *
     * @return the mean of the distribution, from 0 to 1; the ends only by rounding
     */
    public double probability() {
        return alpha() / (alpha() + beta());
    }

    /**
     * How much of the probability rests on evidence instead of prior belief.
     *
     * @return 0 without evidence, towards 1 with much of it
     */
    public double certainty() {
        return (good + bad) / (good + bad + prior.weight());
    }

    /**
     * A quantile of the distribution. Computed at each call.
     *
     * @param level its level, from 0 to 1; 0.05 and 0.95 bound the 90 % interval
     * @return a probability from 0 to 1
     * @throws IllegalArgumentException if the level is not within 0 and 1
     */
    public double quantile(double level) {
        return BetaDistribution.of(alpha(), beta()).inverseCumulativeProbability(level);
    }

    /**
     * How far the evidence has moved the log-odds from the prior's: 0 where there is none.
     *
     * @return the sum of {@link #goodLogOdds()} and {@link #badLogOdds()}
     */
    public double logOdds() {
        return goodLogOdds() + badLogOdds();
    }

    /**
     * The share of the good evidence, which its pieces divide among them by their size.
     *
     * @return ln(1 + good / (W·a)), not negative
     */
    public double goodLogOdds() {
        return StrictMath.log1p(good / (prior.weight() * prior.rate()));
    }

    /**
     * The share of the bad evidence, which its pieces divide among them by their size.
     *
     * @return −ln(1 + bad / (W·(1 − a))), not positive
     */
    public double badLogOdds() {
        return -StrictMath.log1p(bad / (prior.weight() * (1 - prior.rate())));
    }

    private double alpha() {
        return good + prior.weight() * prior.rate();
    }

    private double beta() {
        return bad + prior.weight() * (1 - prior.rate());
    }
}
