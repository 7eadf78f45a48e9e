package dev.crmkit.scoring.decay;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * An item was opened: a promise was made, a question asked, a case begun.
 *
 * <p>Immutable.
 *
 * @param id of the item, the same in its {@link Resolution}: any text that is not blank
 * @param openedAt when it was opened, at most 146 million years from 1970
 * @param dueUntil the first instant that is late: a resolution before it is in time, one at it is not; {@link
 *     Instant#MAX} if it is never due. If it does not lie after {@code openedAt}, the item is overdue from the start
 * @param materiality how much the item weighs, from 0 to {@link DecayedSum#LARGEST_VALUE}; usually 1
 */
public record Opening(String id, Instant openedAt, Instant dueUntil, double materiality) {
    /** Of two openings of one item the earlier wins, then the one that was due earlier, then the lighter one. */
    static final Comparator<Opening> WINNER_FIRST = Comparator.comparing(Opening::openedAt)
            .thenComparing(Opening::dueUntil)
            .thenComparingDouble(Opening::materiality);

    /**
     * Checks the parts; negative zero becomes zero.
     *
     * @param id of the item
     * @param openedAt when it was opened
     * @param dueUntil the first instant that is late
     * @param materiality how much it weighs
     * @throws IllegalArgumentException if one of them is out of range
     */
    public Opening {
        Guard.id("id", id);
        Guard.millis("openedAt", openedAt);
        Objects.requireNonNull(dueUntil, "dueUntil");
        materiality = Guard.value("materiality", materiality);
    }

    void write(StateWriter out) {
        out.text(id).instant(openedAt).instant(dueUntil).number(materiality);
    }

    static Opening read(StateReader in) {
        return new Opening(in.text(), in.instant(), in.instant(), in.number());
    }
}
