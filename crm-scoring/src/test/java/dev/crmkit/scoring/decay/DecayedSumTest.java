package dev.crmkit.scoring.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecayedSumTest {
    private final HalfLife halfLife = HalfLife.ofDays(180);
    private final Instant newYear = Instant.parse("2025-01-01T00:00:00Z");
    private final DecayedSum none = DecayedSum.empty(halfLife);
    private final DecayedSum one = none.plus(newYear, 1);

    @Test
    void exampleOfTheJavadoc() {
        DecayedSum kept = DecayedSum.empty(HalfLife.ofDays(180)).plus(Instant.parse("2025-01-01T00:00:00Z"), 1.0);
        double left = kept.valueAt(Instant.parse("2025-06-30T00:00:00Z")); // 180 days later: 0.5

        assertThat(left).isEqualTo(0.5, within(1e-12));
    }

    @Test
    void exampleOfTheAddersJavadoc() {
        List<Instant> keptPromises = List.of(newYear, newYear.plusSeconds(1));
        DecayedSumAdder adder = DecayedSum.empty(HalfLife.ofDays(180)).toAdder();
        for (Instant kept : keptPromises) {
            adder.add(kept, 1.0);
        }
        DecayedSum sum = adder.sum();

        assertThat(sum).isEqualTo(one.plus(newYear.plusSeconds(1), 1));
    }

    @Test
    void nothingIsWorthNothing() {
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.valueAt(newYear)).isZero();
        assertThat(none.fingerprint()).isEqualTo(Fingerprint.of(halfLife));
        assertThat(none).hasToString("DecayedSum[" + Fingerprint.of(halfLife) + "; masses]");
        assertThat(none.plus(newYear, 0).plus(newYear, -0.0).plus(newYear, 0x1p-43))
                .isEqualTo(none);
        assertThat(none.minus(newYear, 0)).isEqualTo(none);
    }

    @Test
    void plusAndMinusLeaveTheOriginal() {
        byte[] before = one.toBytes();
        one.plus(newYear, 2).minus(newYear, 1);
        one.merge(one).compact(newYear.plusSeconds(1L << 33));
        one.toAdder().add(newYear, 1).add(one);
        assertThat(one.toBytes()).isEqualTo(before);
    }

    @Test
    void anAdderMayBeUsedOn() {
        DecayedSumAdder adder = none.toAdder().add(newYear, 1);
        DecayedSum first = adder.sum();
        DecayedSum second = adder.add(newYear, 1).sum();
        assertThat(first).isEqualTo(one);
        assertThat(second).isEqualTo(one.merge(one));
        assertThat(adder.subtract(newYear, 1).subtract(newYear, 1).sum()).isEqualTo(none);
    }

    @Test
    void millisecondsCountAndFinerPartsDoNot() {
        assertThat(none.plus(newYear.plusNanos(999_999), 1)).isEqualTo(one);
        assertThat(none.plus(newYear.plusNanos(1_000_000), 1)).isNotEqualTo(one);
        Instant before1970 = Instant.ofEpochSecond(-1, 999_999);
        assertThat(none.plus(before1970, 1)).isEqualTo(none.plus(Instant.ofEpochMilli(-1_000), 1));
    }

    @Test
    void readsBackToTheStartOfTheHalfLifeAndNoFurther() {
        Instant start = Instant.ofEpochMilli(111 * halfLife.millis());
        DecayedSum late = none.plus(start.plusMillis(halfLife.millis() - 1), 1);
        assertThat(late.valueAt(start)).isBetween(1.9999, 2.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> late.valueAt(start.minusMillis(1)))
                .withMessage("now: 2024-09-13T23:59:59.999Z lies before 2024-09-14T00:00:00Z, the start of the"
                        + " half-life of the newest evidence\nreplay the ledger up to that instant; if the evidence"
                        + " has a wrong date, retract it with minus");
    }

    @Test
    void compactDropsWhatIs64HalfLivesOldAndCommutesWithMerge() {
        Instant start = Instant.ofEpochMilli(111 * halfLife.millis());
        DecayedSum full = none.plus(start.minusMillis(1), 1 << 20).plus(start, 1);
        Instant last = Instant.ofEpochMilli((111L + 63) * halfLife.millis());
        Instant next = Instant.ofEpochMilli((111L + 64) * halfLife.millis());
        assertThat(full.compact(start)).isEqualTo(full);
        assertThat(full.compact(last)).isEqualTo(none.plus(start, 1));
        assertThat(full.compact(next)).isEqualTo(none);
        assertThat(full.merge(one).compact(last)).isEqualTo(full.compact(last).merge(one.compact(last)));
        assertThat(full.valueAt(last) - full.compact(last).valueAt(last)).isBetween(0.0, 0x1p-40);
    }

    @Test
    void retractingMoreThanWasAddedIsRefused() {
        DecayedSumAdder adder = one.toAdder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.minus(newYear, 2))
                .withMessageMatching("v: its mass of \\d+ units exceeds the \\d+ units that half-life 111 holds\n"
                        + "retract only what was added, once, with the same instant and value, and before compact"
                        + " drops it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> adder.subtract(Instant.EPOCH, 1))
                .withMessageContaining("exceeds the 0 units that half-life 0 holds");
        assertThatIllegalArgumentException().isThrownBy(() -> adder.subtract(newYear.plusMillis(1), 1));
        assertThat(adder.sum()).isEqualTo(one);
    }

    @Test
    void badArgumentsAreRefused() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1e-300, Math.nextUp(0x1p20)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> one.plus(newYear, bad))
                    .withMessage("v: " + bad + " is not a number from 0 to 1048576\ngive finite evidence of 0 or more,"
                            + " and count what speaks against in a sum of its own");
            assertThatIllegalArgumentException().isThrownBy(() -> one.minus(newYear, bad));
        }
        for (Instant bad : List.of(Instant.MIN, Instant.MAX, Instant.ofEpochSecond(4_611_686_018_427_387L))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> one.plus(bad, 1))
                    .withMessageStartingWith("at: ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> one.minus(bad, 1))
                    .withMessageStartingWith("at: ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> one.valueAt(bad))
                    .withMessageStartingWith("now: ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> one.compact(bad))
                    .withMessageStartingWith("asOf: ");
        }
        assertThatNullPointerException().isThrownBy(() -> DecayedSum.empty((Fingerprint) null));
        assertThat(one).isNotEqualTo("one").isNotEqualTo(none);
    }

    @Test
    void theEndsOfTimeCanBeCounted() {
        Instant first = Instant.ofEpochSecond(-4_611_686_018_427_386L);
        Instant last = Instant.ofEpochSecond(4_611_686_018_427_386L);
        for (HalfLife each : List.of(new HalfLife(1), halfLife, HalfLife.LONGEST)) {
            DecayedSum both = DecayedSum.empty(each).plus(last, 1).plus(first, 1);
            assertThat(both.valueAt(last)).isEqualTo(1, within(1e-12));
            assertThat(both.compact(last)).isEqualTo(DecayedSum.empty(each).plus(last, 1));
            assertThat(DecayedSum.fromBytes(both.toBytes())).isEqualTo(both);
            assertThatThrownBy(() -> both.valueAt(first)).hasMessageContaining("lies before");
        }
    }

    /** Pinned: a virtual machine or a change that gives other bits would give other states. */
    @Test
    void goldenBits() {
        DecayedSumAdder adder = none.toAdder();
        for (int i = 0; i < 1_000; i++) {
            adder.add(newYear.minusSeconds(86_399L * i), 1.0 / (1 + i % 7));
        }
        assertThat(Double.toHexString(adder.sum().valueAt(newYear))).isEqualTo("0x1.7b37f9aa79df9p6");
        assertThat(adder.sum())
                .hasToString("DecayedSum[" + none.fingerprint()
                        + "; masses 106:100863028625442 107:106250689340751 108:104960864462931"
                        + " 109:105191929517012 110:105931053522868 111:56429854882804]");
    }
}
