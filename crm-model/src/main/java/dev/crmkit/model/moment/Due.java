package dev.crmkit.model.moment;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When something was promised, as exactly as it was said: "on Friday" is the whole day, "at ten past two" the minute.
 * Who delivers at any instant before the end of what was named is in time. Immutable.
 *
 * @param from the first instant of what was named
 * @param until the first instant after it, which is late
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Due(
        @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Instant from,

        @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Instant until) {

    /**
     * Checks the order.
     *
     * @param from the first instant of what was named
     * @param until the first instant after it, which is late
     * @throws IllegalArgumentException if {@code until} is not after {@code from}, or one is outside the years 1900 to 2199
     */
    public Due {
        Moment.checked("from", from);
        Moment.checked("until", until);
        if (!until.isAfter(from))
            throw new IllegalArgumentException("until " + until + " is not after from " + from
                    + "\nA due time has a length: Due.day(...), Due.minute(...), or Due.of(from, until).");
    }

    /**
     * A span of any length.
     *
     * @param from its first instant
     * @param until the first instant after it
     * @return the due time
     */
    public static Due of(Instant from, Instant until) {
        return new Due(from, until);
    }

    /**
     * A whole calendar day. On a day of changing clocks it has 23 or 25 hours.
     *
     * @param day the day as it was said
     * @param zone where it was said
     * @return the due time
     */
    public static Due day(LocalDate day, ZoneId zone) {
        return new Due(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /**
     * The minute in which the instant lies.
     *
     * @param instant any instant of that minute
     * @return the due time
     */
    public static Due minute(Instant instant) {
        Instant from = instant.truncatedTo(ChronoUnit.MINUTES);
        return new Due(from, from.plus(1, ChronoUnit.MINUTES));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text an ISO 8601 interval of two instants, e.g. {@code 2026-03-01T00:00:00Z/2026-03-02T00:00:00Z}
     * @return the due time
     * @throws IllegalArgumentException if the text is not such an interval
     */
    public static Due parse(String text) {
        int slash = text.indexOf('/');
        try {
            return new Due(Instant.parse(text.substring(0, slash)), Instant.parse(text.substring(slash + 1)));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "Due '" + text + "' is not an interval" + "\nWrite two instants: from/until.", e);
        }
    }

    /**
     * Whether an act at this instant is late.
     *
     * @param instant when it was done
     * @return true from {@link #until()} on
     */
    public boolean isLate(Instant instant) {
        return !instant.isBefore(until);
    }

    /**
     * How late an act at this instant is.
     *
     * @param instant when it was done, or looked at
     * @return the time since {@link #until()}; zero if it is in time
     */
    public Duration lateness(Instant instant) {
        return isLate(instant) ? Duration.between(until, instant) : Duration.ZERO;
    }

    @Override
    public String toString() {
        return from + "/" + until;
    }
}
