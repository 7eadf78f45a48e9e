package dev.crmkit.model.history;

import dev.crmkit.model.channel.Direction;
import dev.crmkit.model.incident.Disruption;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.touchpoint.Counterpart;
import dev.crmkit.model.touchpoint.Dialogue.Notice;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Of the people whom one disruption harmed: who has been told of it, and who not yet. Immutable.
 *
 * <p>Somebody has been told if his history holds the harm and a notice of the company to him that names the harm or the
 * disruption. A notice to everyone, such as a line on a board, tells nobody in particular and does not count. Before the
 * disruption happened nobody can have been told and nobody was to be.
 */
public final class Notified {

    private final SortedMap<IncidentKey, Touchpoint> told;
    private final List<IncidentKey> notTold;

    private Notified(SortedMap<IncidentKey, Touchpoint> told, List<IncidentKey> notTold) {
        this.told = told;
        this.notTold = notTold;
    }

    /**
     * Who had been told by an instant.
     *
     * @param disruption the cause and the harms it did
     * @param histories the histories of those who were harmed, as far as the host has them
     * @param asOf the instant to look from; what happened or became known later is not used
     * @return who was told and who was not; nobody of either before the disruption was known
     */
    public static Notified of(Disruption disruption, Collection<CustomerHistory> histories, Instant asOf) {
        var told = new TreeMap<IncidentKey, Touchpoint>();
        if (!disruption.moment().isVisible(asOf, asOf)) return new Notified(told, List.of());
        for (CustomerHistory history : histories) {
            CustomerHistory view = history.asOf(asOf, asOf);
            List<IncidentKey> harms = view.incidents().stream()
                    .map(Incident::key)
                    .filter(disruption.incidents()::contains)
                    .toList();
            for (Touchpoint touchpoint : view.touchpoints())
                harms.stream()
                        .filter(harm -> tells(touchpoint, harm, disruption))
                        .forEach(harm -> told.putIfAbsent(harm, touchpoint));
        }
        List<IncidentKey> notTold = disruption.incidents().stream()
                .filter(key -> !told.containsKey(key))
                .toList();
        return new Notified(Collections.unmodifiableSortedMap(told), notTold);
    }

    private static boolean tells(Touchpoint touchpoint, IncidentKey harm, Disruption disruption) {
        return touchpoint.content() instanceof Notice notice
                && touchpoint.contact().direction() == Direction.OUTBOUND
                && touchpoint.counterpart() instanceof Counterpart.One
                && (notice.disruption().equals(disruption.id())
                        || notice.incidents().contains(harm));
    }

    /**
     * Who was told, and where first.
     *
     * @return an unmodifiable map from the harm to the first notice about it
     */
    public SortedMap<IncidentKey, Touchpoint> told() {
        return told;
    }

    /**
     * Who was not yet told.
     *
     * @return the harms of which no notice is known, in their order, unmodifiable
     */
    public List<IncidentKey> notTold() {
        return notTold;
    }

    @Override
    public String toString() {
        return told.size() + " told, " + notTold.size() + " not told";
    }
}
