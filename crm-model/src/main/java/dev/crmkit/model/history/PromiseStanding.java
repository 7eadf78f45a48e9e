package dev.crmkit.model.history;

import dev.crmkit.model.touchpoint.Commitment.PromiseMade;
import dev.crmkit.model.touchpoint.Commitment.PromiseResolved;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.PromiseId;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A promise, where it was made, and what has become of it by an instant. Immutable.
 *
 * <p>Who promises the same again before it is settled gives a new date: the last one holds, but a date that had passed by
 * then stays missed, and what is done afterwards is late. The first end of a promise counts, whatever is said of it
 * afterwards; the end of a promise that nobody made is no standing. What bears one instant happened in the order that makes
 * sense: a promise was made before it was kept.
 */
public final class PromiseStanding {

    private final Touchpoint madeIn;
    private final @Nullable Touchpoint endedIn;
    private final PromiseStatus status;

    private PromiseStanding(List<Touchpoint> made, @Nullable Touchpoint endedIn, Instant asOf) {
        this.madeIn = made.get(made.size() - 1);
        this.endedIn = endedIn;
        this.status = endedIn == null ? pending(promise(madeIn), asOf) : ended(made, endedIn);
    }

    /** The promises of touchpoints that stand in the order of happening, in the order in which they were first made. */
    static List<PromiseStanding> of(List<Touchpoint> touchpoints, Instant asOf) {
        Map<PromiseId, List<Touchpoint>> made = new LinkedHashMap<>();
        for (Touchpoint touchpoint : touchpoints)
            if (touchpoint.content() instanceof PromiseMade said)
                made.computeIfAbsent(said.promise().id(), id -> new ArrayList<>())
                        .add(touchpoint);
        Map<PromiseId, Touchpoint> ended = new HashMap<>();
        for (Touchpoint touchpoint : touchpoints)
            if (touchpoint.content() instanceof PromiseResolved end
                    && made.containsKey(end.promise())
                    && !at(touchpoint).isBefore(at(made.get(end.promise()).get(0))))
                ended.putIfAbsent(end.promise(), touchpoint);
        return made.entrySet().stream()
                .map(each -> standing(each.getValue(), ended.get(each.getKey()), asOf))
                .toList();
    }

    private static PromiseStanding standing(List<Touchpoint> made, @Nullable Touchpoint end, Instant asOf) {
        if (end == null) return new PromiseStanding(made, null, asOf);
        List<Touchpoint> before =
                made.stream().filter(said -> !at(said).isAfter(at(end))).toList();
        return new PromiseStanding(before, end, asOf);
    }

    private static PromiseStatus pending(Promise promise, Instant asOf) {
        return promise.due().isLate(asOf) ? PromiseStatus.OVERDUE : PromiseStatus.OPEN;
    }

    private static PromiseStatus ended(List<Touchpoint> made, Touchpoint end) {
        boolean late = isMissed(made, end);
        return switch (((PromiseResolved) end.content()).outcome()) {
            case FULFILLED -> late ? PromiseStatus.LATE : PromiseStatus.KEPT;
            case WITHDRAWN -> late ? PromiseStatus.BROKEN : PromiseStatus.WITHDRAWN;
            case BROKEN -> PromiseStatus.BROKEN;
        };
    }

    /** Whether a date that was given had passed when the next one was given, or when it ended. */
    private static boolean isMissed(List<Touchpoint> made, Touchpoint end) {
        for (int i = 0; i < made.size(); i++) {
            Touchpoint next = i + 1 < made.size() ? made.get(i + 1) : end;
            if (promise(made.get(i)).due().isLate(at(next))) return true;
        }
        return false;
    }

    private static Promise promise(Touchpoint made) {
        return ((PromiseMade) made.content()).promise();
    }

    private static Instant at(Touchpoint touchpoint) {
        return touchpoint.moment().occurredAt();
    }

    /**
     * What was promised, as it was said last.
     *
     * @return the promise
     */
    public Promise promise() {
        return promise(madeIn);
    }

    /**
     * Where and when it was said last.
     *
     * @return the touchpoint
     */
    public Touchpoint madeIn() {
        return madeIn;
    }

    /**
     * Where and when it ended.
     *
     * @return the touchpoint, or nothing while it is pending
     */
    public Optional<Touchpoint> endedIn() {
        return Optional.ofNullable(endedIn);
    }

    /**
     * What has become of it.
     *
     * @return the status by the instant that was asked for
     */
    public PromiseStatus status() {
        return status;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PromiseStanding standing
                && madeIn.equals(standing.madeIn)
                && Objects.equals(endedIn, standing.endedIn)
                && status == standing.status;
    }

    @Override
    public int hashCode() {
        return Objects.hash(madeIn, endedIn, status);
    }

    @Override
    public String toString() {
        return promise().id() + " " + status;
    }
}
