package dev.crmkit.model.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Records of one type in all their versions, and of each the version that holds. Immutable.
 *
 * <p>The order of what comes in never matters: versions are sorted, equal ones collapse, and of two versions of the same
 * record the one recorded later corrects the other.
 */
final class Timeline<T> {

    /** One version of a record with its place, which is asked for again and again. */
    private record Version<T>(Place place, T record) {

        private boolean isKnown(Instant recordedBy) {
            return !place.moment().recordedAt().isAfter(recordedBy);
        }

        private boolean hasHappened(Instant happenedBy) {
            return !place.moment().occurredAt().isAfter(happenedBy);
        }
    }

    private final List<Version<T>> versions; // in the order of their places
    private final boolean corrected; // whether a record may have several versions
    private final Instant happenedBy; // what happened later is not shown
    private final List<T> holding;

    private Timeline(List<Version<T>> versions, boolean corrected, Instant happenedBy) {
        this.versions = versions;
        this.corrected = corrected;
        this.happenedBy = happenedBy;
        this.holding = latest().stream()
                .takeWhile(version -> version.hasHappened(happenedBy))
                .map(Version::record)
                .toList();
    }

    static <T> Timeline<T> of(Collection<T> records, Function<T, Place> place) {
        List<Version<T>> sorted = new ArrayList<>(records.size());
        for (T each : records) sorted.add(new Version<>(place.apply(each), each));
        sorted.sort(Comparator.comparing(Version::place));
        List<Version<T>> distinct = new ArrayList<>(sorted.size());
        for (Version<T> next : sorted)
            if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).equals(next)) distinct.add(next);
        return new Timeline<>(List.copyOf(distinct), isCorrected(distinct), Instant.MAX);
    }

    /** Whether a record has several versions; two that were recorded at once and differ are refused. */
    private static <T> boolean isCorrected(List<Version<T>> versions) {
        Set<Place.Key> keys = new HashSet<>();
        for (Version<T> version : versions) keys.add(version.place().key());
        if (keys.size() == versions.size()) return false;
        Map<List<Object>, Version<T>> known = new HashMap<>();
        for (Version<T> version : versions) {
            Instant recordedAt = version.place().moment().recordedAt();
            Version<T> twin = known.put(List.of(version.place().key(), recordedAt), version);
            if (twin != null)
                throw new IllegalArgumentException("Two versions of one record, both recorded at " + recordedAt
                        + ", differ: " + twin.record() + " and " + version.record()
                        + "\nA correction must have a later recordedAt than the record it corrects.");
        }
        return true;
    }

    /** What had happened by one instant, in the versions recorded by another. */
    Timeline<T> asOf(Instant happened, Instant recorded) {
        List<Version<T>> known =
                versions.stream().filter(version -> version.isKnown(recorded)).toList();
        return new Timeline<>(known, corrected, happened.isBefore(happenedBy) ? happened : happenedBy);
    }

    /** All versions of the records that it shows, but those that put a record into a time that it does not show. */
    List<T> records() {
        if (!corrected) return holding;
        Set<Place.Key> shown = latest().stream()
                .filter(version -> version.hasHappened(happenedBy))
                .map(version -> version.place().key())
                .collect(Collectors.toSet());
        return versions.stream()
                .filter(version -> version.hasHappened(happenedBy)
                        && shown.contains(version.place().key()))
                .map(Version::record)
                .toList();
    }

    /** The records that it shows, each changed. */
    Timeline<T> each(UnaryOperator<T> change, Function<T, Place> place) {
        return of(records().stream().map(change).toList(), place);
    }

    List<T> holding() {
        return holding;
    }

    private List<Version<T>> latest() {
        if (!corrected) return versions;
        Map<Place.Key, Version<T>> latest = new HashMap<>();
        for (Version<T> version : versions) latest.merge(version.place().key(), version, Timeline::later);
        return versions.stream()
                .filter(version -> version.equals(latest.get(version.place().key())))
                .toList();
    }

    private static <T> Version<T> later(Version<T> one, Version<T> other) {
        Instant a = one.place().moment().recordedAt();
        return a.isAfter(other.place().moment().recordedAt()) ? one : other;
    }

    /** Equal if the same versions of the same records are shown. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline<?> timeline && records().equals(timeline.records());
    }

    @Override
    public int hashCode() {
        return records().hashCode();
    }
}
