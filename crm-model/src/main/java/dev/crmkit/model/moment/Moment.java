package dev.crmkit.model.moment;

import java.time.Instant;
import java.util.Objects;

/**
 * The two instants of every record: when it happened and when we knew. They are never confused: a verdict of Monday may
 * not use what was recorded on Tuesday, even if it happened on Sunday. Immutable.
 *
 * @param occurredAt when it happened in the world
 * @param recordedAt when the record became known to the company; not before it happened, except for what was announced
 */
public record Moment(Instant occurredAt, Instant recordedAt) {

    /**
     * Checks that both are there.
     *
     * @param occurredAt when it happened in the world
     * @param recordedAt when the record became known to the company; not before it happened, except for what was
     *     announced
     */
    public Moment {
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(recordedAt, "recordedAt");
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
