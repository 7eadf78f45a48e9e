package dev.crmkit.scoring.decay;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Collection;

/** The reference: decay in decimal arithmetic of 40 digits. */
final class ExactDecay {
    private static final MathContext DIGITS = new MathContext(40);
    private static final BigDecimal LN2 = new BigDecimal("0.6931471805599453094172321214581765680755");

    private ExactDecay() {}

    static BigDecimal valueAt(Instant now, HalfLife halfLife, Collection<Event> ledger) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Event e : ledger) {
            sum = sum.add(new BigDecimal(e.v()).multiply(weight(e.at(), now, halfLife)), DIGITS);
        }
        return sum;
    }

    /** 2^((at - now) / halfLife), and 0 where a double could not tell it from 0. */
    static BigDecimal weight(Instant at, Instant now, HalfLife halfLife) {
        long millis = at.toEpochMilli() - now.toEpochMilli();
        long whole = Math.floorDiv(millis, halfLife.millis());
        if (whole < -5_000) {
            return BigDecimal.ZERO;
        }
        BigDecimal rest = BigDecimal.valueOf(Math.floorMod(millis, halfLife.millis()))
                .divide(BigDecimal.valueOf(halfLife.millis()), DIGITS);
        return powerOfTwo(rest).multiply(new BigDecimal(2).pow((int) whole, DIGITS), DIGITS);
    }

    static BigDecimal powerOfTwo(BigDecimal x) {
        BigDecimal exponent = x.multiply(LN2, DIGITS);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; term.signum() != 0 && term.abs().compareTo(new BigDecimal("1e-38")) > 0; n++) {
            term = term.multiply(exponent).divide(BigDecimal.valueOf(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum;
    }

    static double relativeError(double value, BigDecimal exact) {
        return new BigDecimal(value)
                .subtract(exact)
                .abs()
                .divide(exact.abs().max(new BigDecimal("1e-300")), DIGITS)
                .doubleValue();
    }
}
