package dev.crmkit.model.history;

import dev.crmkit.model.touchpoint.Commitment.PromiseMade;
import dev.crmkit.model.touchpoint.Commitment.PromiseResolved;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.PromiseId;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.time.Instant;
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
 * <p>Who promises the same again before it is settled gives a new date: the last one holds. The first end of a promise
 * counts, whatever is said of it afterwards; the end of a promise that nobody made is no standing.
 */
public final class PromiseStanding {

    private final Promise promise;
    private final Touchpoint madeIn;
    private final @Nullable Touchpoint endedIn;
    private final PromiseStatus status;

    private PromiseStanding(PromiseMade made, Touchpoint madeIn, @Nullable Touchpoint endedIn, Instant asOf) {
        this.promise = made.promise();
        this.madeIn = madeIn;
        this.endedIn = endedIn;
        this.status = endedIn == null ? pending(promise, asOf) : ended(promise, endedIn);
    }

    /** The promises of touchpoints that stand in the order of happening, in the order in which they were first made. */
    static List<PromiseStanding> of(List<Touchpoint> touchpoints, Instant asOf) {
        Map<PromiseId, Touchpoint> made = new LinkedHashMap<>();
        Map<PromiseId, Touchpoint> ended = new HashMap<>();
        for (Touchpoint touchpoint : touchpoints) {
            if (touchpoint.content() instanceof PromiseMade said
                    && !ended.containsKey(said.promise().id()))
                made.put(said.promise().id(), touchpoint);
            if (touchpoint.content() instanceof PromiseResolved end && made.containsKey(end.promise()))
                ended.putIfAbsent(end.promise(), touchpoint);
        }
        return made.values().stream()
                .map(madeIn -> {
                    var said = (PromiseMade) madeIn.content();
                    return new PromiseStanding(
                            said, madeIn, ended.get(said.promise().id()), asOf);
                })
                .toList();
    }

    private static PromiseStatus pending(Promise promise, Instant asOf) {
        return promise.due().isLate(asOf) ? PromiseStatus.OVERDUE : PromiseStatus.OPEN;
    }

    private static PromiseStatus ended(Promise promise, Touchpoint end) {
        boolean late = promise.due().isLate(end.moment().occurredAt());
        return switch (((PromiseResolved) end.content()).outcome()) {
            case FULFILLED -> late ? PromiseStatus.LATE : PromiseStatus.KEPT;
            case WITHDRAWN -> late ? PromiseStatus.BROKEN : PromiseStatus.WITHDRAWN;
            case BROKEN -> PromiseStatus.BROKEN;
        };
    }

    /**
     * What was promised, as it was said last.
     *
     * @return the promise
     */
    public Promise promise() {
        return promise;
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
        return promise.id() + " " + status;
    }
}
