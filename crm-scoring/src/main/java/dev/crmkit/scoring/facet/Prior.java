package dev.crmkit.scoring.facet;

/**
 * What is believed of a facet before there is any evidence: the rate at which its event happens, and how much evidence it
 * takes to change that belief. Immutable.
 *
 * @param rate the base rate, above 0 and below 1
 * @param weight the weight of the belief in units of evidence, above 0; 2 is Jøsang's non-informative weight
 */
public record Prior(double rate, double weight) {

    /**
     * Checks the ranges.
     *
     * @param rate the base rate, above 0 and below 1
     * @param weight the weight of the belief in units of evidence, above 0; 2 is Jøsang's non-informative weight
     * @throws IllegalArgumentException if the rate is not between 0 and 1, or the weight not above 0 and finite
     */
    public Prior {
        if (!(rate > 0 && rate < 1))
            throw new IllegalArgumentException("rate " + rate + " is not above 0 and below 1"
                    + "\nA certain prior could never be changed by evidence.");
        if (!(weight > 0 && weight < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException(
                    "weight " + weight + " is not above 0 and finite" + "\nUse 2 where nothing is known.");
    }

    /**
     * The log-odds of the rate.
     *
     * @return ln(rate / (1 − rate))
     */
    public double logOdds() {
        return StrictMath.log(rate / (1 - rate));
    }
}
