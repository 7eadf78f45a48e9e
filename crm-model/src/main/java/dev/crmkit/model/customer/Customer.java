package dev.crmkit.model.customer;

import dev.crmkit.model.moment.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One dated version of a customer profile. Immutable.
 *
 * <p>A profile that changes gets a new version with a later moment; the history keeps them all.
 *
 * <pre>{@code
 * Customer ann = Customer.builder(CustomerId.of("C-1"))
 *         .party(new Party.Person("Ms", "Ann", "Example"))
 *         .identity(Identity.of("loyalty", "992000123"))
 *         .build();
 * }</pre>
 */
public final class Customer {

    private final Profile profile;

    private record Profile(CustomerId id, Moment since, Party party, List<Identity> identities) {}

    private Customer(Profile profile) {
        this.profile = profile;
    }

    /**
     * Starts a profile that is known since ever and has neither name nor identities.
     *
     * @param id the profile's id
     * @return a builder
     */
    public static Builder builder(CustomerId id) {
        return new Builder(id);
    }

    /**
     * The profile's id.
     *
     * @return the id
     */
    public CustomerId id() {
        return profile.id();
    }

    /**
     * From when on this version holds, and since when that is known.
     *
     * @return the moment
     */
    public Moment since() {
        return profile.since();
    }

    /**
     * The person or organization; personal data.
     *
     * @return the party, with empty names where they are not known
     */
    public Party party() {
        return profile.party();
    }

    /**
     * How other systems know this customer.
     *
     * @return the identities in the order given, unmodifiable
     */
    public List<Identity> identities() {
        return profile.identities();
    }

    /**
     * A builder that starts from this version.
     *
     * @return a builder with all parts of this one
     */
    public Builder toBuilder() {
        var builder = new Builder(id());
        builder.since = since();
        builder.party = party();
        builder.identities.addAll(identities());
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Customer customer && profile.equals(customer.profile);
    }

    @Override
    public int hashCode() {
        return profile.hashCode();
    }

    @Override
    public String toString() {
        return "Customer " + id();
    }

    /** Collects the parts of a customer. Not thread-safe. */
    public static final class Builder {

        private final CustomerId id;
        private final List<Identity> identities = new ArrayList<>();
        private Moment since = Moment.of(Instant.EPOCH);
        private Party party = new Party.Person("", "", "");

        private Builder(CustomerId id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /**
         * Dates the version.
         *
         * @param since from when on it holds
         * @return this builder
         */
        public Builder since(Moment since) {
            this.since = Objects.requireNonNull(since, "since");
            return this;
        }

        /**
         * Names the party.
         *
         * @param party the person or organization
         * @return this builder
         */
        public Builder party(Party party) {
            this.party = Objects.requireNonNull(party, "party");
            return this;
        }

        /**
         * Adds an identity; one that is already there in the same namespace with the same id is replaced.
         *
         * @param identity the identity
         * @return this builder
         */
        public Builder identity(Identity identity) {
            identities.removeIf(identity::isSameAs);
            identities.add(identity);
            return this;
        }

        /**
         * Makes the customer.
         *
         * @return an immutable customer
         */
        public Customer build() {
            return new Customer(new Profile(id, since, party, List.copyOf(identities)));
        }
    }
}
