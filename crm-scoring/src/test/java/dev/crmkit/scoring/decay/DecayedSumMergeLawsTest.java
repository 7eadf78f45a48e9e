package dev.crmkit.scoring.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The sum is the same whoever folds it, in whatever order and grouping. */
@Domain(LedgerDomain.class)
class DecayedSumMergeLawsTest {
    private static final Instant NOW = LedgerDomain.END.plusSeconds(86_400);

    @Property(tries = 300)
    void law1OrderDoesNotMatter(@ForAll Fingerprint fingerprint, @ForAll List<Event> ledger, @ForAll Random random) {
        List<Event> shuffled = new ArrayList<>(ledger);
        Collections.shuffle(shuffled, random);
        assertSameBits(Event.sum(fingerprint, shuffled), Event.sum(fingerprint, ledger));
    }

    @Property(tries = 300)
    void law2MergeIsAssociativeAndCommutativeWithAnIdentity(
            @ForAll Fingerprint fingerprint,
            @ForAll List<Event> first,
            @ForAll List<Event> second,
            @ForAll List<Event> third) {
        DecayedSum a = Event.sum(fingerprint, first);
        DecayedSum b = Event.sum(fingerprint, second);
        DecayedSum c = Event.sum(fingerprint, third);
        assertSameBits(a.merge(b).merge(c), a.merge(b.merge(c)));
        assertSameBits(a.merge(b), b.merge(a));
        assertSameBits(a.merge(DecayedSum.empty(fingerprint)), a);
        assertSameBits(DecayedSum.empty(fingerprint).merge(a), a);
    }

    @Property(tries = 300)
    void law3UnionIsMerge(@ForAll Fingerprint fingerprint, @ForAll List<Event> first, @ForAll List<Event> second) {
        List<Event> union = new ArrayList<>(first);
        union.addAll(second);
        DecayedSum merged = Event.sum(fingerprint, first).merge(Event.sum(fingerprint, second));
        assertSameBits(merged, Event.sum(fingerprint, union));
    }

    @Property(tries = 300)
    void law6RetractingWhatWasAddedRestores(
            @ForAll Fingerprint fingerprint, @ForAll List<Event> kept, @ForAll List<Event> retracted) {
        DecayedSum expected = Event.sum(fingerprint, kept);
        DecayedSum actual = expected.merge(Event.sum(fingerprint, retracted));
        DecayedSumAdder adder = actual.toAdder();
        Collections.reverse(retracted);
        for (Event e : retracted) {
            actual = actual.minus(e.at(), e.v());
            adder.subtract(e.at(), e.v());
        }
        assertSameBits(actual, expected);
        assertSameBits(adder.sum(), expected);
        assertThat(actual.isEmpty()).isEqualTo(kept.stream().allMatch(e -> e.v() == 0));
    }

    /** Sums know no ids. A history collapses what comes twice: see law 11 of RelationshipScorerTest. */
    @Property(tries = 300)
    void law11DoesNotHoldForSumsWhatIsFoldedTwiceCountsTwice(
            @ForAll Fingerprint fingerprint, @ForAll List<Event> ledger) {
        DecayedSum once = Event.sum(fingerprint, ledger);
        List<Event> often = new ArrayList<>(ledger);
        often.addAll(ledger);
        DecayedSum twice = Event.sum(fingerprint, often);
        // exact, but where doubles end: half of the least double is rounded to zero, twice the half is not
        assertThat(twice.valueAt(NOW)).isCloseTo(2 * once.valueAt(NOW), within(2 * Double.MIN_VALUE));
        assertSameBits(twice, once.merge(once));
    }

    @Property(tries = 100)
    void law14ParallelIsSequential(@ForAll Fingerprint fingerprint, @ForAll List<Event> some, @ForAll Random random) {
        List<Event> ledger = new ArrayList<>();
        for (int i = 0; i < 500 && !some.isEmpty(); i++) {
            ledger.add(some.get(i % some.size()).shifted(-(random.nextInt() >>> 1)));
        }
        DecayedSum none = DecayedSum.empty(fingerprint);
        DecayedSum sequential = Event.sum(fingerprint, ledger);
        DecayedSum reduced =
                ledger.parallelStream().map(e -> none.plus(e.at(), e.v())).reduce(none, DecayedSum::merge);
        DecayedSum collected = ledger.parallelStream()
                .collect(none::toAdder, (adder, e) -> adder.add(e.at(), e.v()), (a, b) -> a.add(b.sum()))
                .sum();
        assertSameBits(reduced, sequential);
        assertSameBits(collected, sequential);
    }

    private static void assertSameBits(DecayedSum actual, DecayedSum expected) {
        assertThat(actual).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
        assertThat(actual.toBytes()).isEqualTo(expected.toBytes());
        assertThat(Double.doubleToLongBits(actual.valueAt(NOW)))
                .isEqualTo(Double.doubleToLongBits(expected.valueAt(NOW)));
    }
}
