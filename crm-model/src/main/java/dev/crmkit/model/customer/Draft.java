package dev.crmkit.model.customer;

import dev.crmkit.model.moment.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a customer while they are collected. Not thread-safe. */
final class Draft {

    Moment since;
    Party party;
    List<Identity> identities;
    List<Affiliation> affiliations;

    @Nullable
    Lifecycle lifecycle;

    @Nullable
    LocalDate customerSince;

    @Nullable
    Preferences preferences;

    @Nullable
    Relationship relationship;

    @Nullable
    CustomerValue value;

    List<Consent> consents;

    @Nullable
    Attributes attributes;

    private final CustomerId id;

    Draft(Profile profile) {
        id = profile.id();
        since = profile.since();
        party = profile.party();
        identities = new ArrayList<>(profile.identities());
        affiliations = new ArrayList<>(profile.affiliations());
        lifecycle = profile.lifecycle();
        customerSince = profile.customerSince();
        preferences = profile.preferences();
        relationship = profile.relationship();
        value = profile.value();
        consents = new ArrayList<>(profile.consents());
        attributes = profile.attributes();
    }

    Profile profile() {
        return new Profile(
                id,
                since,
                party,
                identities,
                affiliations,
                lifecycle,
                customerSince,
                preferences,
                relationship,
                value,
                consents,
                attributes);
    }
}
