package dev.crmkit.model.segment;

import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.moment.Validity;
import dev.crmkit.model.segment.Window.Unit;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days of a zone, in both directions, and the texts of windows. */
final class Calendars {

    static final String AS_OF = "/asOf";
    static final Duration LONGEST = Duration.ofDays(110_000);

    private static final int MOST_MONTHS = 3_600;
    private static final Pattern FORM = Pattern.compile(
            "(?:(PT[^/]+)|(P[^T/]+)|(DAY|WEEK|MONTH|QUARTER|YEAR)(?:-(\\d{1,5}))?)/asOf(?:\\[([^\\]]+)])?");

    private Calendars() {}

    /**
     * The last day that has begun. Not simply the local date: in St. John's, clocks once went back from 00:01 to 23:01,
     * and a day that has begun does not end again.
     */
    static LocalDate day(Instant instant, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(instant, zone);
        while (!start(day.plusDays(1), zone).isAfter(instant)) day = day.plusDays(1);
        return day;
    }

    static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The first day of asking whose period does not reach back to the given day; months clamp, so adding is a guess only. */
    static LocalDate firstBeyond(LocalDate day, Period period) {
        LocalDate guess = day.plus(period);
        while (!guess.minus(period).isAfter(day)) guess = guess.plusDays(1);
        while (guess.minusDays(1).minus(period).isAfter(day)) guess = guess.minusDays(1);
        return guess;
    }

    /** From then until then, cut to the time that records can have. */
    static Optional<Validity> between(Instant from, Instant until) {
        Instant end = until.isAfter(Moment.LATEST) ? Moment.LATEST : until;
        return from.isBefore(end) ? Optional.of(Validity.between(from, end)) : Optional.empty();
    }

    static Duration checkLength(String name, Duration length) {
        if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0)
            throw new IllegalArgumentException(name + " " + length + " is not more than zero and at most " + LONGEST
                    + "\nFor all time there is Window.always().");
        return length;
    }

    static Period checked(String name, Period period) {
        if (period.isNegative()
                || period.isZero()
                || period.toTotalMonths() > MOST_MONTHS
                || LocalDate.EPOCH.plus(period).isAfter(LocalDate.EPOCH.plusMonths(MOST_MONTHS)))
            throw new IllegalArgumentException(name + " " + period + " is not within P1D and P300Y"
                    + "\nToday alone is Window.current(DAY, zone), all time Window.always().");
        return period.normalized();
    }

    static Window parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() && !text.contains(AS_OF)) return new Window.Fixed(Validity.parse(text));
        if (!form.matches()) throw notUnderstood(text, null);
        boolean zoned = form.group(5) != null;
        if (zoned == (form.group(1) != null))
            throw new IllegalArgumentException("Window '" + text + "' " + (zoned ? "has a zone" : "has no zone")
                    + "\nDays and months need one, hours have none: P1D/asOf[Europe/Berlin], PT24H/asOf.");
        try {
            if (!zoned) return new Window.Elapsed(Duration.parse(form.group(1)));
            ZoneId zone = ZoneId.of(form.group(5));
            if (form.group(2) != null) return new Window.Rolling(Period.parse(form.group(2)), zone);
            String back = form.group(4);
            return new Window.Calendar(Unit.valueOf(form.group(3)), back == null ? 0 : Integer.parseInt(back), zone);
        } catch (DateTimeException e) {
            throw notUnderstood(text, e);
        }
    }

    private static IllegalArgumentException notUnderstood(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "Window '" + text + "' is not understood\nWrite it as P90D/asOf[Europe/Berlin].", cause);
    }
}
