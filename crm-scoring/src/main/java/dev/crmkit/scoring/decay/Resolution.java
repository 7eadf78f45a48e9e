package dev.crmkit.scoring.decay;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * An item was resolved, whether or not its {@link Opening} is known yet.
 *
 * <p>Immutable.
 *
 * @param id of the item: any text that is not blank
 * @param at when it was resolved, at most 146 million years from 1970
 * @param outcome how
 */
public record Resolution(String id, Instant at, Outcome outcome) {
    /**
     * Of two resolutions of one item the earlier wins; of two at the same instant {@code BROKEN} before {@code
     * WITHDRAWN} before {@code FULFILLED}, so that contradictory records never flatter.
     */
    static final Comparator<Resolution> WINNER_FIRST = Comparator.comparing(Resolution::at)
            .thenComparingInt(r -> r.outcome().code());

    /**
     * Checks the parts.
     *
     * @param id of the item
     * @param at when it was resolved
     * @param outcome how
     * @throws IllegalArgumentException if one of them is out of range
     */
    public Resolution {
        Guard.id("id", id);
        Guard.millis("at", at);
        Objects.requireNonNull(outcome, "outcome");
    }

    void write(StateWriter out) {
        out.text(id).instant(at).unsigned(outcome.code());
    }

    static Resolution read(StateReader in) {
        return new Resolution(in.text(), in.instant(), Outcome.of(in));
    }
}
