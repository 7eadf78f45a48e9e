package dev.crmkit.model.touchpoint;

import dev.crmkit.model.moment.Due;
import java.util.Objects;

/**
 * What the company said it would do, and by when. Immutable.
 *
 * @param id its id
 * @param what what was promised, in a few words
 * @param due when, as exactly as it was said
 * @param materiality how much it matters, 1 for a usual promise; above 0, at most 1000
 */
public record Promise(PromiseId id, String what, Due due, double materiality) {

    private static final double MOST = 1000;

    /**
     * Checks the parts.
     *
     * @param id its id
     * @param what what was promised, in a few words
     * @param due when, as exactly as it was said
     * @param materiality how much it matters, 1 for a usual promise; above 0, at most 1000
     * @throws IllegalArgumentException if the materiality is not above 0 and at most 1000
     */
    public Promise {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(due, "due");
        if (!(materiality > 0 && materiality <= MOST))
            throw new IllegalArgumentException("materiality " + materiality + " of promise " + id
                    + " is not above 0 and at most " + MOST + "\nA usual promise has 1.");
    }

    /**
     * A usual promise.
     *
     * @param id its id
     * @param what what was promised
     * @param due when
     * @return a promise of materiality 1
     */
    public static Promise of(PromiseId id, String what, Due due) {
        return new Promise(id, what, due, 1);
    }
}
