package dev.crmkit.model.history;

import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.MergeProposal;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

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
 * proposed. To see the past, give the graph and ask the histories as of that time.
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
            var building = new TreeMap<String, CustomerHistory.Builder>();
            var everyone = CustomerHistory.builder();
            profiles.forEach(
                    each -> at(building, owners, Identity.customer(each.id())).add(each));
            touchpoints.forEach(each -> each.counterpart()
                    .match(who -> at(building, owners, who), () -> everyone)
                    .add(each));
            incidents.forEach(each -> at(building, owners, each.who()).add(each));
            grants.forEach(each -> at(building, owners, each.madeTo()).add(each));
            var histories = new TreeMap<String, CustomerHistory>();
            building.forEach((owner, builder) -> histories.put(owner, whole(builder)));
            return new CustomerBase(owners, Collections.unmodifiableNavigableMap(histories), whole(everyone));
        }

        private static CustomerHistory.Builder at(
                Map<String, CustomerHistory.Builder> building, Owners owners, Identity who) {
            return building.computeIfAbsent(owners.of(who).text(), owner -> CustomerHistory.builder());
        }

        private CustomerHistory whole(CustomerHistory.Builder builder) {
            coverage.forEach(builder::add);
            return builder.build();
        }
    }
}
