package dev.crmkit.scoring.facet;

import dev.crmkit.model.explain.Evidence;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.scoring.decay.Opening;
import dev.crmkit.scoring.decay.Resolution;
import java.util.Objects;

/**
 * What a touchpoint says to a facet. Some things are evidence at once; others open an item that only its end, or its
 * overdue silence, turns into evidence. Immutable.
 */
public sealed interface Signal {

    /**
     * Evidence at once.
     *
     * @param observation what was observed
     */
    record Seen(Observation observation) implements Signal {
        /**
         * Checks that the observation is there.
         *
         * @param observation what was observed
         */
        public Seen {
            Objects.requireNonNull(observation, "observation");
        }
    }

    /**
     * Something is now expected of the company. Its end gives a reason whose code is the facet's id and a dot before {@code
     * kept}, {@code late} (done, but late), {@code broken} or {@code released-late} (no longer expected, but late by
     * then), and its silence {@code overdue}; the facet's dimension has a sentence for each. Besides the values of {@code
     * about} they may name {@code at} and {@code due}.
     *
     * @param evidence the touchpoint
     * @param opening what is expected, and from when on it is late
     * @param about what the sentences say of it, with the values they need
     */
    record Opened(Evidence evidence, Opening opening, Reason about) implements Signal {
        /**
         * Checks that no part is missing.
         *
         * @param evidence the touchpoint
         * @param opening what is expected, and from when on it is late
         * @param about what the sentences say of it, with the values they need
         */
        public Opened {
            Objects.requireNonNull(evidence, "evidence");
            Objects.requireNonNull(opening, "opening");
            Objects.requireNonNull(about, "about");
        }
    }

    /**
     * It was done, given up, or is no longer expected.
     *
     * @param evidence the touchpoint
     * @param resolution how and when it ended
     */
    record Closed(Evidence evidence, Resolution resolution) implements Signal {
        /**
         * Checks that no part is missing.
         *
         * @param evidence the touchpoint
         * @param resolution how and when it ended
         */
        public Closed {
            Objects.requireNonNull(evidence, "evidence");
            Objects.requireNonNull(resolution, "resolution");
        }
    }
}
