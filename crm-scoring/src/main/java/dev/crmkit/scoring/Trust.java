package dev.crmkit.scoring;

import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.scoring.facet.Facet;
import dev.crmkit.scoring.facet.PromiseKeeping;
import java.util.List;

/**
 * Trust: may this customer rely on the company? Seen through its promises. Immutable.
 *
 * <p>Trustworthiness has more sides (Sirdeshmukh, Singh and Sabol 2002); those that need no opinion but only the log of
 * what happened are facets here.
 */
public final class Trust implements Dimension {

    /** The dimension's id. */
    public static final String ID = "trust";

    /** Makes the dimension. */
    public Trust() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Facet> facets() {
        return List.of(PromiseKeeping.facet());
    }

    @Override
    public Phrasebook phrasebook() {
        return Words.BOOK;
    }
}
