package dev.crmkit.model.explain;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Objects;

/**
 * A pointer to the record in a history that a statement stands on: never a copy of it. Immutable.
 *
 * @param source the system the record came from, the first half of its duplicate key
 * @param id the record's id within that source
 * @param at when it happened, or the instant at which an open matter was looked at
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Evidence(
        @JsonProperty(required = true) String source,
        @JsonProperty(required = true) String id,

        @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
        Instant at) {

    /**
     * Checks that no part is missing.
     *
     * @param source the system the record came from, the first half of its duplicate key
     * @param id the record's id within that source
     * @param at when it happened, or the instant at which an open matter was looked at
     */
    public Evidence {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
    }
}
