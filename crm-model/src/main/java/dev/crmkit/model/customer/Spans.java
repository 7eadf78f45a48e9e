package dev.crmkit.model.customer;

import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.moment.Validity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A set of instants: the times of which it is made are sorted, and no two of them touch. Immutable.
 *
 * @param times the times in their order
 */
record Spans(List<Validity> times) {

    static Spans of(Collection<Validity> times) {
        var apart = new ArrayList<Validity>();
        for (Validity next :
                times.stream().sorted(Comparator.comparing(Validity::from)).toList()) {
            Validity last = apart.isEmpty() ? next : apart.get(apart.size() - 1);
            if (apart.isEmpty() || next.from().isAfter(last.until())) apart.add(next);
            else if (next.until().isAfter(last.until()))
                apart.set(apart.size() - 1, Validity.between(last.from(), next.until()));
        }
        return new Spans(List.copyOf(apart));
    }

    /** All other instants that a record can have. */
    Spans complement() {
        var gaps = new ArrayList<Validity>();
        Instant from = Moment.EARLIEST;
        for (Validity time : times) {
            if (time.from().isAfter(from)) gaps.add(Validity.between(from, time.from()));
            from = time.until();
        }
        if (from.isBefore(Moment.LATEST)) gaps.add(Validity.since(from));
        return new Spans(List.copyOf(gaps));
    }

    Spans and(Spans other) {
        var common = new ArrayList<Validity>();
        int i = 0;
        int j = 0;
        while (i < times.size() && j < other.times.size()) {
            Validity mine = times.get(i);
            Validity theirs = other.times.get(j);
            mine.and(theirs).ifPresent(common::add);
            if (mine.until().isBefore(theirs.until())) i++;
            else j++;
        }
        return new Spans(List.copyOf(common));
    }

    /** Whether all of a time is one of these, found without a look at the others. */
    boolean cover(Validity time) {
        int from = 0;
        for (int to = times.size(); from < to; ) {
            int middle = (from + to) >>> 1;
            if (times.get(middle).until().isBefore(time.until())) from = middle + 1;
            else to = middle;
        }
        return from < times.size() && !times.get(from).from().isAfter(time.from());
    }

    Spans minus(Spans other) {
        return and(other.complement());
    }
}
