package dev.crmkit.scoring.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenItemsTest {
    private final Fingerprint fingerprint = Fingerprint.of(HalfLife.ofDays(365), "promise-keeping", "1");
    private final Instant monday = Instant.parse("2025-06-02T09:00:00Z");
    private final Instant tuesday = monday.plusSeconds(86_400);
    private final Instant thursday = tuesday.plusSeconds(2 * 86_400);
    private final Instant friday = thursday.plusSeconds(86_400);

    private final Opening made = new Opening("P-1", monday, thursday, 1.0);
    private final Resolution kept = new Resolution("P-1", friday, Outcome.FULFILLED);

    @Test
    void exampleOfTheJavadoc() {
        OpenItems items = OpenItems.empty(fingerprint)
                .plus(new Resolution("P-1", friday, Outcome.FULFILLED))
                .plus(new Opening("P-1", monday, thursday, 1.0));
        List<Opening> open = items.openAt(tuesday); // P-1: on Tuesday it was not resolved yet

        assertThat(open).containsExactly(made);
    }

    @Test
    void instantsAreInclusive() {
        OpenItems items = OpenItems.empty(fingerprint).plus(made).plus(kept);
        assertThat(items.openAt(monday.minusNanos(1))).isEmpty();
        assertThat(items.openAt(monday)).containsExactly(made);
        assertThat(items.openAt(friday.minusNanos(1))).containsExactly(made);
        assertThat(items.resolvedAt(friday.minusNanos(1))).isEmpty();
        assertThat(items.openAt(friday)).isEmpty();
        assertThat(items.resolvedAt(friday)).containsExactly(new ResolvedItem(made, kept));
        assertThat(items.unmatchedAt(friday)).isEmpty();
    }

    @Test
    void resolutionMayComeBeforeItsOpening() {
        OpenItems early = OpenItems.empty(fingerprint).plus(new Resolution("P-1", monday, Outcome.FULFILLED));
        OpenItems both = early.plus(new Opening("P-1", tuesday, thursday, 1));
        assertThat(early.unmatchedAt(tuesday)).hasSize(1);
        assertThat(both.unmatchedAt(monday)).hasSize(1);
        assertThat(both.unmatchedAt(tuesday)).isEmpty();
        assertThat(both.resolvedAt(tuesday)).hasSize(1);
        assertThat(both.openAt(tuesday)).isEmpty();
    }

    @Test
    void earliestResolutionWinsAndATieDoesNotFlatter() {
        Resolution broken = new Resolution("P-1", friday, Outcome.BROKEN);
        Resolution withdrawn = new Resolution("P-1", friday, Outcome.WITHDRAWN);
        Resolution later = new Resolution("P-1", friday.plusNanos(1), Outcome.BROKEN);
        assertThat(winner(kept, later)).isEqualTo(kept);
        assertThat(winner(kept, withdrawn)).isEqualTo(withdrawn);
        assertThat(winner(kept, broken)).isEqualTo(broken);
        assertThat(winner(withdrawn, broken)).isEqualTo(broken);
    }

    private Resolution winner(Resolution one, Resolution other) {
        OpenItems items = OpenItems.empty(fingerprint).plus(made).plus(one).plus(other);
        return items.resolvedAt(Instant.parse("2026-01-01T00:00:00Z")).get(0).resolution();
    }

    @Test
    void earliestOpeningWinsThenEarliestDueThenTheLighter() {
        assertThat(winner(made, new Opening("P-1", tuesday, monday, 0))).isEqualTo(made);
        Opening dueSooner = new Opening("P-1", monday, tuesday, 2);
        assertThat(winner(made, dueSooner)).isEqualTo(dueSooner);
        Opening lighter = new Opening("P-1", monday, thursday, 0.5);
        assertThat(winner(made, lighter)).isEqualTo(lighter);
    }

    private Opening winner(Opening one, Opening other) {
        return OpenItems.empty(fingerprint).plus(one).plus(other).openAt(friday).get(0);
    }

    @Test
    void severalItemsComeInOrderOfId() {
        OpenItems items = OpenItems.empty(fingerprint)
                .plus(new Opening("P-2", monday, friday, 1))
                .plus(new Opening("P-10", monday, friday, 1))
                .plus(made);
        assertThat(items.openAt(monday)).extracting(Opening::id).containsExactly("P-1", "P-10", "P-2");
        assertThatThrownBy(() -> items.openAt(monday).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void statesWithOtherRecordsDiffer() {
        OpenItems none = OpenItems.empty(fingerprint);
        assertThat(none.plus(made)).isNotEqualTo(none).isNotEqualTo(none.plus(kept));
        assertThat(none.plus(made).plus(kept)).isNotEqualTo(none.plus(made)).isNotEqualTo(none.plus(kept));
    }

    @Test
    void oneHalfMayBeErasedOrDropped() {
        OpenItems opened = OpenItems.empty(fingerprint).plus(made);
        OpenItems resolved = OpenItems.empty(fingerprint).plus(kept);
        assertThat(opened.without("P-1").isEmpty()).isTrue();
        assertThat(resolved.without("P-1").isEmpty()).isTrue();
        assertThat(resolved.isEmpty()).isFalse();
        assertThat(resolved.withoutResolvedBefore(friday)).isEqualTo(resolved);
        assertThat(resolved.withoutResolvedBefore(friday.plusNanos(1)).isEmpty())
                .isTrue();
        assertThat(opened.withoutResolvedBefore(Instant.MAX)).isEqualTo(opened);
    }

    @Test
    void law8AnotherFingerprintIsRefused() {
        OpenItems other = OpenItems.empty(Fingerprint.of(HalfLife.ofDays(365), "promise-keeping", "2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpenItems.empty(fingerprint).merge(other))
                .withMessageContaining("promise-keeping@1")
                .withMessageContaining("promise-keeping@2");
        assertThat(other).isNotEqualTo(OpenItems.empty(fingerprint));
        assertThat(other.fingerprint().mapperVersion()).isEqualTo("2");
    }

    @Test
    void neverDueAndZeroAreAllowed() {
        Opening open = new Opening("P-1", monday, Instant.MAX, -0.0);
        assertThat(open).isEqualTo(new Opening("P-1", monday, Instant.MAX, 0.0));
        OpenItems items = OpenItems.empty(fingerprint).plus(open).plus(new Opening("P-2", monday, Instant.MIN, 1));
        assertThat(OpenItems.fromBytes(items.toBytes())).isEqualTo(items);
    }

    @Test
    void textNamesNoId() {
        assertThat(OpenItems.empty(fingerprint).plus(made).plus(kept))
                .hasToString("OpenItems[" + fingerprint + "; 1 openings, 1 resolutions]");
    }

    @Test
    void badRecordsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Opening("P-1", Instant.MAX, friday, 1))
                .withMessageStartingWith("openedAt: +1000000000-12-31T23:59:59.999999999Z is outside ")
                .withMessageContaining("\ngive an instant");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Opening("P-1", monday, friday, Double.NaN))
                .withMessageStartingWith("materiality: NaN is not a number from 0 to 1048576\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Resolution("P-1", Instant.MIN, Outcome.BROKEN))
                .withMessageStartingWith("at: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResolvedItem(made, new Resolution("P-2", friday, Outcome.BROKEN)))
                .withMessageStartingWith("resolution: its id \"P-2\" is not the opening's \"P-1\"\n");
        assertThatNullPointerException().isThrownBy(() -> new Opening("P-1", monday, null, 1));
        assertThatNullPointerException().isThrownBy(() -> new Resolution("P-1", monday, null));
        assertThatNullPointerException().isThrownBy(() -> new ResolvedItem(null, kept));
        assertThatNullPointerException().isThrownBy(() -> OpenItems.empty(null));
    }

    @Test
    void blankIdsAreRefused() {
        for (String bad : List.of("", " ", "\n")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Resolution(bad, monday, Outcome.BROKEN))
                    .withMessageStartingWith("id: an id of " + bad.length() + " characters is blank\ngive the id");
        }
    }

    @Test
    void everyOtherIdComesBackAsItWas() {
        List<String> odd = List.of(
                "x".repeat(10_000), "a\nb", "\u0000", "\ud83d", "\ude00\ud83d", "\ud83d\ude00", "\u07ff\u0800\uffff");
        OpenItems items = OpenItems.empty(fingerprint);
        for (String id : odd) {
            items = items.plus(new Resolution(id, monday, Outcome.BROKEN));
        }
        OpenItems read = OpenItems.fromBytes(items.toBytes());
        assertThat(read).isEqualTo(items);
        assertThat(read.unmatchedAt(monday)).extracting(Resolution::id).containsExactlyInAnyOrderElementsOf(odd);
    }
}
