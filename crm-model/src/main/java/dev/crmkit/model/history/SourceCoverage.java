package dev.crmkit.model.history;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.moment.Moment;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * From when until when a source delivered all that happened in a channel. Silence counts only there: where a channel was
 * not connected, nobody knows whether the company answered. Immutable; ordered by source, channel and time.
 *
 * @param source the system, the first half of the duplicate key of its touchpoints; not blank
 * @param channel the channel
 * @param from the first instant from which everything is there
 * @param completeUntil the first instant from which something may be missing, such as the end of the last delivery
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SourceCoverage(
        @JsonProperty(required = true) String source,
        @JsonProperty(required = true) Channel channel,

        @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Instant from,

        @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Instant completeUntil)
        implements Comparable<SourceCoverage> {

    private static final Comparator<SourceCoverage> ORDER = Comparator.comparing(SourceCoverage::source)
            .thenComparing(coverage -> coverage.channel().code())
            .thenComparing(SourceCoverage::from)
            .thenComparing(SourceCoverage::completeUntil);

    /**
     * Checks the parts.
     *
     * @param source the system, the first half of the duplicate key of its touchpoints; not blank
     * @param channel the channel
     * @param from the first instant from which everything is there
     * @param completeUntil the first instant from which something may be missing, such as the end of the last delivery
     * @throws IllegalArgumentException if the source is blank, {@code completeUntil} not after {@code from}, or one of them
     *     outside the years 1900 to 2199
     */
    public SourceCoverage {
        Objects.requireNonNull(channel, "channel");
        Moment.checked("from", from);
        Moment.checked("completeUntil", completeUntil);
        if (source.isBlank())
            throw new IllegalArgumentException("source is blank\nName the system as its touchpoints do.");
        if (!completeUntil.isAfter(from))
            throw new IllegalArgumentException("completeUntil " + completeUntil + " is not after from " + from
                    + "\nWhat was never connected has no coverage: leave it out.");
    }

    /** What of this was known by an instant. */
    Optional<SourceCoverage> knownBy(Instant instant) {
        if (!instant.isBefore(completeUntil)) return Optional.of(this);
        return instant.isAfter(from)
                ? Optional.of(new SourceCoverage(source, channel, from, instant))
                : Optional.empty();
    }

    @Override
    public int compareTo(SourceCoverage other) {
        return ORDER.compare(this, other);
    }
}
