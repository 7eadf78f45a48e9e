package dev.crmkit.model.history;

import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.history.Timeline.Place;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * All that is known of one customer under all his profiles: dated profiles, touchpoints, incidents and grants, in the
 * order in which they happened. Immutable.
 *
 * <p>It has two time axes. {@code asOf(t, k)} shows what had happened by {@code t}, in the versions recorded by {@code k}.
 * Records may come in any order and repeatedly; the same record with a later {@code recordedAt} corrects the earlier one.
 * A rule or score that takes {@code (history, t)} means {@code history.asOf(t, t)}.
 */
public final class CustomerHistory {

    private static final CustomerHistory EMPTY = builder().build();

    private final Timeline<Customer> profiles;
    private final Timeline<Touchpoint> touchpoints;
    private final Timeline<Incident> incidents;
    private final Timeline<Grant> grants;

    private CustomerHistory(
            Timeline<Customer> profiles,
            Timeline<Touchpoint> touchpoints,
            Timeline<Incident> incidents,
            Timeline<Grant> grants) {
        this.profiles = profiles;
        this.touchpoints = touchpoints;
        this.incidents = incidents;
        this.grants = grants;
    }

    /**
     * A history without any record.
     *
     * @return the empty history
     */
    public static CustomerHistory empty() {
        return EMPTY;
    }

    /**
     * Starts a history.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What had happened by one instant, as it was known at another. Both bounds are inclusive.
     *
     * @param happenedBy the latest instant of happening
     * @param recordedBy the latest instant of knowing
     * @return the history as it stood; views of views narrow further, never widen
     */
    public CustomerHistory asOf(Instant happenedBy, Instant recordedBy) {
        return new CustomerHistory(
                profiles.asOf(happenedBy, recordedBy),
                touchpoints.asOf(happenedBy, recordedBy),
                incidents.asOf(happenedBy, recordedBy),
                grants.asOf(happenedBy, recordedBy));
    }

    /**
     * The dated versions of the profiles.
     *
     * @return an unmodifiable list in the order of happening
     */
    public List<Customer> profiles() {
        return profiles.holding();
    }

    /**
     * The meetings with the company.
     *
     * @return an unmodifiable list in the order of happening
     */
    public List<Touchpoint> touchpoints() {
        return touchpoints.holding();
    }

    /**
     * What went wrong.
     *
     * @return an unmodifiable list in the order of happening
     */
    public List<Incident> incidents() {
        return incidents.holding();
    }

    /**
     * What was given for it.
     *
     * @return an unmodifiable list in the order of happening
     */
    public List<Grant> grants() {
        return grants.holding();
    }

    /**
     * A builder that starts from all versions of all records in this history; from a view, of those records that it shows.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.profiles.addAll(profiles.records());
        builder.touchpoints.addAll(touchpoints.records());
        builder.incidents.addAll(incidents.records());
        builder.grants.addAll(grants.records());
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomerHistory history && parts().equals(history.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<Timeline<?>> parts() {
        return List.of(profiles, touchpoints, incidents, grants);
    }

    @Override
    public String toString() {
        return "CustomerHistory of " + touchpoints().size() + " touchpoints, "
                + incidents().size() + " incidents, " + grants().size() + " grants";
    }

    /** Collects the records of a history. Not thread-safe. */
    public static final class Builder {

        private final List<Customer> profiles = new ArrayList<>();
        private final List<Touchpoint> touchpoints = new ArrayList<>();
        private final List<Incident> incidents = new ArrayList<>();
        private final List<Grant> grants = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a version of a profile.
         *
         * @param profile the profile
         * @return this builder
         */
        public Builder add(Customer profile) {
            profiles.add(Objects.requireNonNull(profile, "profile"));
            return this;
        }

        /**
         * Adds a meeting.
         *
         * @param touchpoint the touchpoint
         * @return this builder
         */
        public Builder add(Touchpoint touchpoint) {
            touchpoints.add(Objects.requireNonNull(touchpoint, "touchpoint"));
            return this;
        }

        /**
         * Adds an incident.
         *
         * @param incident the incident
         * @return this builder
         */
        public Builder add(Incident incident) {
            incidents.add(Objects.requireNonNull(incident, "incident"));
            return this;
        }

        /**
         * Adds a grant.
         *
         * @param grant the grant
         * @return this builder
         */
        public Builder add(Grant grant) {
            grants.add(Objects.requireNonNull(grant, "grant"));
            return this;
        }

        /**
         * Makes the history.
         *
         * @return an immutable history
         * @throws IllegalArgumentException if two versions of a record were recorded at the same instant and differ; both
         *     are named
         */
        public CustomerHistory build() {
            return new CustomerHistory(
                    Timeline.of(profiles, CustomerHistory::place),
                    Timeline.of(touchpoints, CustomerHistory::place),
                    Timeline.of(incidents, CustomerHistory::place),
                    Timeline.of(grants, CustomerHistory::place));
        }
    }

    /** A profile that changes at another instant is another record; the same instant recorded later is a correction. */
    private static Place place(Customer profile) {
        return new Place(
                profile.since(),
                profile.id().value(),
                profile.since().occurredAt().toString());
    }

    private static Place place(Touchpoint touchpoint) {
        return new Place(
                touchpoint.moment(), touchpoint.id().source(), touchpoint.id().id());
    }

    private static Place place(Incident incident) {
        return new Place(incident.moment(), "incident", incident.key().text());
    }

    private static Place place(Grant grant) {
        String id = grant.claim() + "/" + grant.entitlement().kind() + "/"
                + grant.incident().text();
        return new Place(Moment.of(grant.occasion().at()), "grant", id);
    }
}
