package dev.crmkit.scoring.decay;

import java.time.Instant;

/**
 * A reference to a piece of evidence that was counted.
 *
 * <p>Immutable.
 *
 * @param id of the event in the ledger: any text that is not blank
 * @param at when it happened, at most 146 million years from 1970
 * @param v its weight at that moment, above 0 and up to {@link DecayedSum#LARGEST_VALUE}
 */
public record EvidenceRef(String id, Instant at, double v) {
    /**
     * Checks the parts.
     *
     * @param id of the event
     * @param at when it happened
     * @param v its weight at that moment
     * @throws IllegalArgumentException if one of them is out of range
     */
    public EvidenceRef {
        Guard.id("id", id);
        Guard.millis("at", at);
        if (Guard.value("v", v) == 0) {
            throw Guard.refusal("v: " + v + " is not above 0", "leave out events without weight: they are no reason");
        }
    }
}
