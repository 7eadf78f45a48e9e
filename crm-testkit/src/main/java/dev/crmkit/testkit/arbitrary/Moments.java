package dev.crmkit.testkit.arbitrary;

import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.moment.Validity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Instants of the years 1900 to 2199 and what is made of them. Without state. */
@SuppressWarnings("exports") // whoever uses it has jqwik
public final class Moments {
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");
    private static final int QUARTER_DAYS = 200;

    private Moments() {}

    /**
     * Instants that a record can have.
     *
     * @return the first and the last one, days on which clocks change, and any other, some with nanoseconds
     */
    public static Arbitrary<Instant> instants() {
        Arbitrary<Instant> odd = Arbitraries.of(
                Moment.EARLIEST,
                Moment.LATEST,
                Instant.EPOCH,
                Instant.parse("2026-03-29T01:00:00Z"),
                Instant.parse("2026-10-25T00:30:00Z"),
                Instant.parse("2024-02-29T23:59:59.999999999Z"));
        Arbitrary<Instant> any = Arbitraries.longs()
                .between(Moment.EARLIEST.getEpochSecond(), Moment.LATEST.getEpochSecond())
                .map(Instant::ofEpochSecond);
        return Arbitraries.oneOf(odd, any, close());
    }

    /** Instants of fifty days, six hours from each other, so that many records share one. */
    static Arbitrary<Instant> close() {
        return Arbitraries.integers()
                .between(0, QUARTER_DAYS)
                .map(quarters -> NEW_YEAR.plus(Duration.ofHours(6L * quarters)));
    }

    /**
     * Moments of records.
     *
     * @return moments recorded at once, late, and before they happened
     */
    public static Arbitrary<Moment> moments() {
        return moments(instants());
    }

    static Arbitrary<Moment> moments(Arbitrary<Instant> instants) {
        Arbitrary<Duration> delays = Arbitraries.of(
                Duration.ZERO, Duration.ZERO, Duration.ofHours(6), Duration.ofDays(3), Duration.ofDays(-1));
        return Combinators.combine(instants, delays)
                .as((at, delay) -> Moment.of(at).knownAt(within(at.plus(delay))));
    }

    private static Instant within(Instant instant) {
        if (instant.isBefore(Moment.EARLIEST)) return Moment.EARLIEST;
        return instant.isAfter(Moment.LATEST) ? Moment.LATEST : instant;
    }

    /**
     * Times for which something was promised.
     *
     * @return minutes, days and longer times
     */
    public static Arbitrary<Due> dues() {
        return dues(instants());
    }

    static Arbitrary<Due> dues(Arbitrary<Instant> instants) {
        Arbitrary<Duration> lengths =
                Arbitraries.of(Duration.ofNanos(1), Duration.ofMinutes(1), Duration.ofDays(1), Duration.ofDays(30));
        return Combinators.combine(instants, lengths)
                .as((at, length) ->
                        Due.of(before(at, length), within(before(at, length).plus(length))));
    }

    /** Early enough for something of that length to end in time. */
    private static Instant before(Instant instant, Duration length) {
        Instant latest = Moment.LATEST.minus(length);
        return instant.isAfter(latest) ? latest : instant;
    }

    /**
     * Times for which something holds.
     *
     * @return validities with both ends, with one and with none
     */
    public static Arbitrary<Validity> validities() {
        Arbitrary<Validity> between = dues().map(due -> Validity.between(due.from(), due.until()));
        return Arbitraries.oneOf(
                Arbitraries.just(Validity.always()),
                between,
                dues().map(due -> Validity.since(due.from())),
                dues().map(due -> Validity.until(due.until())));
    }

    /**
     * Calendar days.
     *
     * @return days from 2 January 1900, which had begun everywhere on earth, to 31 December 2199
     */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 2).toEpochDay(),
                        LocalDate.of(2199, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(any, Arbitraries.of(LocalDate.of(2026, 3, 1), LocalDate.of(2024, 2, 29)));
    }
}
