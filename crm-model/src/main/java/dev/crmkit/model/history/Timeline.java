package dev.crmkit.model.history;

import dev.crmkit.model.moment.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Records of one type in all their versions, and of each the version that holds. Immutable.
 *
 * <p>The order of what comes in never matters: versions are sorted, equal ones collapse, and of two versions of the same
 * record the one recorded later corrects the other.
 */
final class Timeline<T> {

    /** What tells one record from another, and its two instants. */
    record Place(Moment moment, String source, String id) {

        static final Comparator<Place> ORDER = Comparator.comparing(
                        (Place p) -> p.moment().occurredAt())
                .thenComparing(Place::source)
                .thenComparing(Place::id)
                .thenComparing(p -> p.moment().recordedAt());
    }

    private final Function<T, Place> place;
    private final List<T> versions;
    private final Instant happenedBy;
    private final List<T> holding;

    private Timeline(Function<T, Place> place, List<T> versions, Instant happenedBy) {
        this.place = place;
        this.versions = versions;
        this.happenedBy = happenedBy;
        this.holding = latest();
    }

    static <T> Timeline<T> of(Collection<T> records, Function<T, Place> place) {
        List<T> sorted = new ArrayList<>(records);
        sorted.sort(Comparator.comparing(place, Place.ORDER));
        List<T> distinct = new ArrayList<>(sorted.size());
        for (T next : sorted) {
            T before = distinct.isEmpty() ? next : distinct.get(distinct.size() - 1);
            if (distinct.isEmpty() || !before.equals(next)) distinct.add(next);
        }
        refuseContradictions(distinct, place);
        return new Timeline<>(place, List.copyOf(distinct), Instant.MAX);
    }

    private static <T> void refuseContradictions(List<T> distinct, Function<T, Place> place) {
        Map<List<Object>, T> seen = new HashMap<>();
        for (T version : distinct) {
            Place here = place.apply(version);
            Instant recordedAt = here.moment().recordedAt();
            T twin = seen.put(List.of(here.source(), here.id(), recordedAt), version);
            if (twin != null)
                throw new IllegalArgumentException("Two versions of one record, both recorded at " + recordedAt
                        + ", differ: " + twin + " and " + version
                        + "\nA correction must have a later recordedAt than the record it corrects.");
        }
    }

    /** What had happened by one instant, in the versions recorded by another. */
    Timeline<T> asOf(Instant happened, Instant recorded) {
        List<T> known = versions.stream()
                .filter(version -> !place.apply(version).moment().recordedAt().isAfter(recorded))
                .toList();
        return new Timeline<>(place, known, happened.isBefore(happenedBy) ? happened : happenedBy);
    }

    /** All versions; of a view, only those that it shows. */
    List<T> records() {
        return happenedBy.equals(Instant.MAX) ? versions : holding;
    }

    List<T> holding() {
        return holding;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline<?> timeline
                && versions.equals(timeline.versions)
                && happenedBy.equals(timeline.happenedBy);
    }

    @Override
    public int hashCode() {
        return versions.hashCode();
    }

    private List<T> latest() {
        var latest = new LinkedHashMap<List<String>, T>();
        for (T version : versions) {
            Place here = place.apply(version);
            latest.merge(List.of(here.source(), here.id()), version, this::later);
        }
        return latest.values().stream()
                .filter(version -> !place.apply(version).moment().occurredAt().isAfter(happenedBy))
                .sorted(Comparator.comparing(place, Place.ORDER))
                .toList();
    }

    private T later(T one, T other) {
        Instant a = place.apply(one).moment().recordedAt();
        Instant b = place.apply(other).moment().recordedAt();
        return a.isAfter(b) ? one : other;
    }
}
