package dev.crmkit.scoring.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.jspecify.annotations.Nullable;

/** What is read from a sum is right, finite, and depends on nothing but the events up to then. */
@Domain(LedgerDomain.class)
class DecayedSumReadLawsTest {
    private static final Instant NOW = LedgerDomain.END;
    private static final Instant YEAR_9999 = Instant.parse("9999-12-31T23:59:59Z");

    @Property(tries = 200)
    void law4EqualsTheExactLedger(@ForAll HalfLife halfLife, @ForAll List<Event> ledger) {
        double value = Event.sum(Fingerprint.of(halfLife), ledger).valueAt(NOW);
        BigDecimal exact = ExactDecay.valueAt(NOW, halfLife, ledger);
        if (exact.doubleValue() > Double.MIN_NORMAL) {
            assertThat(ExactDecay.relativeError(value, exact)).isLessThanOrEqualTo(1e-11);
        } else {
            assertThat(value).isLessThanOrEqualTo(Double.MIN_NORMAL);
        }
    }

    @Property(tries = 200)
    void law4TinyEvidenceIsOffByHalfAUnitAtMost(@ForAll HalfLife halfLife, @ForAll List<Event> ledger) {
        List<Event> tiny = ledger.stream()
                .map(e -> new Event(e.id(), e.at(), e.v() * 0x1p-40))
                .toList();
        double value = Event.sum(Fingerprint.of(halfLife), tiny).valueAt(NOW);
        BigDecimal exact = ExactDecay.valueAt(NOW, halfLife, tiny);
        double bound = ExactDecay.valueAt(NOW, halfLife, halfAUnitEach(tiny)).doubleValue();
        assertThat(new BigDecimal(value).subtract(exact).abs().doubleValue())
                .isLessThanOrEqualTo(bound + 0x1p-46 * exact.doubleValue() + Double.MIN_NORMAL);
    }

    private static List<Event> halfAUnitEach(List<Event> ledger) {
        return ledger.stream().map(e -> new Event(e.id(), e.at(), 0x1p-41)).toList();
    }

    @Property(tries = 300)
    void law5AShiftByWholeHalfLivesKeepsTheBits(
            @ForAll Fingerprint fingerprint, @ForAll List<Event> ledger, @ForAll Instant anchor) {
        long halfLives = anchor.toEpochMilli() / fingerprint.halfLife().millis();
        long shift = halfLives * fingerprint.halfLife().millis();
        List<Event> shifted = ledger.stream().map(e -> e.shifted(shift)).toList();
        double value = Event.sum(fingerprint, ledger).valueAt(NOW);
        double after = Event.sum(fingerprint, shifted).valueAt(NOW.plusMillis(shift));
        assertSameBits(after, value);
    }

    @Property(tries = 300)
    void law9AFutureEventIsRefused(@ForAll Fingerprint fingerprint, @ForAll List<Event> ledger) {
        DecayedSum sum = Event.sum(fingerprint, ledger);
        DecayedSumAdder adder = sum.toAdder();
        Instant latest = NOW.plusSeconds(60);
        Instant tooLate = latest.plusNanos(1);
        assertThatThrownBy(() -> sum.plus(tooLate, 1, latest)).hasMessageContaining("later than the latest allowed");
        assertThatThrownBy(() -> adder.add(tooLate, 1, latest)).hasMessageContaining("later than the latest allowed");
        assertThat(adder.sum()).isEqualTo(sum);
        assertThat(sum.plus(latest, 1, latest)).isEqualTo(sum.plus(latest, 1));
        assertThat(adder.add(latest, 1, latest).sum()).isEqualTo(sum.plus(latest, 1));
    }

    @Property(tries = 300)
    void law9AFutureEventCannotEraseHistory(@ForAll Fingerprint fingerprint, @ForAll List<Event> ledger) {
        DecayedSum sum = Event.sum(fingerprint, ledger);
        DecayedSum wrong = DecayedSum.empty(fingerprint).plus(YEAR_9999, 1);
        DecayedSum polluted = sum.merge(wrong).compact(NOW);
        assertThatThrownBy(() -> polluted.valueAt(NOW)).hasMessageContaining("lies before");
        assertThat(polluted.minus(YEAR_9999, 1)).isEqualTo(sum.compact(NOW));
    }

    @Property(tries = 100)
    void law10FiniteOver200Years(@ForAll HalfLife halfLife, @ForAll List<Event> ledger) {
        DecayedSum sum = Event.sum(Fingerprint.of(halfLife), ledger);
        double previous = Double.MAX_VALUE;
        for (int day = 0; day <= 200 * 365; day += 73) {
            double value = sum.valueAt(NOW.plusSeconds(day * 86_400L));
            assertThat(value).isFinite().isBetween(0.0, previous);
            previous = value;
        }
    }

    @Property(tries = 200)
    void law10OverflowThrowsAndChangesNothing(
            @ForAll HalfLife halfLife, @ForAll List<Event> ledger, @ForAll Instant at) {
        DecayedSum full = Event.sum(Fingerprint.of(halfLife), ledger).plus(at, DecayedSum.LARGEST_VALUE);
        DecayedSum next = full;
        while (next != null) {
            full = next;
            next = mergedOrNull(full, full);
        }
        DecayedSumAdder adder = full.toAdder();
        byte[] before = full.toBytes();
        DecayedSum same = full;
        assertThatThrownBy(() -> adder.add(same)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> IntStream.range(0, 9).forEach(i -> adder.add(at, DecayedSum.LARGEST_VALUE)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("exceed the bound of 9223372036854775807");
        assertThat(full.toBytes()).isEqualTo(before);
        assertThat(adder.sum().valueAt(NOW)).isFinite().isGreaterThanOrEqualTo(full.valueAt(NOW));
    }

    private static @Nullable DecayedSum mergedOrNull(DecayedSum a, DecayedSum b) {
        try {
            return a.merge(b);
        } catch (ArithmeticException e) {
            return null;
        }
    }

    @Property(tries = 300)
    void law12LaterEventsDoNotChangeWhatIsReadAsOf(
            @ForAll Fingerprint fingerprint, @ForAll List<Event> ledger, @ForAll Instant t) {
        DecayedSum asOf = Event.sum(fingerprint, Event.upTo(t, ledger));
        DecayedSum all = Event.sum(fingerprint, ledger);
        for (Event e : ledger) {
            if (e.at().isAfter(t)) {
                all = all.minus(e.at(), e.v());
            }
        }
        assertSameBits(all.valueAt(t), asOf.valueAt(t));
    }

    @Property(tries = 300)
    void law13AnotherZoneKeepsTheBits(@ForAll Fingerprint fingerprint, @ForAll List<Event> ledger) {
        List<Event> told = ledger.stream()
                .map(e -> new Event(e.id(), elsewhere(e.at()), e.v()))
                .toList();
        DecayedSum sum = Event.sum(fingerprint, ledger);
        assertThat(Event.sum(fingerprint, told)).isEqualTo(sum);
        assertSameBits(sum.valueAt(elsewhere(NOW)), sum.valueAt(NOW));
    }

    /** The same instant as a text from Nepal and as a wall clock in Chile. */
    private static Instant elsewhere(Instant at) {
        ZonedDateTime wallClock = at.atZone(ZoneId.of("America/Santiago"));
        String text = wallClock
                .withZoneSameInstant(ZoneId.of("Asia/Kathmandu"))
                .toOffsetDateTime()
                .toString();
        return OffsetDateTime.parse(text).toInstant();
    }

    private static void assertSameBits(double actual, double expected) {
        assertThat(Double.doubleToLongBits(actual)).isEqualTo(Double.doubleToLongBits(expected));
    }
}
