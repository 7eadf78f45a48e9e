package dev.crmkit.model.history;

import dev.crmkit.model.moment.Due;
import dev.crmkit.model.touchpoint.Counterpart;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All touchpoints about one concern, how far it has come by an instant, and whose turn it is. Immutable.
 *
 * <p>Touchpoints belong to the matter that they name, or to that of the touchpoint they reply to; a question, complaint or
 * return that names none is a matter of its own. A question, complaint or return opens a matter, or opens it again; a reply
 * of the company answers it, and solves it only if it says so; remedies solve it if together they give all that was due;
 * declining with a reason settles it. While a promise of the matter is pending, the company has the turn.
 */
public final class Matter {

    private final String id;
    private final List<Touchpoint> touchpoints;
    private final List<PromiseStanding> promises;
    private final Progress progress;

    private Matter(String id, List<Touchpoint> touchpoints, List<PromiseStanding> promises) {
        this.id = id;
        this.touchpoints = List.copyOf(touchpoints);
        this.promises = promises;
        this.progress = Progress.of(touchpoints);
    }

    /** The matters of touchpoints that stand in the order of happening, in the order in which they began. */
    static List<Matter> of(List<Touchpoint> touchpoints, Instant asOf) {
        Map<TouchpointId, PromiseStanding> pending = new HashMap<>(); // a promise may be kept outside of its matter
        for (PromiseStanding promise : PromiseStanding.of(touchpoints, asOf))
            if (promise.status().isPending()) pending.put(promise.madeIn().id(), promise);
        return Threads.of(touchpoints).entrySet().stream()
                .map(each -> new Matter(each.getKey(), each.getValue(), among(each.getValue(), pending)))
                .toList();
    }

    private static List<PromiseStanding> among(
            List<Touchpoint> touchpoints, Map<TouchpointId, PromiseStanding> pending) {
        return touchpoints.stream()
                .flatMap(touchpoint -> Stream.ofNullable(pending.get(touchpoint.id())))
                .toList();
    }

    /**
     * Its id: the one that the touchpoints name, or the first touchpoint's.
     *
     * @return the id, not empty
     */
    public String id() {
        return id;
    }

    /**
     * What happened about it.
     *
     * @return at least one touchpoint, in the order of happening
     */
    public List<Touchpoint> touchpoints() {
        return touchpoints;
    }

    /**
     * Whose concern it is.
     *
     * @return the counterpart of the first touchpoint; everyone for an accusation on a public page
     */
    public Counterpart counterpart() {
        return touchpoints.get(0).counterpart();
    }

    /**
     * How far it has come.
     *
     * @return the status by the instant that was asked for
     */
    public MatterStatus status() {
        return progress.status();
    }

    /**
     * What brought it where it stands, such as the question that is open or the answer that solved it.
     *
     * @return the last touchpoint that changed status or turn; the first where none did
     */
    public Touchpoint movedBy() {
        return progress.movedBy();
    }

    /**
     * Since when it has stood so.
     *
     * @return when the touchpoint happened that brought it where it stands
     */
    public Instant since() {
        return movedBy().moment().occurredAt();
    }

    /**
     * Who has to do the next step.
     *
     * @return the company, if it was asked or a promise is pending
     */
    public Turn turn() {
        return promises.isEmpty() ? progress.turn() : Turn.COMPANY;
    }

    /**
     * When the next pending promise is due, or was if it is overdue.
     *
     * @return the earliest due time of a pending promise of this matter, if there is one
     */
    public Optional<Due> nextDue() {
        return promises.stream().map(each -> each.promise().due()).min(Comparator.comparing(Due::until));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matter matter
                && id.equals(matter.id)
                && touchpoints.equals(matter.touchpoints)
                && promises.equals(matter.promises);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + touchpoints.hashCode();
    }

    @Override
    public String toString() {
        return "Matter " + id + " " + status() + ", turn: " + turn();
    }
}
