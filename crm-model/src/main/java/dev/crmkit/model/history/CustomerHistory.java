package dev.crmkit.model.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one customer under all his profiles: dated profiles, touchpoints, incidents and grants, in the
 * order in which they happened. Immutable.
 *
 * <p>It has two time axes. {@code asOf(t, k)} shows what had happened by {@code t}, in the versions recorded by {@code k}.
 * Records may come in any order and repeatedly; the same record with a later {@code recordedAt} corrects the earlier one.
 * A rule or score that takes {@code (history, t)} means {@code history.asOf(t, t)}.
 *
 * <p>In JSON it is all versions of all records by type; of a view those that it shows.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"profiles", "touchpoints", "incidents", "grants", "coverage"})
public final class CustomerHistory {

    private static final CustomerHistory EMPTY = builder().build();

    private final Timeline<Customer> profiles;
    private final Timeline<Touchpoint> touchpoints;
    private final Timeline<Incident> incidents;
    private final Timeline<Grant> grants;
    private final Coverage coverage;

    private CustomerHistory(
            Timeline<Customer> profiles,
            Timeline<Touchpoint> touchpoints,
            Timeline<Incident> incidents,
            Timeline<Grant> grants,
            Coverage coverage) {
        this.profiles = profiles;
        this.touchpoints = touchpoints;
        this.incidents = incidents;
        this.grants = grants;
        this.coverage = coverage;
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
                grants.asOf(happenedBy, recordedBy),
                coverage.asOf(happenedBy, recordedBy));
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
     * Who the customer is: all profiles in one.
     *
     * @return of each profile the version that holds, merged under the least of the ids as {@link IdentityGraph#merge} does;
     *     if one of several must not be linked, the one recorded last alone; nothing if no profile is known
     */
    public Optional<Customer> profile() {
        return WholeProfile.of(profiles.holding());
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
     * The spans in which sources delivered all that happened in a channel.
     *
     * @return an unmodifiable list in the order of sources
     */
    public List<SourceCoverage> coverage() {
        return coverage.spans();
    }

    /**
     * Whether silence in a channel counts: whether everything that happened there, in the whole span, would be here.
     *
     * @param channel the channel
     * @param from the first instant
     * @param until the first instant after the span
     * @return true if the spans of sources lie end to end over it
     */
    public boolean isCovered(Channel channel, Instant from, Instant until) {
        return coverage.covers(channel, from, until);
    }

    /**
     * The concerns of the customer and how far they had come.
     *
     * @param asOf the instant to look from
     * @return the matters of {@code asOf(asOf, asOf)}, in the order in which they began
     */
    public List<Matter> matters(Instant asOf) {
        return Matter.of(touchpoints.asOf(asOf, asOf).holding(), asOf);
    }

    /**
     * What was promised and what had become of it.
     *
     * @param asOf the instant to look from
     * @return the promises of {@code asOf(asOf, asOf)}, in the order in which they were first made
     */
    public List<PromiseStanding> promises(Instant asOf) {
        return PromiseStanding.of(touchpoints.asOf(asOf, asOf).holding(), asOf);
    }

    /**
     * What the customer wants, and whether he got it.
     *
     * @param asOf the instant to look from
     * @return the needs of {@code asOf(asOf, asOf)}, in the order in which they were first learned
     */
    public List<NeedStanding> needs(Instant asOf) {
        return NeedStanding.of(touchpoints.asOf(asOf, asOf).holding(), asOf);
    }

    /**
     * This history and one more touchpoint, such as the one that a decision or an answer hands back.
     *
     * @param touchpoint what happened since
     * @return a history with it; to add many, use {@link #toBuilder()} once
     * @throws IllegalArgumentException as {@link Builder#build()}
     */
    public CustomerHistory with(Touchpoint touchpoint) {
        return toBuilder().add(touchpoint).build();
    }

    /**
     * The same history without personal data: names, texts and attributes are gone, identities and the keys of harms are
     * pseudonyms. Money, counts, instants, promises and the ids of records are as before.
     *
     * @param pseudonyms under the host's secret; with the same secret the same person and harm get the same pseudonyms
     * @return the erased history; erasing it again changes nothing
     */
    public CustomerHistory erased(Pseudonyms pseudonyms) {
        return new CustomerHistory(
                profiles.each(profile -> profile.erased(pseudonyms), Place::of),
                touchpoints.each(touchpoint -> touchpoint.erased(pseudonyms), Place::of),
                incidents.each(incident -> incident.erased(pseudonyms), Place::of),
                grants.each(grant -> grant.erased(pseudonyms), Place::of),
                coverage);
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
        builder.coverage.addAll(coverage.spans());
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

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CustomerHistory fromJson(Builder records) {
        return records.build();
    }

    @JsonProperty("profiles")
    List<Customer> profileRecords() {
        return profiles.records();
    }

    @JsonProperty("touchpoints")
    List<Touchpoint> touchpointRecords() {
        return touchpoints.records();
    }

    @JsonProperty("incidents")
    List<Incident> incidentRecords() {
        return incidents.records();
    }

    @JsonProperty("grants")
    List<Grant> grantRecords() {
        return grants.records();
    }

    @JsonProperty("coverage")
    private List<SourceCoverage> coverageRecords() {
        return coverage.spans();
    }

    private List<Object> parts() {
        return List.of(profiles, touchpoints, incidents, grants, coverage);
    }

    @Override
    public String toString() {
        return "CustomerHistory of " + touchpoints().size() + " touchpoints, "
                + incidents().size() + " incidents, " + grants().size() + " grants";
    }

    /** Collects the records of a history. Not thread-safe. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public static final class Builder {

        private final List<Customer> profiles = new ArrayList<>();
        private final List<Touchpoint> touchpoints = new ArrayList<>();
        private final List<Incident> incidents = new ArrayList<>();
        private final List<Grant> grants = new ArrayList<>();
        private final List<SourceCoverage> coverage = new ArrayList<>();

        private Builder() {}

        @JsonCreator
        private Builder(
                @JsonProperty("profiles") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Customer> profiles,
                @JsonProperty("touchpoints") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable
                        List<Touchpoint> touchpoints,
                @JsonProperty("incidents") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Incident> incidents,
                @JsonProperty("grants") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Grant> grants,
                @JsonProperty("coverage") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable
                        List<SourceCoverage> coverage) {
            if (profiles != null) profiles.forEach(this::add);
            if (touchpoints != null) touchpoints.forEach(this::add);
            if (incidents != null) incidents.forEach(this::add);
            if (grants != null) grants.forEach(this::add);
            if (coverage != null) coverage.forEach(this::add);
        }

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
         * Adds a span in which a source delivered all that happened in a channel.
         *
         * @param span the coverage
         * @return this builder
         */
        public Builder add(SourceCoverage span) {
            coverage.add(Objects.requireNonNull(span, "span"));
            return this;
        }

        /**
         * Makes the history.
         *
         * @return an immutable history
         * @throws IllegalArgumentException if two versions of a record were recorded at the same instant and differ (both
         *     are named), or if replies lead back to themselves
         */
        public CustomerHistory build() {
            return build(new Coverage(coverage));
        }

        /** With a coverage that many histories share. */
        CustomerHistory build(Coverage shared) {
            var history = new CustomerHistory(
                    Timeline.of(profiles, Place::of),
                    Timeline.of(touchpoints, Place::of),
                    Timeline.of(incidents, Place::of),
                    Timeline.of(grants, Place::of),
                    shared);
            Threads.refuseCycles(history.touchpoints());
            return history;
        }
    }
}
