package dev.crmkit.scoring;

import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.scoring.facet.Facet;
import java.util.List;

/**
 * A quality of a relationship, such as trust, seen through facets. The point where other teams add qualities of their own.
 * Implementations are immutable and thread-safe.
 */
public interface Dimension {

    /**
     * The dimension's id.
     *
     * @return lower case letters and dashes, unique among the dimensions of a scorer
     */
    String id();

    /**
     * The version of its facets. It changes whenever a score may change.
     *
     * @return any text without white space
     */
    String version();

    /**
     * Through what it is seen.
     *
     * @return at least one facet; the model says how they are weighed
     */
    List<Facet> facets();

    /**
     * The sentences for its reasons.
     *
     * @return its phrasebook
     */
    Phrasebook phrasebook();
}
