package dev.crmkit.scoring.decay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PowerOfTwoTest {
    private final SplittableRandom random = new SplittableRandom(2009);

    @Test
    void exactWhereTheResultIsAPowerOfTwo() {
        assertThat(PowerOfTwo.of(-1)).isEqualTo(0.5);
        assertThat(PowerOfTwo.of(-0.0)).isEqualTo(1);
        assertThat(PowerOfTwo.of(0)).isEqualTo(1);
        assertThat(PowerOfTwo.of(1)).isEqualTo(2);
    }

    @Test
    void within2ToTheMinus51OfTheExactValue() {
        DoubleStream anywhere = random.doubles(5_000, -1, 1);
        DoubleStream betweenTwoStepsOfTheTable = random.ints(1_000, -128, 128).mapToDouble(i -> (i + 0.5) / 128);
        DoubleStream besideTheEnds = DoubleStream.of(
                Math.nextDown(1.0), Math.nextUp(-1.0), Double.MIN_VALUE, -Double.MIN_VALUE, 0x1p-53, -0x1p-53);
        double worst = Stream.of(anywhere, betweenTwoStepsOfTheTable, besideTheEnds)
                .flatMapToDouble(each -> each)
                .map(x -> ExactDecay.relativeError(PowerOfTwo.of(x), ExactDecay.powerOfTwo(new BigDecimal(x))))
                .max()
                .orElseThrow();
        assertThat(worst).isLessThanOrEqualTo(0x1p-51);
    }

    @Test
    void agreesWithStrictMathOnManyPoints() {
        double worst = random.doubles(200_000, -1, 1)
                .map(x -> Math.abs(PowerOfTwo.of(x) / StrictMath.pow(2, x) - 1))
                .max()
                .orElseThrow();
        assertThat(worst).isLessThanOrEqualTo(0x1p-51);
    }

    @Test
    void neverFallsFromStepToStep() {
        double previous = 0.5;
        for (int i = -1_000_000; i <= 1_000_000; i++) {
            double next = PowerOfTwo.of(i / 1e6);
            if (next < previous) {
                throw new AssertionError("2^" + i / 1e6 + " = " + next + " is below " + previous);
            }
            previous = next;
        }
    }

    /** Pinned: a virtual machine or a change that gives other bits would give other states. */
    @Test
    void goldenBits() {
        assertThat(Double.toHexString(PowerOfTwo.of(0.1))).isEqualTo("0x1.125fbee250664p0");
        assertThat(Double.toHexString(PowerOfTwo.of(0.5))).isEqualTo("0x1.6a09e667f3bcdp0");
        assertThat(Double.toHexString(PowerOfTwo.of(1.0 / 3))).isEqualTo("0x1.428a2f98d728bp0");
        assertThat(Double.toHexString(PowerOfTwo.of(-0.7))).isEqualTo("0x1.3b2c47bff8329p-1");
        assertThat(Double.toHexString(PowerOfTwo.of(-1e-9))).isEqualTo("0x1.fffffffa0bc0dp-1");
        long all = random.doubles(100_000, -1, 1)
                .mapToLong(x -> Double.doubleToLongBits(PowerOfTwo.of(x)))
                .reduce(0, (hash, bits) -> 31 * hash + bits);
        assertThat(all).isEqualTo(2_253_062_147_568_373_531L);
    }
}
