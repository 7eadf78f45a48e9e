package dev.crmkit.scoring.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(LedgerDomain.class)
class FingerprintTest {
    private final HalfLife halfLife = HalfLife.ofDays(365);

    @Property(tries = 300)
    void parseReadsWhatToStringWrites(@ForAll Fingerprint fingerprint) {
        assertThat(Fingerprint.parse(fingerprint.toString())).isEqualTo(fingerprint);
    }

    @Test
    void exampleOfTheJavadoc() {
        Fingerprint fingerprint =
                Fingerprint.of(HalfLife.ofDays(365), "promise-keeping", "1").withReasons(5);

        assertThat(fingerprint)
                .hasToString("crmkit-decay/1 half-life=P365D mapper=promise-keeping@1 scale=40 reasons=5");
        assertThat(Fingerprint.of(halfLife).withScaleBits(32))
                .hasToString("crmkit-decay/1 half-life=P365D mapper=none@0 scale=32 reasons=8");
    }

    @Test
    void law8EveryPartMatters() {
        Fingerprint one = Fingerprint.of(halfLife, "a", "1");
        DecayedSum sum = DecayedSum.empty(one);
        List<Fingerprint> others = List.of(
                Fingerprint.of(HalfLife.ofDays(364), "a", "1"),
                Fingerprint.of(halfLife, "b", "1"),
                Fingerprint.of(halfLife, "a", "2"),
                one.withScaleBits(39),
                one.withReasons(9));
        for (Fingerprint other : others) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> sum.merge(DecayedSum.empty(other)))
                    .withMessage("other: its fingerprint \"" + other + "\" is not this one's \"" + one
                            + "\"\nfold both from the ledger with the same half-life, mapper version, scale and"
                            + " number of reasons");
            assertThatIllegalArgumentException().isThrownBy(() -> sum.toAdder().add(DecayedSum.empty(other)));
            assertThat(DecayedSum.empty(other)).isNotEqualTo(sum);
        }
    }

    @Test
    void badPartsAreRefused() {
        assertRefused(() -> new Fingerprint(2, halfLife, "a", "1", 40, 8), "schema: 2 is not from 1 to 1\nuse the ver");
        assertRefused(() -> new Fingerprint(0, halfLife, "a", "1", 40, 8), "schema: 0 is not from 1 to 1\n");
        assertRefused(() -> Fingerprint.of(halfLife, "", "1"), "mapper: \"\" is not 1 to 64 letters, ");
        assertRefused(() -> Fingerprint.of(halfLife, "a b", "1"), "mapper: \"a b\" is not ");
        assertRefused(() -> Fingerprint.of(halfLife, "a", "1@"), "mapperVersion: \"1@\" is not ");
        assertRefused(() -> Fingerprint.of(halfLife, "a", "1".repeat(65)), "mapperVersion: ");
        assertRefused(() -> Fingerprint.of(halfLife).withScaleBits(15), "scaleBits: 15 is not from 16 to 40\n");
        assertRefused(() -> Fingerprint.of(halfLife).withScaleBits(41), "scaleBits: 41 is not from 16 to 40\n");
        assertRefused(() -> Fingerprint.of(halfLife).withReasons(-1), "reasons: -1 is not from 0 to 1000\n");
        assertRefused(() -> Fingerprint.of(halfLife).withReasons(1001), "reasons: 1001 is not from 0 to 1000\n");
        assertRefused(() -> Fingerprint.parse("crmkit-decay/1"), "text: \"crmkit-decay/1\" is not a fingerprint\n");
        assertThatNullPointerException().isThrownBy(() -> Fingerprint.of(null));
        assertThat(Fingerprint.of(halfLife).withScaleBits(16).withReasons(1000).scaleBits())
                .isEqualTo(16);
    }

    private static void assertRefused(Runnable call, String start) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessageStartingWith(start);
    }
}
