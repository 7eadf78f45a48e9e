package dev.crmkit.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The target: the map that a good programmer writes who also wants to tell the second agent when, where and by whom the
 * first grant was made, and a retry from a second claim.
 */
final class EntryLedger {

    private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();

    /** The first grant, and all that was given since. Immutable. */
    record Entry(String claim, BigDecimal first, BigDecimal total, Instant at, String channel, String employee) {}

    /** What is paid now, and what had been before. Immutable. */
    record Answer(Entry entry, BigDecimal paid, boolean isRetry) {}

    Answer claim(String key, String claim, BigDecimal due, Instant at, String channel, String employee) {
        var wanted = new Entry(claim, due, due, at, channel, employee);
        Entry before = entries.putIfAbsent(key, wanted);
        while (before != null) {
            if (before.claim().equals(claim)) return new Answer(before, before.first(), true);
            if (due.compareTo(before.total()) <= 0) return new Answer(before, BigDecimal.ZERO, false);
            var more = new Entry(before.claim(), before.first(), due, before.at(), before.channel(), before.employee());
            if (entries.replace(key, before, more)) return new Answer(more, due.subtract(before.total()), false);
            before = entries.get(key);
        }
        return new Answer(wanted, due, false);
    }
}
