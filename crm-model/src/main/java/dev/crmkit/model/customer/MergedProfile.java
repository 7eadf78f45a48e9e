package dev.crmkit.model.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes one profile of several: of each the version that holds, whole, and of these field by field. Without state. */
final class MergedProfile {

    private MergedProfile() {}

    static Customer of(IdentityGraph graph, Collection<Customer> versions) {
        CustomerId canonical = canonical(graph, versions);
        List<Customer> profiles = Versions.holding(versions);
        if (profiles.size() > 1) profiles.forEach(MergedProfile::refuseAnonymous);
        return latest(canonical, profiles)
                .attributes(attributes(profiles))
                .consents(Consents.merged(
                        profiles.stream().map(Customer::consents).toList()))
                .build();
    }

    private static CustomerId canonical(IdentityGraph graph, Collection<Customer> versions) {
        var byCanonical = versions.stream()
                .map(Customer::id)
                .distinct()
                .collect(Collectors.toMap(graph::canonical, id -> id, (one, other) -> one, TreeMap::new));
        if (byCanonical.isEmpty())
            throw new IllegalArgumentException("0 versions cannot be merged\nGive at least one profile.");
        if (byCanonical.size() > 1)
            throw new IllegalArgumentException(
                    "Customers " + byCanonical.firstEntry().getValue() + " and "
                            + byCanonical.lastEntry().getValue() + " are not in one cluster"
                            + "\nLink them first, if somebody decided that they are one person.");
        return byCanonical.firstKey();
    }

    private static void refuseAnonymous(Customer profile) {
        for (Identity identity : profile.identities())
            if (!identity.linkable())
                throw new IllegalArgumentException("Identity " + identity + " of " + profile + " is not linkable"
                        + "\nA customer who wants to stay anonymous is never merged: withdraw the link.");
    }

    /** Each part as the last profile has it that has any. */
    private static Customer.Builder latest(CustomerId id, List<Customer> profiles) {
        var latest = Customer.builder(id);
        Preferences preferences = Preferences.none();
        Relationship relationship = Relationship.none();
        for (Customer profile : profiles) {
            take(profile, latest);
            preferences = profile.preferences().over(preferences);
            relationship = profile.relationship().over(relationship);
        }
        return latest.preferences(preferences).relationship(relationship);
    }

    private static void take(Customer profile, Customer.Builder latest) {
        latest.since(profile.since());
        if (!profile.party().equals(Party.unnamed())) latest.party(profile.party());
        profile.identities().forEach(latest::identity);
        profile.affiliations().forEach(latest::affiliation);
        profile.lifecycle().ifPresent(latest::lifecycle);
        profile.customerSince().ifPresent(latest::customerSince);
        if (!profile.value().equals(CustomerValue.none())) latest.value(profile.value());
    }

    private static Attributes attributes(List<Customer> profiles) {
        var newestFirst = new ArrayList<>(profiles);
        Collections.reverse(newestFirst);
        return Attributes.united(newestFirst.stream().map(Customer::attributes).toList());
    }
}
