package dev.crmkit.testkit.arbitrary;

import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.history.SourceCoverage;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Histories of one customer. Without state. */
@SuppressWarnings("exports") // whoever uses it has jqwik
public final class Histories {
    private Histories() {}

    /**
     * Spans in which sources delivered.
     *
     * @return coverage of two sources, often meeting or overlapping
     */
    public static Arbitrary<SourceCoverage> coverage() {
        return Combinators.combine(
                        Arbitraries.of("desk", "größe#1"),
                        Customers.channels(),
                        Moments.dues(World.ofOneCustomer().instants()))
                .as((source, channel, span) -> SourceCoverage.of(source, channel, span.from(), span.until()));
    }

    /**
     * Histories of one customer with two profiles.
     *
     * @return histories of up to 26 records, with corrections, late and announced records, replies, promises kept and broken,
     *     needs, harms and what was given for them; many of the same instant
     */
    public static Arbitrary<CustomerHistory> histories() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(CustomerHistory.empty())),
                        Tuple.of(30, Records.ofOneCustomer().map(Records::history)))
                .withoutEdgeCases();
    }
}
