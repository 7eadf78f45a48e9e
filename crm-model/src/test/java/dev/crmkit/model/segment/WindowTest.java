package dev.crmkit.model.segment;

import static dev.crmkit.model.segment.Samples.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.moment.Validity;
import dev.crmkit.model.segment.Window.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {

    private static final Map<Unit, TemporalUnit> UNITS = Map.of(
            Unit.DAY, ChronoUnit.DAYS,
            Unit.WEEK, ChronoUnit.WEEKS,
            Unit.MONTH, ChronoUnit.MONTHS,
            Unit.QUARTER, IsoFields.QUARTER_YEARS,
            Unit.YEAR, ChronoUnit.YEARS);

    /** What "today" is, in zones and on days that other systems got wrong. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # zone,              as of,                first instant of today, first instant of tomorrow
            UTC,                 2026-03-29T12:00:00Z, 2026-03-29T00:00:00Z,   2026-03-30T00:00:00Z
            Europe/Berlin,       2026-03-29T12:00:00Z, 2026-03-28T23:00:00Z,   2026-03-29T22:00:00Z
            Europe/Berlin,       2026-10-25T12:00:00Z, 2026-10-24T22:00:00Z,   2026-10-25T23:00:00Z
            Europe/Berlin,       2026-07-01T22:30:00Z, 2026-07-01T22:00:00Z,   2026-07-02T22:00:00Z
            America/Los_Angeles, 2026-07-02T01:00:00Z, 2026-07-01T07:00:00Z,   2026-07-02T07:00:00Z
            Pacific/Auckland,    2026-04-04T23:00:00Z, 2026-04-04T11:00:00Z,   2026-04-05T12:00:00Z
            Asia/Kathmandu,      2026-07-01T18:20:00Z, 2026-07-01T18:15:00Z,   2026-07-02T18:15:00Z
            # the day begins at one o'clock
            America/Sao_Paulo,   2018-11-04T12:00:00Z, 2018-11-04T03:00:00Z,   2018-11-05T02:00:00Z
            # clocks went back from 00:01 to 23:01: a day that has begun does not end again
            America/St_Johns,    2006-10-29T02:45:00Z, 2006-10-29T02:30:00Z,   2006-10-30T03:30:00Z
            # Samoa left out 30 December 2011
            Pacific/Apia,        2011-12-30T12:00:00Z, 2011-12-30T10:00:00Z,   2011-12-31T10:00:00Z
            """)
    void todayIsTheLocalDay(ZoneId zone, Instant asOf, Instant today, Instant tomorrow) {
        Window window = Window.current(Unit.DAY, zone);
        assertThat(window.contains(today, asOf)).isTrue();
        assertThat(window.contains(today.minusNanos(1), asOf)).isFalse();
        assertThat(window.contains(asOf.plusNanos(1), asOf)).isFalse();
        assertThat(window.seen(asOf)).contains(Validity.between(asOf, tomorrow));
    }

    @Test
    void daysAreCountedByTheCalendarAndHoursByTheStopWatch() {
        Instant asOf = Instant.parse("2026-03-29T22:30:00Z"); // 30 March, 00:30 in Berlin, after a day of 23 hours
        Window yesterdayAndToday = Window.lastDays(1, BERLIN);
        assertThat(yesterdayAndToday.contains(Instant.parse("2026-03-28T23:00:00Z"), asOf))
                .isTrue();
        assertThat(yesterdayAndToday.contains(Instant.parse("2026-03-28T22:59:59Z"), asOf))
                .isFalse();
        Window dayLong = Window.last(Duration.ofHours(24));
        assertThat(dayLong.contains(Instant.parse("2026-03-28T22:30:00Z"), asOf))
                .isFalse();
        assertThat(dayLong.contains(Instant.parse("2026-03-28T22:30:01Z"), asOf))
                .isTrue();
    }

    @Test
    void aMonthBackClampsToItsLastDay() {
        Window month = Window.lastMonths(1, ZoneOffset.UTC);
        Instant february = Instant.parse("2026-02-28T09:00:00Z");
        assertThat(month.seen(february))
                .as("28, 29, 30 and 31 March all look back to 28 February")
                .contains(Validity.between(february, Instant.parse("2026-04-01T00:00:00Z")));
    }

    @Test
    void theYearBeforeIsSeenInThisYearOnly() {
        Instant event = Instant.parse("2025-12-31T23:30:00Z"); // in Berlin it is 2026
        assertThat(Window.previous(Unit.YEAR, ZoneOffset.UTC).seen(event))
                .contains(
                        Validity.between(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z")));
        assertThat(Window.previous(Unit.YEAR, BERLIN).seen(event))
                .contains(
                        Validity.between(Instant.parse("2026-12-31T23:00:00Z"), Instant.parse("2027-12-31T23:00:00Z")));
    }

    @Test
    void whatIsSeenForeverStaysSo() {
        assertThat(Window.always().seen(Instant.EPOCH)).contains(Validity.since(Instant.EPOCH));
        assertThat(Window.before(Instant.EPOCH).seen(Instant.EPOCH)).isEmpty();
        assertThat(Window.last(Period.ofYears(300), BERLIN).seen(Instant.EPOCH))
                .contains(Validity.since(Instant.EPOCH));
        assertThat(Window.always().seen(Moment.LATEST)).isEmpty();
    }

    @Property
    void seenSaysForEveryInstantWhatTheDefinitionSays(
            @ForAll("windows") Window window, @ForAll("instants") Instant event, @ForAll("instants") Instant asOf) {
        assertThat(window.contains(event, asOf)).isEqualTo(within(window, event, asOf));
        window.seen(event).ifPresent(time -> {
            assertThat(within(window, event, time.from())).isTrue();
            assertThat(within(window, event, time.from().minusNanos(1))).isFalse();
            assertThat(within(window, event, time.until().minusNanos(1))).isTrue();
            assertThat(!time.isOpenEnded() && within(window, event, time.until()))
                    .isFalse();
        });
    }

    /** The definition, from the side of the one who asks. */
    private static boolean within(Window window, Instant event, Instant asOf) {
        if (event.isAfter(asOf)) return false;
        return window.match(
                fixed -> fixed.validity().contains(event),
                elapsed -> event.isAfter(asOf.minus(elapsed.length())),
                rolling -> {
                    LocalDate first = begun(asOf, rolling.zone()).minus(rolling.period());
                    return !event.isBefore(start(first, rolling.zone()));
                },
                calendar -> {
                    TemporalUnit unit = UNITS.get(calendar.unit());
                    LocalDate first =
                            first(calendar.unit(), begun(asOf, calendar.zone())).minus(calendar.back(), unit);
                    return !event.isBefore(start(first, calendar.zone()))
                            && event.isBefore(start(first.plus(1, unit), calendar.zone()));
                });
    }

    private static LocalDate first(Unit unit, LocalDate day) {
        LocalDate first = day;
        while (!switch (unit) {
            case DAY -> true;
            case WEEK -> first.getDayOfWeek().getValue() == 1;
            case MONTH -> first.getDayOfMonth() == 1;
            case QUARTER -> first.getDayOfMonth() == 1 && first.getMonthValue() % 3 == 1;
            case YEAR -> first.getDayOfYear() == 1;
        }) first = first.minusDays(1);
        return first;
    }

    private static LocalDate begun(Instant instant, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC).plusDays(2);
        while (start(day, zone).isAfter(instant)) day = day.minusDays(1);
        return day;
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    @Property
    void parseReadsWhatToStringWrites(@ForAll("windows") Window window) {
        assertThat(Window.parse(window.toString())).isEqualTo(window).hasSameHashCodeAs(window);
    }

    @Test
    void theTextSaysWhatIsMeant() {
        assertThat(Window.lastMonths(14, BERLIN)).hasToString("P1Y2M/asOf[Europe/Berlin]");
        assertThat(Window.last(Duration.ofDays(2))).hasToString("PT48H/asOf");
        assertThat(Window.current(Unit.WEEK, ZoneOffset.ofHours(2))).hasToString("WEEK/asOf[+02:00]");
        assertThat(Window.previous(Unit.QUARTER, BERLIN)).hasToString("QUARTER-1/asOf[Europe/Berlin]");
        assertThat(Window.since(Instant.EPOCH)).hasToString("1970-01-01T00:00:00Z/..");
        assertThat(Window.always()).hasToString("../..");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P90D",
                "P90D/asOf",
                "PT24H/asOf[UTC]",
                "P90D/asOf[Mars/Base]",
                "P-1D/asOf[UTC]",
                "P0D/asOf[UTC]",
                "P301Y/asOf[UTC]",
                "PT0S/asOf",
                "P1X/asOf[UTC]",
                "FORTNIGHT/asOf[UTC]",
                "DAY/asOf",
                "DAY-10001/asOf[UTC]",
                "yesterday"
            })
    void whatIsNoWindowIsRefused(String text) {
        assertThatThrownBy(() -> Window.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\n");
    }

    @Test
    void boundsAreNamed() {
        assertThatThrownBy(() -> Window.lastDays(0, BERLIN))
                .hasMessageStartingWith("period P0D is not within P1D and P300Y");
        assertThatThrownBy(() -> Window.lastDays(109_574, BERLIN)).hasMessageStartingWith("period P109574D is not");
        assertThat(Window.lastDays(109_573, BERLIN)).isInstanceOf(Window.Rolling.class);
        assertThatThrownBy(() -> Window.last(Duration.ofDays(110_001))).hasMessageContaining("at most PT2640000H");
        assertThatThrownBy(() -> new Window.Calendar(Unit.DAY, -1, BERLIN))
                .hasMessageStartingWith("back -1 is not within 0 and 10000");
    }

    @Provide
    Arbitrary<Window> windows() {
        return Samples.windows();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Samples.instants();
    }
}
