package dev.crmkit.testkit.arbitrary;

import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.history.SourceCoverage;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The records of one history, of which no two contradict each other, unsorted. Immutable. */
record Records(
        List<Customer> profiles,
        List<Touchpoint> touchpoints,
        List<Incident> incidents,
        List<Grant> grants,
        List<SourceCoverage> coverage) {

    /** Of two versions of one record that were recorded at once the first is kept. */
    Records {
        profiles = distinct(profiles, profile -> List.of(profile.id(), profile.since()));
        touchpoints =
                distinct(touchpoints, each -> List.of(each.id(), each.moment().recordedAt()));
        incidents =
                distinct(incidents, each -> List.of(each.key(), each.moment().recordedAt()));
        grants = distinct(
                grants,
                each -> List.of(
                        each.claim(),
                        each.incident(),
                        each.entitlement().kind(),
                        each.moment().recordedAt()));
        coverage = List.copyOf(coverage);
    }

    private static <T> List<T> distinct(List<T> records, Function<T, List<Object>> key) {
        Map<List<Object>, T> first = new LinkedHashMap<>();
        records.forEach(each -> first.putIfAbsent(key.apply(each), each));
        return List.copyOf(first.values());
    }

    static Arbitrary<Records> ofOneCustomer() {
        World world = World.ofOneCustomer();
        Arbitrary<CustomerId> ids = Arbitraries.of("C-1", "C-2").map(CustomerId::of);
        Arbitrary<Moment> moments = Moments.moments(world.instants());
        return Combinators.combine(
                        Customers.versions(ids, moments).list().ofMaxSize(3),
                        Touchpoints.touchpoints(world).list().ofMaxSize(14),
                        Incidents.incidents(world).list().ofMaxSize(3),
                        Remedies.grants(world).list().ofMaxSize(3),
                        Histories.coverage().list().ofMaxSize(3))
                .as(Records::new);
    }

    CustomerHistory history() {
        CustomerHistory.Builder history = CustomerHistory.builder();
        profiles.forEach(history::add);
        touchpoints.forEach(history::add);
        incidents.forEach(history::add);
        grants.forEach(history::add);
        coverage.forEach(history::add);
        return history.build();
    }
}
