package dev.crmkit.scoring.decay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The laws of a state for the three references that weigh most. 4, 6 and 10 concern sums, 8 and 9 TopReasonsTest. */
@Domain(LedgerDomain.class)
class TopReasonsLawsTest {
    @Property(tries = 300)
    void law1OrderDoesNotMatter(@ForAll Fingerprint fingerprint, @ForAll List<Event> ledger, @ForAll Random random) {
        List<Event> shuffled = new ArrayList<>(ledger);
        Collections.shuffle(shuffled, random);
        assertSameBits(Event.reasons(fingerprint, shuffled), Event.reasons(fingerprint, ledger));
    }

    @Property(tries = 300)
    void law2MergeIsASemilattice(
            @ForAll Fingerprint fingerprint,
            @ForAll List<Event> first,
            @ForAll List<Event> second,
            @ForAll List<Event> third) {
        TopReasons none = TopReasons.empty(fingerprint);
        TopReasons a = Event.reasons(fingerprint, first);
        TopReasons b = Event.reasons(fingerprint, second);
        TopReasons c = Event.reasons(fingerprint, third);
        assertSameBits(a.merge(b).merge(c), a.merge(b.merge(c)));
        assertSameBits(a.merge(b), b.merge(a));
        assertSameBits(a.merge(a), a);
        assertSameBits(a.merge(none), a);
        assertSameBits(none.merge(a), a);
    }

    @Property(tries = 300)
    void law3UnionIsMerge(@ForAll Fingerprint fingerprint, @ForAll List<Event> first, @ForAll List<Event> second) {
        List<Event> union = Stream.concat(first.stream(), second.stream()).toList();
        assertSameBits(
                Event.reasons(fingerprint, first).merge(Event.reasons(fingerprint, second)),
                Event.reasons(fingerprint, union));
    }

    @Property(tries = 300)
    void law5AShiftByWholeHalfLivesKeepsTheOrder(
            @ForAll Fingerprint fingerprint, @ForAll List<Event> ledger, @ForAll Instant anchor) {
        long halfLife = fingerprint.halfLife().millis();
        long shift = anchor.toEpochMilli() / halfLife * halfLife;
        List<Event> shifted = ledger.stream().map(e -> e.shifted(shift)).toList();
        assertThat(Event.reasons(fingerprint, shifted).refs())
                .extracting(EvidenceRef::id)
                .isEqualTo(Event.reasons(fingerprint, ledger).refs().stream()
                        .map(EvidenceRef::id)
                        .toList());
    }

    @Property(tries = 300)
    void law7RoundTrip(@ForAll Fingerprint fingerprint, @ForAll List<Event> ledger) {
        TopReasons reasons = Event.reasons(fingerprint, ledger);
        assertSameBits(TopReasons.fromBytes(reasons.toBytes()), reasons);
    }

    @Property(tries = 300)
    void law11AnIdCountsOnceWithItsHeaviestReference(
            @ForAll Fingerprint fingerprint, @ForAll List<Event> ledger, @ForAll Random random) {
        List<Event> often = new ArrayList<>(ledger);
        often.addAll(ledger);
        Collections.shuffle(often, random);
        TopReasons reasons = Event.reasons(fingerprint, often);
        assertSameBits(reasons, Event.reasons(fingerprint, ledger));
        assertThat(reasons.refs()).extracting(EvidenceRef::id).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void law12LaterEventsDoNotChangeAReplayAsOf(
            @ForAll Fingerprint fingerprint, @ForAll List<Event> ledger, @ForAll Instant t) {
        List<Event> longer = new ArrayList<>(ledger);
        longer.add(new Event("E-99", t.plusMillis(1), 1_000));
        assertSameBits(
                Event.reasons(fingerprint, Event.upTo(t, longer)), Event.reasons(fingerprint, Event.upTo(t, ledger)));
    }

    @Property(tries = 100)
    void law13AnotherZoneKeepsTheBits(@ForAll Fingerprint fingerprint, @ForAll List<Event> ledger) {
        List<Event> told = ledger.stream()
                .map(e ->
                        new Event(e.id(), e.at().atOffset(ZoneOffset.ofHours(9)).toInstant(), e.v()))
                .toList();
        assertSameBits(Event.reasons(fingerprint, told), Event.reasons(fingerprint, ledger));
    }

    @Property(tries = 100)
    void law14ParallelIsSequential(@ForAll Fingerprint fingerprint, @ForAll List<Event> ledger) {
        TopReasons parallel = ledger.parallelStream()
                .map(e -> Event.reasons(fingerprint, List.of(e)))
                .reduce(TopReasons.empty(fingerprint), TopReasons::merge);
        assertSameBits(parallel, Event.reasons(fingerprint, ledger));
    }

    @Property(tries = 300)
    void heaviestFirstAtEveryInstant(@ForAll HalfLife halfLife, @ForAll List<Event> ledger) {
        Fingerprint fingerprint = Fingerprint.of(halfLife).withReasons(1000);
        Comparator<EvidenceRef> lightestFirst = Comparator.comparingDouble(
                r -> Math.log(r.v()) / Math.log(2) + (double) r.at().toEpochMilli() / halfLife.millis());
        List<EvidenceRef> refs = Event.reasons(fingerprint, ledger).refs();
        for (int i = 1; i < refs.size(); i++) {
            assertThat(lightestFirst.compare(refs.get(i - 1), refs.get(i)))
                    .as("%s before %s", refs.get(i - 1), refs.get(i))
                    .isNotNegative();
        }
    }

    private static void assertSameBits(TopReasons actual, TopReasons expected) {
        assertThat(actual).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
        assertThat(actual.toBytes()).isEqualTo(expected.toBytes());
        assertThat(actual.refs()).hasSizeLessThanOrEqualTo(1000).isEqualTo(expected.refs());
    }
}
