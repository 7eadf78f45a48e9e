package dev.crmkit.scoring.facet;

import dev.crmkit.model.touchpoint.Touchpoint;
import java.util.List;

/**
 * Says what a touchpoint means to a facet. Pure: the same touchpoint gives the same signals, whatever else happened, so
 * that a history can be scored whole, in parts, or as it streams in.
 */
@FunctionalInterface
public interface EvidenceMapper {

    /**
     * What the touchpoint says.
     *
     * @param touchpoint one meeting
     * @return its signals; empty if it means nothing to this facet
     */
    List<Signal> signals(Touchpoint touchpoint);
}
