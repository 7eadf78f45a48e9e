package dev.crmkit.scoring.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopReasonsTest {
    private final Fingerprint fingerprint = Fingerprint.of(HalfLife.ofDays(7), "respect", "1");
    private final Instant monday = Instant.parse("2025-06-02T09:00:00Z");
    private final Instant nextMonday = Instant.parse("2025-06-09T09:00:00Z");

    private TopReasons top(int reasons, EvidenceRef... refs) {
        TopReasons top = TopReasons.empty(fingerprint.withReasons(reasons));
        for (EvidenceRef ref : refs) {
            top = top.plus(ref);
        }
        return top;
    }

    @Test
    void exampleOfTheJavadoc() {
        TopReasons reasons = TopReasons.empty(fingerprint.withReasons(1))
                .plus(new EvidenceRef("E-1", monday, 1.0))
                .plus(new EvidenceRef("E-2", monday, 3.0));
        List<EvidenceRef> heaviest = reasons.refs(); // E-2

        assertThat(heaviest).containsExactly(new EvidenceRef("E-2", monday, 3.0));
        assertThatThrownBy(heaviest::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aWeekLaterHalfAsMuchWeighsTheSameAndTheLaterComesFirst() {
        EvidenceRef old = new EvidenceRef("E-1", monday, 2);
        EvidenceRef young = new EvidenceRef("E-2", nextMonday, 1);
        EvidenceRef lighter = new EvidenceRef("E-3", nextMonday, Math.nextDown(1.0));
        assertThat(top(3, old, lighter, young).refs()).containsExactly(young, old, lighter);
    }

    @Test
    void twinsComeInOrderOfId() {
        EvidenceRef a = new EvidenceRef("E-1", monday, 1);
        EvidenceRef b = new EvidenceRef("E-2", monday, 1);
        assertThat(top(2, b, a).refs()).containsExactly(a, b);
        assertThat(top(1, b, a).refs()).containsExactly(a);
    }

    @Test
    void ofTwoVersionsOfOneEventTheHeavierStays() {
        EvidenceRef light = new EvidenceRef("E-1", monday, 1);
        EvidenceRef heavy = new EvidenceRef("E-1", monday, 2);
        assertThat(top(5, light, heavy).refs()).containsExactly(heavy);
        assertThat(top(5, heavy, light).refs()).containsExactly(heavy);
    }

    @Test
    void ofTwoVersionsThatRoundToOneRankTheHeavierStays() {
        Instant between = Instant.ofEpochMilli(fingerprint.halfLife().millis() / 3);
        double v = 2;
        while (significand(between, v) != significand(between, Math.nextDown(v))) {
            v = Math.nextDown(v);
        }
        EvidenceRef heavy = new EvidenceRef("E-1", between, v);
        EvidenceRef light = new EvidenceRef("E-1", between, Math.nextDown(v));
        assertThat(top(5, light, heavy).refs()).containsExactly(heavy);
        assertThat(top(5, heavy, light).refs()).containsExactly(heavy);
    }

    private double significand(Instant at, double v) {
        return Ranked.of(new EvidenceRef("E-1", at, v), fingerprint.halfLife()).significand();
    }

    @Test
    void theSmallestDoublesAreOrderedToo() {
        EvidenceRef tiny = new EvidenceRef("E-1", monday, Double.MIN_VALUE);
        EvidenceRef twice = new EvidenceRef("E-2", monday, 2 * Double.MIN_VALUE);
        EvidenceRef later = new EvidenceRef("E-3", nextMonday.plusMillis(1), Double.MIN_VALUE);
        assertThat(top(3, tiny, twice, later).refs()).containsExactly(later, twice, tiny);
    }

    @Test
    void noneAreKeptIfNoneAreWanted() {
        assertThat(top(0, new EvidenceRef("E-1", monday, 1)).isEmpty()).isTrue();
        assertThat(top(1, new EvidenceRef("E-1", monday, 1)).isEmpty()).isFalse();
    }

    @Test
    void anErasedReferenceIsGone() {
        TopReasons reasons = top(2, new EvidenceRef("E-1", monday, 1), new EvidenceRef("E-2", monday, 1));
        assertThat(reasons.without("E-1").refs()).extracting(EvidenceRef::id).containsExactly("E-2");
        assertThat(reasons.without("E-3")).isEqualTo(reasons);
    }

    @Test
    void law8AnotherFingerprintIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> top(1).merge(top(2)))
                .withMessageContaining("reasons=1\"")
                .withMessageContaining("reasons=2\"");
        assertThat(top(1)).isNotEqualTo(top(2));
        assertThat(top(2).fingerprint().reasons()).isEqualTo(2);
    }

    @Test
    void law9AFutureReferenceIsRefused() {
        EvidenceRef ref = new EvidenceRef("E-1", Instant.parse("9999-12-31T00:00:00Z"), 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> top(1).plus(ref, monday))
                .withMessage("at: 9999-12-31T00:00:00Z is later than the latest allowed instant 2025-06-02T09:00:00Z\n"
                        + "correct the date, or fold the event once its time has come");
        assertThat(top(1).plus(ref, ref.at())).isEqualTo(top(1, ref));
    }

    @Test
    void textNamesNoId() {
        assertThat(top(1, new EvidenceRef("E-1", monday, 1)))
                .hasToString("TopReasons[" + fingerprint.withReasons(1) + "; 1 references]");
    }

    @Test
    void badReferencesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EvidenceRef("E-1", monday, 0))
                .withMessage("v: 0.0 is not above 0\nleave out events without weight: they are no reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EvidenceRef("E-1", monday, -1))
                .withMessageStartingWith("v: -1.0 is not a number from 0 to 1048576\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EvidenceRef(" ", monday, 1))
                .withMessageStartingWith("id: an id of 1 characters is blank\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EvidenceRef("E-1", Instant.MAX, 1))
                .withMessageStartingWith("at: ");
    }
}
