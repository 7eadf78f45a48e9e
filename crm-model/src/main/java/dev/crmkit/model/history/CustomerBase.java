package dev.crmkit.model.history;

import dev.crmkit.model.customer.Affiliation;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.MergeProposal;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All customers of a company, each with one history of all that is known of him under any identity. Immutable.
 *
 * <p>Hosts have tables of touchpoints, not histories. The records go in as they come, each with the identity that its system
 * knows; they come out by customer. An identity belongs to the profile that names it, and profiles belong together as the
 * graph says:
 *
 * <pre>{@code
 * CustomerBase base = CustomerBase.builder(graph).add(profile).add(call).add(incident).build();
 * CustomerHistory history = base.of(Identity.of("loyalty", "992000123"));
 * }</pre>
 *
 * <p>Two profiles that name the same identity are not taken for one person: its records go to the lesser id, and a merge is
 * proposed. A customer who wants to stay anonymous is joined with nobody, whatever the graph says. To see the past, give
 * the graph and ask the histories as of that time.
 */
public final class CustomerBase {

    private final Owners owners;
    private final NavigableMap<String, CustomerHistory> histories;
    private final CustomerHistory everyone;

    private CustomerBase(Owners owners, NavigableMap<String, CustomerHistory> histories, CustomerHistory everyone) {
        this.owners = owners;
        this.histories = histories;
        this.everyone = everyone;
    }

    /**
     * Starts a customer base.
     *
     * @param graph which profiles and identities belong together
     * @return a builder
     */
    public static Builder builder(IdentityGraph graph) {
        return new Builder(graph);
    }

    /**
     * All that is known of a customer.
     *
     * @param who any identity of the customer
     * @return the history, empty if nothing is known
     */
    public CustomerHistory of(Identity who) {
        return histories.getOrDefault(owners.of(who).text(), CustomerHistory.empty());
    }

    /**
     * All customers.
     *
     * @return the histories in the order of their canonical identities, unmodifiable
     */
    public List<CustomerHistory> histories() {
        return List.copyOf(histories.values());
    }

    /**
     * What concerned everyone, such as an accusation on a public page or a sign on the door.
     *
     * @return the touchpoints without a single customer, as one history
     */
    public CustomerHistory everyone() {
        return everyone;
    }

    /**
     * Profiles that name the same identity and are not linked, so that they probably are one person.
     *
     * @return the proposals, in the order of identities, unmodifiable; none for identities that must not be linked
     */
    public List<MergeProposal> proposals() {
        return owners.proposals();
    }

    /**
     * The people of a business customer, so that what is known of them rolls up to it.
     *
     * @param organization the organization's profile, under any of its ids
     * @param asOf the instant at which they belong to it; what became known later is not used
     * @return the histories of those whose affiliation holds then, as {@link Affiliation#peopleOf} says, in the order of
     *     their canonical identities
     */
    public List<CustomerHistory> affiliates(CustomerId organization, Instant asOf) {
        Identity business = owners.of(Identity.customer(organization));
        List<Customer> versions = histories.values().stream()
                .flatMap(history -> history.profileRecords().stream())
                .toList();
        return versions.stream()
                .flatMap(version -> version.affiliations().stream())
                .map(Affiliation::organization)
                .distinct()
                .filter(named -> owners.of(Identity.customer(named)).equals(business))
                .flatMap(named -> Affiliation.peopleOf(named, versions, asOf).stream())
                .map(affiliation ->
                        owners.of(Identity.customer(affiliation.person())).text())
                .distinct()
                .sorted()
                .flatMap(person -> Stream.ofNullable(histories.get(person)))
                .toList();
    }

    /**
     * The same customer base without personal data of one customer: not in his own history, nor where others' touchpoints
     * mention him or a harm of his, nor in the graph. A touchpoint of another customer that mentions him loses its texts.
     *
     * @param who any identity of the customer
     * @param pseudonyms under the host's secret
     * @return a customer base in which money, counts, instants and promises are as before
     */
    public CustomerBase erased(Identity who, Pseudonyms pseudonyms) {
        String owner = owners.of(who).text();
        var person = new Mentions(of(who));
        var builder = builder(owners.graph().erased(person.identities(), pseudonyms));
        histories.forEach((id, history) ->
                builder.add(id.equals(owner) ? history.erased(pseudonyms) : person.erasedFrom(history, pseudonyms)));
        builder.add(person.erasedFrom(everyone, pseudonyms));
        everyone.coverage().forEach(builder::add);
        return builder.build();
    }

    @Override
    public String toString() {
        return "CustomerBase of " + histories.size() + " customers";
    }

    /** Collects the records of all customers. Not thread-safe. */
    public static final class Builder {

        private final IdentityGraph graph;
        private final List<Customer> profiles = new ArrayList<>();
        private final List<Touchpoint> touchpoints = new ArrayList<>();
        private final List<Incident> incidents = new ArrayList<>();
        private final List<Grant> grants = new ArrayList<>();
        private final List<SourceCoverage> coverage = new ArrayList<>();

        private Builder(IdentityGraph graph) {
            this.graph = Objects.requireNonNull(graph, "graph");
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

        /** Adds all versions of all records, but not the coverage, which is shared. */
        private void add(CustomerHistory history) {
            profiles.addAll(history.profileRecords());
            touchpoints.addAll(history.touchpointRecords());
            incidents.addAll(history.incidentRecords());
            grants.addAll(history.grantRecords());
        }

        /**
         * Adds a span in which a source delivered all that happened in a channel, to all customers alike.
         *
         * @param span the coverage
         * @return this builder
         */
        public Builder add(SourceCoverage span) {
            coverage.add(Objects.requireNonNull(span, "span"));
            return this;
        }

        /**
         * Makes the customer base.
         *
         * @return an immutable customer base
         * @throws IllegalArgumentException as {@link CustomerHistory.Builder#build()}
         */
        public CustomerBase build() {
            var owners = new Owners(graph, profiles);
            var sorting = new Sorting(owners);
            profiles.forEach(each -> sorting.at(Identity.customer(each.id())).add(each));
            touchpoints.forEach(each ->
                    each.counterpart().match(sorting::at, sorting::everyone).add(each));
            incidents.forEach(each -> sorting.at(each.who()).add(each));
            grants.forEach(each -> sorting.at(each.madeTo()).add(each));
            return sorting.build(new Coverage(coverage));
        }
    }

    /** The histories that are being made, and whose record goes to which. Not thread-safe. */
    private static final class Sorting {

        private final Owners owners;
        private final Map<String, String> owned = new HashMap<>(); // asked for again and again, by each record
        private final Map<String, CustomerHistory.Builder> building = new TreeMap<>();
        private final CustomerHistory.Builder everyone = CustomerHistory.builder();

        private Sorting(Owners owners) {
            this.owners = owners;
        }

        private CustomerHistory.Builder at(Identity who) {
            String owner =
                    owned.computeIfAbsent(who.text(), text -> owners.of(who).text());
            return building.computeIfAbsent(owner, text -> CustomerHistory.builder());
        }

        private CustomerHistory.Builder everyone() {
            return everyone;
        }

        private CustomerBase build(Coverage coverage) {
            var histories = new TreeMap<String, CustomerHistory>();
            building.forEach((owner, builder) -> histories.put(owner, builder.build(coverage)));
            return new CustomerBase(owners, Collections.unmodifiableNavigableMap(histories), everyone.build(coverage));
        }
    }
}
