package dev.crmkit.model.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.moment.Moment;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when until when a source delivered all that happened in a channel. Silence counts only there: where a channel was
 * not connected, nobody knows whether the company answered. Immutable; ordered by source, channel and time.
 *
 * @param source the system, the first half of the duplicate key of its touchpoints; not blank
 * @param channel the channel
 * @param from the first instant from which everything is there
 * @param completeUntil the first instant from which something may be missing, such as the end of the last delivery
 * @param recordedAt when the channel was connected: {@code from} for a source that delivers as things happen, later for one
 *     whose past was loaded afterwards
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SourceCoverage(
        String source,
        Channel channel,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant completeUntil,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant recordedAt)
        implements Comparable<SourceCoverage> {

    private static final Comparator<SourceCoverage> ORDER = Comparator.comparing(SourceCoverage::source)
            .thenComparing(coverage -> coverage.channel().code())
            .thenComparing(SourceCoverage::from)
            .thenComparing(SourceCoverage::completeUntil)
            .thenComparing(SourceCoverage::recordedAt);

    /**
     * Checks the parts.
     *
     * @param source the system, the first half of the duplicate key of its touchpoints; not blank
     * @param channel the channel
     * @param from the first instant from which everything is there
     * @param completeUntil the first instant from which something may be missing, such as the end of the last delivery
     * @param recordedAt when the channel was connected, not before {@code from}
     * @throws IllegalArgumentException if the source is blank, {@code completeUntil} not after {@code from},
     *     {@code recordedAt} before it, or one of them outside the years 1900 to 2199
     */
    public SourceCoverage {
        Objects.requireNonNull(channel, "channel");
        Moment.checked("from", from);
        Moment.checked("completeUntil", completeUntil);
        Moment.checked("recordedAt", recordedAt);
        if (source.isBlank())
            throw new IllegalArgumentException("source is blank\nName the system as its touchpoints do.");
        if (!completeUntil.isAfter(from))
            throw new IllegalArgumentException("completeUntil " + completeUntil + " is not after from " + from
                    + "\nWhat was never connected has no coverage: leave it out.");
        if (recordedAt.isBefore(from))
            throw new IllegalArgumentException(
                    "recordedAt " + recordedAt + " is before from " + from + "\nNobody knew of what had not begun.");
    }

    /**
     * A source that delivered as things happened.
     *
     * @param source the system, not blank
     * @param channel the channel
     * @param from when it was connected
     * @param completeUntil the first instant from which something may be missing
     * @return the coverage, known from its beginning on
     */
    public static SourceCoverage of(String source, Channel channel, Instant from, Instant completeUntil) {
        return new SourceCoverage(source, channel, from, completeUntil, from);
    }

    /**
     * The same span of a source whose past was loaded afterwards.
     *
     * @param recordedAt when it was loaded
     * @return a coverage that no view shows before that instant
     */
    public SourceCoverage knownAt(Instant recordedAt) {
        return new SourceCoverage(source, channel, from, completeUntil, recordedAt);
    }

    /** What of this a view shows: nothing before it was known, and no end later than its own. */
    Optional<SourceCoverage> asOf(Instant happenedBy, Instant recordedBy) {
        if (recordedAt.isAfter(recordedBy)) return Optional.empty();
        Instant end = happenedBy.isBefore(recordedBy) ? happenedBy : recordedBy;
        if (!end.isBefore(completeUntil)) return Optional.of(this);
        return end.isAfter(from)
                ? Optional.of(new SourceCoverage(source, channel, from, end, recordedAt))
                : Optional.empty();
    }

    @JsonCreator
    static SourceCoverage fromJson(
            @JsonProperty(value = "source", required = true) String source,
            @JsonProperty(value = "channel", required = true) Channel channel,
            @JsonProperty(value = "from", required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) Instant from,
            @JsonProperty(value = "completeUntil", required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
                    Instant completeUntil,
            @JsonProperty("recordedAt") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Instant recordedAt) {
        SourceCoverage live = of(source, channel, from, completeUntil);
        return recordedAt == null ? live : live.knownAt(recordedAt);
    }

    @Override
    public int compareTo(SourceCoverage other) {
        return ORDER.compare(this, other);
    }
}
