package dev.crmkit.scoring.decay;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** What the laws are tried on: ledgers of the years 1960 to 2040 under half-lives from a second to a millennium. */
class LedgerDomain extends DomainContextBase {
    static final Instant START = Instant.parse("1960-01-01T00:00:00Z");
    static final Instant END = Instant.parse("2040-01-01T00:00:00Z");

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(START.toEpochMilli(), END.toEpochMilli())
                .map(Instant::ofEpochMilli);
    }

    @Provide
    Arbitrary<HalfLife> halfLives() {
        return Arbitraries.oneOf(
                Arbitraries.of(30L, 90L, 180L, 365L, 730L, 365_000L).map(HalfLife::ofDays),
                Arbitraries.longs().between(1_000, 400L * 86_400_000).map(HalfLife::new));
    }

    @Provide
    Arbitrary<Fingerprint> fingerprints() {
        return Combinators.combine(halfLives(), Arbitraries.of("respect", "acme:trust/x-1"), Arbitraries.of(32, 40))
                .as((halfLife, mapper, scale) -> Fingerprint.of(halfLife, mapper, "1.2")
                        .withScaleBits(scale)
                        .withReasons(3));
    }

    @Provide
    Arbitrary<Event> events() {
        Arbitrary<Double> values = Arbitraries.oneOf(
                Arbitraries.of(0.0, 0.25, 1.0, 1.0, 2.0),
                Arbitraries.doubles().between(0x1p-4, 1_000).ofScale(9));
        return Combinators.combine(ids(), instants(), values).as(Event::new);
    }

    @Provide
    Arbitrary<List<Event>> ledgers() {
        return events().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<ItemRecord>> itemLedgers() {
        Arbitrary<ItemRecord> opened = Combinators.combine(ids(), days(), days(), Arbitraries.of(0.0, 0.5, 1.0))
                .as(Opening::new)
                .map(ItemRecord.Opened::new);
        Arbitrary<ItemRecord> resolved = Combinators.combine(ids(), days(), Arbitraries.of(Outcome.class))
                .as(Resolution::new)
                .map(ItemRecord.Resolved::new);
        return Arbitraries.oneOf(opened, resolved).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.randoms();
    }

    /** Few, so that items meet. */
    private static Arbitrary<String> ids() {
        return Arbitraries.integers().between(1, 12).map(i -> "E-" + i);
    }

    /** Few, so that ties occur. */
    static Arbitrary<Instant> days() {
        return Arbitraries.integers().between(0, 9).map(i -> END.minusSeconds(86_400L * i));
    }
}
