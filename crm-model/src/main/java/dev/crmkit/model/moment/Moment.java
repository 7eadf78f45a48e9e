package dev.crmkit.model.moment;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Objects;

/**
 * The two instants of every record: when it happened and when we knew. They are never confused: a verdict of Monday may
 * not use what was recorded on Tuesday, even if it happened on Sunday. Immutable.
 *
 * @param occurredAt when it happened in the world
 * @param recordedAt when the record became known to the company; not before it happened, except for what was announced
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Moment(
        @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Instant occurredAt,

        @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Instant recordedAt) {

    /** The first instant that a record can have: the beginning of 1900 in UTC. */
    public static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    /** The end of the time that a record can have, and the last instant allowed: the beginning of 2200 in UTC. */
    public static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /**
     * Checks that both are within the years that records can have.
     *
     * @param occurredAt when it happened in the world
     * @param recordedAt when the record became known to the company; not before it happened, except for what was
     *     announced
     * @throws IllegalArgumentException if one is before {@link #EARLIEST} or after {@link #LATEST}
     */
    public Moment {
        checked("occurredAt", occurredAt);
        checked("recordedAt", recordedAt);
    }

    /**
     * Refuses an instant that no record can have: a date of year 0 or 9999 is a mistake or a placeholder of some system,
     * and would count as silence of centuries.
     *
     * @param name what the instant is, for the message
     * @param instant the instant
     * @return the instant
     * @throws IllegalArgumentException if it is before {@link #EARLIEST} or after {@link #LATEST}
     */
    public static Instant checked(String name, Instant instant) {
        Objects.requireNonNull(instant, name);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST))
            throw new IllegalArgumentException(name + " " + instant + " is not within " + EARLIEST + " and " + LATEST
                    + "\nWhere a system writes 0001 or 9999 for 'not known', leave it out.");
        return instant;
    }

    /**
     * Something that was recorded as it happened.
     *
     * @param instant when it happened and was recorded
     * @return the moment
     */
    public static Moment of(Instant instant) {
        return new Moment(instant, instant);
    }

    /**
     * The same event, known since another instant: a late record, or a correction.
     *
     * @param recordedAt when it became known
     * @return a moment with that instant
     */
    public Moment knownAt(Instant recordedAt) {
        return new Moment(occurredAt, recordedAt);
    }

    /**
     * Whether it had happened and was known.
     *
     * @param happened the latest instant of happening
     * @param known the latest instant of knowing
     * @return true if it occurred at or before {@code happened} and was recorded at or before {@code known}
     */
    public boolean isVisible(Instant happened, Instant known) {
        return !occurredAt.isAfter(happened) && !recordedAt.isAfter(known);
    }
}
