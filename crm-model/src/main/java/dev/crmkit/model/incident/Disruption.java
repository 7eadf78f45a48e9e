package dev.crmkit.model.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.crmkit.model.customer.PersonalData;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.moment.Moment;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One cause and the incidents that it made: a thunderstorm and the flights, an outage and the contracts. Immutable; equal
 * by all its parts.
 *
 * <pre>{@code
 * Disruption storm = Disruption.builder("storm-7", FLIGHT_CANCELLATION, Reason.of("thunderstorm"), moment)
 *         .incident(hers.key())
 *         .incident(his.key())
 *         .build();
 * }</pre>
 */
@JsonPropertyOrder({"id", "kind", "cause", "moment", "incidents"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public final class Disruption {

    private static final int LONGEST_ID = 200;

    private final Event event;
    private final NavigableSet<IncidentKey> incidents;

    private record Event(String id, IncidentKind kind, Reason cause, Moment moment) {}

    private Disruption(Event event, NavigableSet<IncidentKey> incidents) {
        this.event = event;
        this.incidents = incidents;
    }

    /**
     * A disruption whose incidents are still to be said.
     *
     * @param id the host's id of it, 1 to 200 characters without white space at either end; no personal data
     * @param kind what kind of incident it made
     * @param cause why it happened
     * @param moment when it happened, and when that was known
     * @return the builder
     * @throws IllegalArgumentException if the id is empty, too long, or has white space at an end
     */
    public static Builder builder(String id, IncidentKind kind, Reason cause, Moment moment) {
        return new Builder(id, kind, cause, moment);
    }

    /**
     * The host's id of it.
     *
     * @return 1 to 200 characters, no personal data
     */
    @JsonProperty
    public String id() {
        return event.id();
    }

    /**
     * What kind of incident it made.
     *
     * @return the kind
     */
    @JsonProperty
    public IncidentKind kind() {
        return event.kind();
    }

    /**
     * Why it happened.
     *
     * @return the cause, as a code with values
     */
    @JsonProperty
    public Reason cause() {
        return event.cause();
    }

    /**
     * When it happened, and when that was known.
     *
     * @return the moment
     */
    @JsonProperty
    public Moment moment() {
        return event.moment();
    }

    /**
     * The harms that it did, one to a person each.
     *
     * @return their keys in order, unmodifiable; those of whom nobody knows yet are missing
     */
    @PersonalData
    @JsonProperty
    public NavigableSet<IncidentKey> incidents() {
        return incidents;
    }

    /**
     * Whether it did a harm.
     *
     * @param incident the key of the harm
     * @return true if the incident is one of its own
     */
    public boolean caused(IncidentKey incident) {
        return incidents.contains(incident);
    }

    /**
     * A builder that holds all of this, so that more incidents can be said.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(id(), kind(), cause(), moment()).incidents(incidents);
    }

    /**
     * The same disruption, by which nobody finds a person any more.
     *
     * @param pseudonyms what replaces identities
     * @return a disruption with as many incidents, under pseudonyms, and a cause without texts
     */
    public Disruption erased(Pseudonyms pseudonyms) {
        Builder erased = new Builder(id(), kind(), cause().erased(), moment());
        incidents.forEach(key -> erased.incident(key.erased(pseudonyms)));
        return erased.build();
    }

    @JsonCreator
    static Disruption fromJson(
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty(value = "kind", required = true) IncidentKind kind,
            @JsonProperty(value = "cause", required = true) Reason cause,
            @JsonProperty(value = "moment", required = true) Moment moment,
            @JsonProperty("incidents") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<IncidentKey> incidents) {
        return new Builder(id, kind, cause, moment)
                .incidents(incidents == null ? List.of() : incidents)
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Disruption disruption
                && event.equals(disruption.event)
                && incidents.equals(disruption.incidents);
    }

    @Override
    public int hashCode() {
        return Objects.hash(event, incidents);
    }

    @Override
    public String toString() {
        return kind() + " " + id() + " with " + incidents.size() + " incidents";
    }

    /** Collects the incidents of a disruption. Not thread-safe. */
    public static final class Builder {

        private final Event event;
        private final NavigableSet<IncidentKey> incidents = new TreeSet<>();

        private Builder(String id, IncidentKind kind, Reason cause, Moment moment) {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(cause, "cause");
            Objects.requireNonNull(moment, "moment");
            if (id.isEmpty() || id.length() > LONGEST_ID || !id.equals(id.strip()))
                throw new IllegalArgumentException("Disruption id of " + id.length() + " characters: 1 to " + LONGEST_ID
                        + " without white space at either end are allowed"
                        + "\nUse the id of your operations log, without personal data.");
            this.event = new Event(id, kind, cause, moment);
        }

        /**
         * One more harm that it did; the same one again changes nothing.
         *
         * @param key the key of the incident
         * @return this builder
         */
        public Builder incident(IncidentKey key) {
            incidents.add(key);
            return this;
        }

        /**
         * More harms that it did.
         *
         * @param keys the keys of the incidents
         * @return this builder
         */
        public Builder incidents(Collection<IncidentKey> keys) {
            keys.forEach(this::incident);
            return this;
        }

        /**
         * The disruption as it was said so far.
         *
         * @return the disruption
         */
        public Disruption build() {
            return new Disruption(event, Collections.unmodifiableNavigableSet(new TreeSet<>(incidents)));
        }
    }
}
