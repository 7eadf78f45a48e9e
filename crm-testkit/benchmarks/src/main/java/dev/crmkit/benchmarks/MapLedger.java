package dev.crmkit.benchmarks;

import java.math.BigDecimal;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The floor: sums by key, and nothing about who got them, when, or by which claim. A retry looks like a second claim. */
final class MapLedger {

    private final ConcurrentMap<String, BigDecimal> given = new ConcurrentHashMap<>();

    /** What is paid now. */
    BigDecimal claim(String key, BigDecimal due) {
        BigDecimal before = given.putIfAbsent(key, due);
        if (before == null) return due;
        while (due.compareTo(before) > 0) {
            if (given.replace(key, before, due)) return due.subtract(before);
            before = given.getOrDefault(key, BigDecimal.ZERO);
        }
        return BigDecimal.ZERO;
    }
}
