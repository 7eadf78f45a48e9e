package dev.crmkit.scoring.decay;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One entry an id, sorted by id. Of two entries with the same id the winner of a total order stays, which makes joining
 * idempotent, commutative and associative. Immutable.
 */
final class ById<T> {
    private final Function<T, String> id;
    private final Comparator<T> winnerFirst;
    private final SortedMap<String, T> entries;

    private ById(Function<T, String> id, Comparator<T> winnerFirst, SortedMap<String, T> entries) {
        this.id = id;
        this.winnerFirst = winnerFirst;
        this.entries = entries;
    }

    static <T> ById<T> empty(Function<T, String> id, Comparator<T> winnerFirst) {
        return new ById<>(id, winnerFirst, new TreeMap<>());
    }

    /** Unmodifiable, in order of id. */
    Collection<T> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    Optional<T> find(String wanted) {
        return Optional.ofNullable(entries.get(wanted));
    }

    ById<T> plus(Collection<T> more) {
        SortedMap<String, T> joined = new TreeMap<>(entries);
        more.forEach(entry -> joined.merge(id.apply(entry), entry, this::winner));
        return with(joined);
    }

    ById<T> without(Predicate<T> dropped) {
        SortedMap<String, T> kept = new TreeMap<>(entries);
        kept.values().removeIf(dropped);
        return with(kept);
    }

    void write(StateWriter out, BiConsumer<T, StateWriter> entry) {
        out.unsigned(entries.size());
        entries.values().forEach(each -> entry.accept(each, out));
    }

    /** Reads what {@link #write} wrote and refuses ids out of order. */
    ById<T> read(StateReader in, int leastBytes, Function<StateReader, T> entry) {
        SortedMap<String, T> read = new TreeMap<>();
        for (int rest = in.count(leastBytes); rest > 0; rest--) {
            T next = entry.apply(in);
            in.require(read.isEmpty() || read.lastKey().compareTo(id.apply(next)) < 0, "ids are not in order");
            read.put(id.apply(next), next);
        }
        return with(read);
    }

    private ById<T> with(SortedMap<String, T> changed) {
        return new ById<>(id, winnerFirst, changed);
    }

    private T winner(T ours, T theirs) {
        return winnerFirst.compare(ours, theirs) <= 0 ? ours : theirs;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ById<?> that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }
}
