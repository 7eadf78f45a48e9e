package dev.crmkit.model.customer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which of the versions of a profile holds. Without state. */
final class Versions {

    /** By profile; of one profile what holds comes last. */
    private static final Comparator<Customer> HOLDING = Comparator.comparing(Customer::id)
            .thenComparing(version -> version.since().occurredAt())
            .thenComparing(version -> version.since().recordedAt());

    /** What is recorded last comes last; of two recorded at once the lesser id. */
    private static final Comparator<Customer> RECORDED = Comparator.<Customer, Instant>comparing(
                    version -> version.since().recordedAt())
            .thenComparing(Comparator.comparing(Customer::id).reversed());

    private Versions() {}

    static List<Customer> holding(Collection<Customer> versions) {
        List<Customer> sorted = versions.stream().sorted(HOLDING).toList();
        var holding = new ArrayList<Customer>();
        for (int i = 0; i < sorted.size(); i++) {
            Customer version = sorted.get(i);
            boolean isLast = i + 1 == sorted.size() || !sorted.get(i + 1).id().equals(version.id());
            if (isLast) holding.add(version);
            else refuseContradiction(version, sorted.get(i + 1));
        }
        return holding.stream().sorted(RECORDED).toList();
    }

    private static void refuseContradiction(Customer version, Customer next) {
        if (version.since().equals(next.since()) && !version.equals(next))
            throw new IllegalArgumentException("Two versions of " + version + ", both since "
                    + version.since().occurredAt() + " and recorded at "
                    + version.since().recordedAt() + ", differ"
                    + "\nA correction must have a later recordedAt than the version it corrects.");
    }
}
