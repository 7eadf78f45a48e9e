package dev.crmkit.model.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.moment.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

    @JsonValue
    private final Profile profile;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private Customer(Profile profile) {
        this.profile = profile;
    }

    /**
     * Starts a profile of which nothing but the id is known, and that since ever: since {@link Moment#EARLIEST}.
     *
     * @param id the profile's id
     * @return a builder
     */
    public static Builder builder(CustomerId id) {
        return new Builder(Profile.of(id));
    }

    /**
     * Of each profile the version that holds: the one that happened last, of one instant the one recorded last. What it leaves
     * out does not hold any more.
     *
     * @param versions versions of any profiles, in any order
     * @return one of each profile: what was recorded last comes last, of two recorded at once the lesser id; unmodifiable
     * @throws IllegalArgumentException if two versions of one profile and moment differ
     */
    public static List<Customer> holding(Collection<Customer> versions) {
        return Versions.holding(versions);
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
    @PersonalData
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
     * Whether this profile may be merged with others.
     *
     * @return false if one of its identities is not {@link Identity#linkable()}: the customer wants to stay anonymous
     */
    public boolean isLinkable() {
        return identities().stream().allMatch(Identity::linkable);
    }

    /**
     * For which organizations this person acts, or which persons act for this organization.
     *
     * @return the affiliations in the order given, ended ones too, unmodifiable
     */
    public List<Affiliation> affiliations() {
        return profile.affiliations();
    }

    /**
     * Where the customer stands on his way with the company.
     *
     * @return the stage, or nothing if not known
     */
    public Optional<Lifecycle> lifecycle() {
        return Optional.ofNullable(profile.lifecycle());
    }

    /**
     * Since when he is a customer. A day, as contracts name it; the host's own calendar decides where it begins.
     *
     * @return the day, or nothing if not known
     */
    public Optional<LocalDate> customerSince() {
        return Optional.ofNullable(profile.customerSince());
    }

    /**
     * How he wants to be addressed.
     *
     * @return the preferences, empty where he said nothing
     */
    public Preferences preferences() {
        return Objects.requireNonNullElse(profile.preferences(), Preferences.none());
    }

    /**
     * How he expects and is offered to be served.
     *
     * @return the relationship, empty where nothing is known
     */
    public Relationship relationship() {
        return Objects.requireNonNullElse(profile.relationship(), Relationship.none());
    }

    /**
     * What he is worth to the company.
     *
     * @return the value, empty where nothing is known
     */
    public CustomerValue value() {
        return Objects.requireNonNullElse(profile.value(), CustomerValue.none());
    }

    /**
     * What he said to the uses of his data.
     *
     * @return the consents in the order given, ended ones too, unmodifiable
     */
    public List<Consent> consents() {
        return profile.consents();
    }

    /**
     * What the host knows beyond this model; personal data.
     *
     * @return the attributes
     */
    @PersonalData
    public Attributes attributes() {
        return Objects.requireNonNullElse(profile.attributes(), Attributes.none());
    }

    /**
     * Whether a purpose may be pursued in a channel, as far as consents say. Of several that hold at once the strictest
     * counts, whatever its basis: to allow anew, end the refusal with {@link Builder#consents}.
     *
     * @param purpose for what
     * @param channel in which channel; consents for all channels count too
     * @param at when
     * @return allowed, refused, or not said; silence is not consent
     */
    public Consent.Permission permission(ConsentPurpose purpose, Channel channel, Instant at) {
        return Consents.permission(consents(), purpose, channel, at);
    }

    /**
     * This profile without what identifies the person: names, texts and attributes are gone, identities pseudonymous.
     *
     * @param pseudonyms the host's pseudonyms
     * @return the same id, moment, standing, value and consents
     */
    public Customer erased(Pseudonyms pseudonyms) {
        return new Customer(profile.erased(pseudonyms));
    }

    /**
     * Starts from this version.
     *
     * @return a builder with all parts of this one
     */
    public Builder toBuilder() {
        return new Builder(profile);
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

        private final Draft draft;

        private Builder(Profile profile) {
            draft = new Draft(profile);
        }

        /**
         * Dates the version.
         *
         * @param since from when on it holds
         * @return this builder
         */
        public Builder since(Moment since) {
            draft.since = Objects.requireNonNull(since, "since");
            return this;
        }

        /**
         * Names the party.
         *
         * @param party the person or organization
         * @return this builder
         */
        public Builder party(Party party) {
            draft.party = Objects.requireNonNull(party, "party");
            return this;
        }

        /**
         * Adds an identity; one that is already there in the same namespace with the same id is replaced.
         *
         * @param identity the identity
         * @return this builder
         */
        public Builder identity(Identity identity) {
            draft.identities.add(Objects.requireNonNull(identity, "identity"));
            return this;
        }

        /**
         * Replaces the identities.
         *
         * @param all the identities instead of those that were there
         * @return this builder
         */
        public Builder identities(Collection<Identity> all) {
            draft.identities = new ArrayList<>(List.copyOf(all));
            return this;
        }

        /**
         * Adds an affiliation; one that is already there changes nothing.
         *
         * @param affiliation the affiliation
         * @return this builder
         */
        public Builder affiliation(Affiliation affiliation) {
            draft.affiliations.add(Objects.requireNonNull(affiliation, "affiliation"));
            return this;
        }

        /**
         * Replaces the affiliations: to end one, give it again with its end.
         *
         * @param all the affiliations instead of those that were there
         * @return this builder
         */
        public Builder affiliations(Collection<Affiliation> all) {
            draft.affiliations = new ArrayList<>(List.copyOf(all));
            return this;
        }

        /**
         * Says where the customer stands.
         *
         * @param lifecycle the stage
         * @return this builder
         */
        public Builder lifecycle(Lifecycle lifecycle) {
            draft.lifecycle = Objects.requireNonNull(lifecycle, "lifecycle");
            return this;
        }

        /**
         * Says since when he is a customer.
         *
         * @param day the day, in the years 1900 to 2199
         * @return this builder
         * @throws IllegalArgumentException if it is outside these years
         */
        public Builder customerSince(LocalDate day) {
            draft.customerSince = Profile.checked(day);
            return this;
        }

        /**
         * Says how he wants to be addressed.
         *
         * @param preferences the preferences
         * @return this builder
         */
        public Builder preferences(Preferences preferences) {
            draft.preferences = Objects.requireNonNull(preferences, "preferences");
            return this;
        }

        /**
         * Says how he expects and is offered to be served.
         *
         * @param relationship the relationship
         * @return this builder
         */
        public Builder relationship(Relationship relationship) {
            draft.relationship = Objects.requireNonNull(relationship, "relationship");
            return this;
        }

        /**
         * Says what he is worth to the company.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(CustomerValue value) {
            draft.value = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Adds a consent or refusal; one that is already there changes nothing.
         *
         * @param consent the consent
         * @return this builder
         */
        public Builder consent(Consent consent) {
            draft.consents.add(Objects.requireNonNull(consent, "consent"));
            return this;
        }

        /**
         * Replaces the consents: to end a refusal, give it again with its end.
         *
         * @param all the consents instead of those that were there
         * @return this builder
         */
        public Builder consents(Collection<Consent> all) {
            draft.consents = new ArrayList<>(List.copyOf(all));
            return this;
        }

        /**
         * Says what the host knows beyond this model.
         *
         * @param attributes the attributes, instead of those that were there
         * @return this builder
         */
        public Builder attributes(Attributes attributes) {
            draft.attributes = Objects.requireNonNull(attributes, "attributes");
            return this;
        }

        /**
         * Makes the customer.
         *
         * @return an immutable customer
         */
        public Customer build() {
            return new Customer(draft.profile());
        }
    }
}
