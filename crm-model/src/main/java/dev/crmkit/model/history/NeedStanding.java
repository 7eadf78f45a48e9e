package dev.crmkit.model.history;

import dev.crmkit.model.touchpoint.Need;
import dev.crmkit.model.touchpoint.NeedId;
import dev.crmkit.model.touchpoint.Rapport.NeedLearned;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A need as it was learned last, where, and whether it is still one at an instant. Immutable.
 *
 * <p>Who learns of the same need again, such as that it was met, says how it stands now: the last word holds.
 */
public final class NeedStanding {

    private final Need need;
    private final Touchpoint learnedIn;
    private final Need.Status status;

    private NeedStanding(Touchpoint learnedIn, Instant asOf) {
        this.need = ((NeedLearned) learnedIn.content()).need();
        this.learnedIn = learnedIn;
        this.status = need.statusAt(asOf);
    }

    /** The needs of touchpoints that stand in the order of happening, in the order in which they were first learned. */
    static List<NeedStanding> of(List<Touchpoint> touchpoints, Instant asOf) {
        Map<NeedId, Touchpoint> learned = new LinkedHashMap<>();
        for (Touchpoint touchpoint : touchpoints)
            if (touchpoint.content() instanceof NeedLearned said)
                learned.put(said.need().id(), touchpoint);
        return learned.values().stream()
                .map(learnedIn -> new NeedStanding(learnedIn, asOf))
                .toList();
    }

    /**
     * What the customer wants, as it was learned last.
     *
     * @return the need
     */
    public Need need() {
        return need;
    }

    /**
     * Where and when it was learned last.
     *
     * @return the touchpoint
     */
    public Touchpoint learnedIn() {
        return learnedIn;
    }

    /**
     * Whether it is still one.
     *
     * @return the status at the instant that was asked for
     */
    public Need.Status status() {
        return status;
    }

    /**
     * Whether the company can still do something about it.
     *
     * @return true if it is neither met nor withdrawn nor outdated
     */
    public boolean isOpen() {
        return status == Need.Status.OPEN;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NeedStanding standing
                && learnedIn.equals(standing.learnedIn)
                && status == standing.status;
    }

    @Override
    public int hashCode() {
        return 31 * learnedIn.hashCode() + status.hashCode();
    }

    @Override
    public String toString() {
        return need.id() + " " + status;
    }
}
