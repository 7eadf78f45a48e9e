package dev.crmkit.model.segment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.moment.Validity;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The time that a criterion looks at, seen from the instant {@code asOf} at which somebody asks. Immutable.
 *
 * <p>No window reaches beyond {@code asOf}; what happened exactly then is within. {@link #seen(Instant)} says it exactly:
 * for one event the instants from which it is seen. So whoever evaluates a criterion knows not only whether it holds but
 * until when, also where a day has 23 or 25 hours, or a zone has skipped one.
 *
 * <pre>{@code
 * Window quarterYear = Window.lastDays(90, ZoneId.of("Europe/Berlin"));
 * Window sinceNewYear = Window.current(Window.Unit.YEAR, ZoneId.of("Europe/Berlin"));
 * Window oneDay = Window.last(Duration.ofHours(24));
 * }</pre>
 *
 * <p>As text, and in JSON: {@code P90D/asOf[Europe/Berlin]}, {@code YEAR/asOf[Europe/Berlin]}, {@code PT24H/asOf}, and
 * for fixed instants that of {@link Validity}: {@code 2026-01-01T00:00:00Z/..}
 */
public sealed interface Window {

    /** The units of the calendar. */
    enum Unit {
        /** From midnight to midnight. */
        DAY,
        /** From Monday on, as in ISO 8601. */
        WEEK,
        /** From the first of a month on. */
        MONTH,
        /** From the first of January, April, July or October on. */
        QUARTER,
        /** From the first of January on. */
        YEAR;

        LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        LocalDate plus(LocalDate day, int units) {
            return switch (this) {
                case DAY -> day.plusDays(units);
                case WEEK -> day.plusWeeks(units);
                case MONTH -> day.plusMonths(units);
                case QUARTER -> day.plusMonths(3L * units);
                case YEAR -> day.plusYears(units);
            };
        }
    }

    /**
     * Between two instants that stay where they are, or always.
     *
     * @param validity from when until when, either end possibly open
     */
    record Fixed(Validity validity) implements Window {
        /**
         * Checks that the time is there.
         *
         * @param validity from when until when, either end possibly open
         */
        public Fixed {
            Objects.requireNonNull(validity, "validity");
        }

        @Override
        public Optional<Validity> seen(Instant event) {
            return validity.contains(event) ? Calendars.between(event, Moment.LATEST) : Optional.empty();
        }

        @Override
        public String toString() {
            return validity.toString();
        }
    }

    /**
     * A length of time up to {@code asOf}, by the stop watch: what is exactly so long ago is not within any more.
     *
     * @param length more than zero, at most 110,000 days
     */
    record Elapsed(Duration length) implements Window {
        /**
         * Checks the length.
         *
         * @param length more than zero, at most 110,000 days
         * @throws IllegalArgumentException if it is not within these bounds
         */
        public Elapsed {
            Calendars.checkLength("length", length);
        }

        @Override
        public Optional<Validity> seen(Instant event) {
            return Calendars.between(event, event.plus(length));
        }

        @Override
        public String toString() {
            return length + Calendars.AS_OF;
        }
    }

    /**
     * The local day of {@code asOf} and a period of whole days before it: from the beginning of the day that lies the
     * period before, as {@link LocalDate#minus(java.time.temporal.TemporalAmount)} counts. {@code P1D} is yesterday and
     * today; {@code P1M} on 31 March begins on the last day of February.
     *
     * @param period at least one day, at most 300 years
     * @param zone whose days they are
     */
    record Rolling(Period period, ZoneId zone) implements Window {
        /**
         * Checks the period and makes 14 months a year and two.
         *
         * @param period at least one day, at most 300 years
         * @param zone whose days they are
         * @throws IllegalArgumentException if the period is not within these bounds
         */
        public Rolling {
            period = Calendars.checked("period", period);
            Objects.requireNonNull(zone, "zone");
        }

        @Override
        public Optional<Validity> seen(Instant event) {
            LocalDate day = Calendars.day(event, zone);
            return Calendars.between(event, Calendars.start(Calendars.firstBeyond(day, period), zone));
        }

        @Override
        public String toString() {
            return period + Calendars.AS_OF + "[" + zone + "]";
        }
    }

    /**
     * The unit of the calendar in which {@code asOf} lies, or one before it: today, yesterday, this month, last year.
     *
     * @param unit the unit
     * @param back how many units before that of {@code asOf}, from 0 to 10,000
     * @param zone whose calendar it is
     */
    record Calendar(Unit unit, int back, ZoneId zone) implements Window {
        /**
         * Checks the number.
         *
         * @param unit the unit
         * @param back how many units before that of {@code asOf}, from 0 to 10,000
         * @param zone whose calendar it is
         * @throws IllegalArgumentException if {@code back} is not within 0 and 10,000
         */
        public Calendar {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(zone, "zone");
            if (back < 0 || back > 10_000)
                throw new IllegalArgumentException("back " + back + " is not within 0 and 10000" + "\n0 is the current "
                        + unit + ", 1 the one before; what is to come cannot be seen.");
        }

        @Override
        public Optional<Validity> seen(Instant event) {
            LocalDate first = unit.start(Calendars.day(event, zone));
            Instant from = Calendars.start(unit.plus(first, back), zone);
            return Calendars.between(
                    from.isBefore(event) ? event : from, Calendars.start(unit.plus(first, back + 1), zone));
        }

        @Override
        public String toString() {
            return unit + (back == 0 ? "" : "-" + back) + Calendars.AS_OF + "[" + zone + "]";
        }
    }

    /**
     * From when until when an event is within this window: it is within as of t exactly if that time contains t.
     *
     * @param event when it happened
     * @return the instants {@code asOf} that see it; nothing if none does
     */
    Optional<Validity> seen(Instant event);

    /**
     * Whether an event is within this window.
     *
     * @param event when it happened
     * @param asOf when somebody asks
     * @return true if it is; never for what happened after {@code asOf}
     */
    default boolean contains(Instant event, Instant asOf) {
        return seen(event).filter(time -> time.contains(asOf)).isPresent();
    }

    /**
     * Everything up to {@code asOf}.
     *
     * @return the window
     */
    static Window always() {
        return new Fixed(Validity.always());
    }

    /**
     * Between two instants.
     *
     * @param from the first instant
     * @param until the first instant after it
     * @return the window
     */
    static Window between(Instant from, Instant until) {
        return new Fixed(Validity.between(from, until));
    }

    /**
     * From an instant on.
     *
     * @param from the first instant
     * @return the window
     */
    static Window since(Instant from) {
        return new Fixed(Validity.since(from));
    }

    /**
     * Before an instant.
     *
     * @param until the first instant that is not within
     * @return the window
     */
    static Window before(Instant until) {
        return new Fixed(Validity.until(until));
    }

    /**
     * The last hours or minutes, by the stop watch; for days as people count them see {@link #lastDays(int, ZoneId)}.
     *
     * @param length more than zero, at most 110,000 days
     * @return the window
     */
    static Window last(Duration length) {
        return new Elapsed(length);
    }

    /**
     * Today and a period of whole days before it.
     *
     * @param period at least one day, at most 300 years
     * @param zone whose days they are
     * @return the window
     */
    static Window last(Period period, ZoneId zone) {
        return new Rolling(period, zone);
    }

    /**
     * Today and some whole days before it.
     *
     * @param days from 1 to 109,573
     * @param zone whose days they are
     * @return the window
     */
    static Window lastDays(int days, ZoneId zone) {
        return new Rolling(Period.ofDays(days), zone);
    }

    /**
     * Today and some months before it, to the same day of the month.
     *
     * @param months from 1 to 3,600
     * @param zone whose days they are
     * @return the window
     */
    static Window lastMonths(int months, ZoneId zone) {
        return new Rolling(Period.ofMonths(months), zone);
    }

    /**
     * Today, this week, this month, this quarter, this year, up to {@code asOf}.
     *
     * @param unit which of them
     * @param zone whose calendar it is
     * @return the window
     */
    static Window current(Unit unit, ZoneId zone) {
        return new Calendar(unit, 0, zone);
    }

    /**
     * The whole day, week, month, quarter or year before the current one.
     *
     * @param unit which of them
     * @param zone whose calendar it is
     * @return the window
     */
    static Window previous(Unit unit, ZoneId zone) {
        return new Calendar(unit, 1, zone);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text the text of a window, e.g. {@code P90D/asOf[Europe/Berlin]}
     * @return the window
     * @throws IllegalArgumentException if the text is not that of a window
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Window parse(String text) {
        return Calendars.parse(text);
    }

    /**
     * One answer for each kind of window.
     *
     * @param fixed what to do with two instants
     * @param elapsed what to do with a length of time
     * @param rolling what to do with a period of days
     * @param calendar what to do with a unit of the calendar
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    default <R> R match(
            Function<Fixed, R> fixed,
            Function<Elapsed, R> elapsed,
            Function<Rolling, R> rolling,
            Function<Calendar, R> calendar) {
        if (this instanceof Fixed window) return fixed.apply(window);
        if (this instanceof Elapsed window) return elapsed.apply(window);
        return this instanceof Rolling window ? rolling.apply(window) : calendar.apply((Calendar) this);
    }

    @Override
    @JsonValue
    String toString();
}
