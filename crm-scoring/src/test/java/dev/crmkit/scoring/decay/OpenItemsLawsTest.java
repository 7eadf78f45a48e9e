package dev.crmkit.scoring.decay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The laws of a state for items that are opened and resolved. Laws 4, 5, 6 and 10 concern sums only. */
@Domain(LedgerDomain.class)
class OpenItemsLawsTest {
    private static final Fingerprint FINGERPRINT = Fingerprint.of(HalfLife.ofDays(365), "promise-keeping", "1");
    private static final OpenItems NONE = OpenItems.empty(FINGERPRINT);
    private static final Instant YEAR_9999 = Instant.parse("9999-12-31T00:00:00Z");

    @Property(tries = 300)
    void law1OrderDoesNotMatter(@ForAll List<ItemRecord> ledger, @ForAll Random random) {
        List<ItemRecord> shuffled = new ArrayList<>(ledger);
        Collections.shuffle(shuffled, random);
        assertSameBits(fold(shuffled), fold(ledger));
    }

    @Property(tries = 300)
    void manyAtOnceAreTheSameAsOneByOne(@ForAll List<ItemRecord> first, @ForAll List<ItemRecord> second) {
        List<Opening> openings = new ArrayList<>();
        List<Resolution> resolutions = new ArrayList<>();
        for (ItemRecord each : second) {
            if (each instanceof ItemRecord.Opened o) openings.add(o.opening());
            if (each instanceof ItemRecord.Resolved r) resolutions.add(r.resolution());
        }
        OpenItems oneByOne = fold(Stream.concat(first.stream(), second.stream()).toList());
        assertSameBits(fold(first).plus(openings, resolutions), oneByOne);
    }

    @Property(tries = 300)
    void law2MergeIsASemilattice(
            @ForAll List<ItemRecord> first, @ForAll List<ItemRecord> second, @ForAll List<ItemRecord> third) {
        OpenItems a = fold(first);
        OpenItems b = fold(second);
        OpenItems c = fold(third);
        assertSameBits(a.merge(b).merge(c), a.merge(b.merge(c)));
        assertSameBits(a.merge(b), b.merge(a));
        assertSameBits(a.merge(a), a);
        assertSameBits(a.merge(NONE), a);
        assertSameBits(NONE.merge(a), a);
    }

    @Property(tries = 300)
    void law3UnionIsMerge(@ForAll List<ItemRecord> first, @ForAll List<ItemRecord> second) {
        assertSameBits(
                fold(first).merge(fold(second)),
                fold(Stream.concat(first.stream(), second.stream()).toList()));
    }

    @Property(tries = 300)
    void law7RoundTrip(@ForAll List<ItemRecord> ledger) {
        assertSameBits(OpenItems.fromBytes(fold(ledger).toBytes()), fold(ledger));
    }

    @Property(tries = 300)
    void law9And12LaterRecordsDoNotChangeWhatIsReadAsOf(@ForAll List<ItemRecord> ledger, @ForAll Random random) {
        Instant t = day(random);
        OpenItems asOf = fold(ledger.stream().filter(r -> !r.at().isAfter(t)).toList());
        OpenItems all = fold(ledger)
                .plus(new Opening("E-1", YEAR_9999, Instant.MAX, 1))
                .plus(new Resolution("E-2", YEAR_9999, Outcome.BROKEN));
        assertThat(all.openAt(t)).isEqualTo(asOf.openAt(t));
        assertThat(all.resolvedAt(t)).isEqualTo(asOf.resolvedAt(t));
        assertThat(all.unmatchedAt(t)).isEqualTo(asOf.unmatchedAt(t));
    }

    @Property(tries = 300)
    void law11ARecordCountsOnce(@ForAll List<ItemRecord> ledger, @ForAll Random random) {
        List<ItemRecord> often = new ArrayList<>(ledger);
        often.addAll(ledger);
        Collections.shuffle(often, random);
        assertSameBits(fold(often), fold(ledger));
    }

    @Property(tries = 100)
    void law13AnotherZoneKeepsTheBits(@ForAll List<ItemRecord> ledger, @ForAll Random random) {
        Instant t = day(random);
        Instant elsewhere = t.atZone(ZoneId.of("Asia/Kathmandu")).toInstant();
        assertThat(fold(ledger).openAt(elsewhere)).isEqualTo(fold(ledger).openAt(t));
    }

    @Property(tries = 100)
    void law14ParallelIsSequential(@ForAll List<ItemRecord> ledger) {
        OpenItems parallel = ledger.parallelStream().map(r -> r.addTo(NONE)).reduce(NONE, OpenItems::merge);
        assertSameBits(parallel, fold(ledger));
    }

    @Property(tries = 300)
    void everyItemIsOpenResolvedOrUnmatched(@ForAll List<ItemRecord> ledger, @ForAll Random random) {
        Instant t = day(random);
        OpenItems items = fold(ledger);
        List<String> known = ledger.stream()
                .filter(r -> !r.at().isAfter(t))
                .map(ItemRecord::id)
                .distinct()
                .toList();
        List<String> listed = new ArrayList<>();
        items.openAt(t).forEach(o -> listed.add(o.id()));
        items.resolvedAt(t).forEach(r -> listed.add(r.opening().id()));
        items.unmatchedAt(t).forEach(r -> listed.add(r.id()));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(known);
        assertThat(items.isEmpty()).isEqualTo(ledger.isEmpty());
    }

    @Property(tries = 300)
    void withoutAnItemItWasNeverRecorded(@ForAll List<ItemRecord> ledger) {
        List<ItemRecord> others =
                ledger.stream().filter(r -> !r.id().equals("E-3")).toList();
        assertSameBits(fold(ledger).without("E-3"), fold(others));
    }

    @Property(tries = 300)
    void droppingWhatWasResolvedKeepsTheRest(@ForAll List<ItemRecord> ledger, @ForAll Random random) {
        Instant horizon = day(random);
        Instant justBefore = horizon.minusNanos(1);
        OpenItems items = fold(ledger);
        List<String> dropped = new ArrayList<>();
        ledger.stream()
                .filter(r -> r instanceof ItemRecord.Resolved && !r.at().isAfter(justBefore))
                .forEach(r -> dropped.add(r.id()));
        List<ItemRecord> others =
                ledger.stream().filter(r -> !dropped.contains(r.id())).toList();
        assertSameBits(items.withoutResolvedBefore(horizon), fold(others));
    }

    private static OpenItems fold(List<ItemRecord> ledger) {
        return ItemRecord.fold(FINGERPRINT, ledger);
    }

    private static Instant day(Random random) {
        return LedgerDomain.END.minus(Duration.ofDays(random.nextInt(12) - 1L));
    }

    private static void assertSameBits(OpenItems actual, OpenItems expected) {
        assertThat(actual).isEqualTo(expected).hasSameHashCodeAs(expected).hasToString(expected.toString());
        assertThat(actual.toBytes()).isEqualTo(expected.toBytes());
    }
}
