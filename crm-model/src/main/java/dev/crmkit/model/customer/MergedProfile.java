package dev.crmkit.model.customer;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Makes one profile of several: of the versions of each profile first, then of all. Without state. */
final class MergedProfile {

    /** What is recorded last comes last; of two recorded at once the lesser id. */
    private static final Comparator<Customer> ORDER = Comparator.<Customer, Instant>comparing(
                    version -> version.since().recordedAt())
            .thenComparing(version -> version.since().occurredAt())
            .thenComparing(Comparator.comparing(Customer::id).reversed());

    private MergedProfile() {}

    static Customer of(CustomerId canonical, Collection<Customer> versions) {
        List<Customer> sorted = versions.stream().distinct().sorted(ORDER).toList();
        refuseContradictions(sorted);
        List<Customer> profiles = sorted.stream()
                .collect(Collectors.groupingBy(Customer::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(profile -> latest(profile.get(0).id(), profile).build())
                .toList();
        if (profiles.size() > 1) profiles.forEach(MergedProfile::refuseAnonymous);
        return latest(canonical, sorted)
                .consents(Consents.merged(
                        profiles.stream().map(Customer::consents).toList()))
                .build();
    }

    private static void refuseContradictions(List<Customer> sorted) {
        for (int i = 1; i < sorted.size(); i++)
            if (ORDER.compare(sorted.get(i - 1), sorted.get(i)) == 0)
                throw new IllegalArgumentException("Two versions of " + sorted.get(i) + ", both since "
                        + sorted.get(i).since().occurredAt() + " and recorded at "
                        + sorted.get(i).since().recordedAt() + ", differ"
                        + "\nA correction must have a later recordedAt than the version it corrects.");
    }

    private static void refuseAnonymous(Customer profile) {
        for (Identity identity : profile.identities())
            if (!identity.linkable())
                throw new IllegalArgumentException("Identity " + identity + " of " + profile + " is not linkable"
                        + "\nA customer who wants to stay anonymous is never merged: withdraw the link.");
    }

    /** Each part as the last version has it that has any. */
    private static Customer.Builder latest(CustomerId id, List<Customer> versions) {
        var latest = Customer.builder(id);
        Preferences preferences = Preferences.none();
        Relationship relationship = Relationship.none();
        Attributes attributes = Attributes.none();
        for (Customer version : versions) {
            take(version, latest);
            preferences = version.preferences().over(preferences);
            relationship = version.relationship().over(relationship);
            attributes = version.attributes().over(attributes);
        }
        return latest.preferences(preferences).relationship(relationship).attributes(attributes);
    }

    private static void take(Customer version, Customer.Builder latest) {
        latest.since(version.since());
        if (!version.party().equals(Party.unnamed())) latest.party(version.party());
        version.identities().forEach(latest::identity);
        version.affiliations().forEach(latest::affiliation);
        version.lifecycle().ifPresent(latest::lifecycle);
        version.customerSince().ifPresent(latest::customerSince);
        if (!version.value().equals(CustomerValue.none())) latest.value(version.value());
        if (!version.consents().isEmpty()) latest.consents(version.consents());
    }
}
