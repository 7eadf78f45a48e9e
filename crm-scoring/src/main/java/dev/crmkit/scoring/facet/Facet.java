package dev.crmkit.scoring.facet;

import java.util.Objects;

/**
 * One observable side of a relationship: what it predicts, and what counts for and against that. Immutable.
 *
 * <p>A facet's score is the probability of a named event that everybody can later see happen or not; so it can be proved
 * right or wrong from the event log alone.
 *
 * @param id lower case letters and dashes, unique among all facets, e.g. {@code promise-keeping}
 * @param predicts the event, in a few words
 * @param mapper what touchpoints mean to it
 */
public record Facet(String id, String predicts, EvidenceMapper mapper) {

    /**
     * Checks the id.
     *
     * @param id lower case letters and dashes, unique among all facets, e.g. {@code promise-keeping}
     * @param predicts the event, in a few words
     * @param mapper what touchpoints mean to it
     * @throws IllegalArgumentException if the id is not lower case letters and dashes
     */
    public Facet {
        Objects.requireNonNull(predicts, "predicts");
        Objects.requireNonNull(mapper, "mapper");
        if (!id.matches("[a-z][a-z-]*"))
            throw new IllegalArgumentException("Facet id '" + id + "' does not match [a-z][a-z-]*"
                    + "\nName it by what it looks at: 'promise-keeping'.");
    }
}
