package dev.crmkit.testkit.arbitrary;

import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.incident.IncidentKey;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * From what records are made: wide for single ones, narrow for those of one history, which must meet in the same persons,
 * harms, numbers and instants. Immutable.
 */
record World(
        Arbitrary<Instant> instants,
        Arbitrary<Identity> people,
        Arbitrary<IncidentKey> harms,
        Arbitrary<String> numbers) {

    static World wide() {
        return new World(Moments.instants(), Customers.identities(), Incidents.keys(), Texts.id());
    }

    /** A customer with two profiles, a loyalty card and a ticket. */
    static World ofOneCustomer() {
        Identity ticket = Identity.ticket("2201234567890");
        Arbitrary<Identity> people = Arbitraries.of(
                Identity.customer(CustomerId.of("C-1")),
                Identity.customer(CustomerId.of("C-2")),
                Identity.of("loyalty", "992000123"),
                ticket);
        Arbitrary<IncidentKey> harms = Arbitraries.of(
                IncidentKey.flight("LH 123", "2026-01-10", "FRA", ticket),
                IncidentKey.orderLine("4711", 1),
                IncidentKey.within(CustomerId.of("C-2"), "größter ärger"));
        Arbitrary<Instant> instants =
                Arbitraries.frequencyOf(Tuple.of(9, Moments.close()), Tuple.of(1, Moments.instants()));
        return new World(instants, people, harms, Arbitraries.of("1", "2", "3", "vier"));
    }
}
