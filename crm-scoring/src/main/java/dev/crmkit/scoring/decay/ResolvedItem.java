package dev.crmkit.scoring.decay;

import java.util.Objects;

/**
 * An item from its opening to its resolution.
 *
 * <p>Immutable.
 *
 * @param opening how the item was opened
 * @param resolution how the same item was resolved; where clocks differ it may lie before the opening
 */
public record ResolvedItem(Opening opening, Resolution resolution) {
    /**
     * Checks that both belong together.
     *
     * @param opening how the item was opened
     * @param resolution how it was resolved
     * @throws IllegalArgumentException if their ids differ
     */
    public ResolvedItem {
        Objects.requireNonNull(opening, "opening");
        if (!opening.id().equals(resolution.id())) {
            throw Guard.refusal(
                    "resolution: its id \"" + resolution.id() + "\" is not the opening's \"" + opening.id() + "\"",
                    "pair the opening and the resolution of the same item");
        }
    }
}
