package dev.crmkit.scoring.facet;

/**
 * What is believed of a facet before there is any evidence: the rate at which its event happens, and how much evidence it
 * takes to change that belief. Immutable.
 *
 * @param rate the base rate, from 0.000001 to 0.999999
 * @param weight the weight of the belief in units of evidence, from 0.000001 to 1,000,000; 2 is Jøsang's non-informative
 *     weight
 */
public record Prior(double rate, double weight) {

    private static final double LEAST = 1e-6;
    private static final double MOST = 1e6;

    /**
     * Checks the ranges, within which every read-out is finite.
     *
     * @param rate the base rate, from 0.000001 to 0.999999
     * @param weight the weight of the belief in units of evidence, from 0.000001 to 1,000,000; 2 is Jøsang's
     *     non-informative weight
     * @throws IllegalArgumentException if one of them is out of range
     */
    public Prior {
        if (!(rate >= LEAST && rate <= 1 - LEAST))
            throw new IllegalArgumentException("rate " + rate + " is not within 0.000001 and 0.999999"
                    + "\nA prior that is as good as certain could hardly be changed by evidence.");
        if (!(weight >= LEAST && weight <= MOST))
            throw new IllegalArgumentException(
                    "weight " + weight + " is not within 0.000001 and 1000000" + "\nUse 2 where nothing is known.");
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
