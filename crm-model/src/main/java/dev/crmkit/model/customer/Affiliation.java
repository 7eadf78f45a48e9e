package dev.crmkit.model.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.crmkit.model.explain.CodeList;
import dev.crmkit.model.moment.Validity;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person who acts for an organization, both of them customers: the people of a business customer. Immutable.
 *
 * @param person the human being
 * @param organization the organization
 * @param role what the person does there
 * @param validity from when until when
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Affiliation(
        @JsonProperty CustomerId person,
        @JsonProperty CustomerId organization,
        @JsonProperty Role role,
        @JsonProperty Validity validity) {

    private static final Comparator<Affiliation> BY_PERSON = Comparator.comparing(Affiliation::person)
            .thenComparing(affiliation -> affiliation.role().code())
            .thenComparing(affiliation -> affiliation.validity().from())
            .thenComparing(affiliation -> affiliation.validity().until());

    /**
     * Checks that two customers are named.
     *
     * @param person the human being
     * @param organization the organization
     * @param role what the person does there
     * @param validity from when until when
     * @throws IllegalArgumentException if person and organization are the same
     */
    public Affiliation {
        Objects.requireNonNull(organization, "organization");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(validity, "validity");
        if (person.equals(organization))
            throw new IllegalArgumentException("person and organization are both " + person
                    + "\nAn affiliation is between two customers: one that is a person, one that is an organization.");
    }

    /**
     * An affiliation that is known to hold, not since when.
     *
     * @param person the human being
     * @param organization the organization
     * @param role what the person does there
     * @return the affiliation, with both ends open
     */
    public static Affiliation of(CustomerId person, CustomerId organization, Role role) {
        return new Affiliation(person, organization, role, Validity.always());
    }

    /**
     * The people of an organization: what is known of them is known of it. Persons name their organizations, and
     * organizations their persons; of a person in a role the profile recorded last that speaks of it decides, so that the end
     * that one of them names is the end.
     *
     * @param organization the organization
     * @param versions versions of profiles of persons and organizations, in any order; of each the one counts that holds as
     *     {@code asOf}, see {@link Customer#holding}
     * @param asOf when; what happened later or was recorded later is not seen
     * @return the affiliations that hold then, in the order of persons and roles, unmodifiable; a person with two roles is
     *     there twice
     * @throws IllegalArgumentException if two versions of one profile and moment differ
     */
    public static List<Affiliation> peopleOf(CustomerId organization, Collection<Customer> versions, Instant asOf) {
        var said = new HashMap<Affiliation, List<Affiliation>>();
        for (Customer profile : Versions.holding(versions.stream()
                .filter(version -> version.since().isVisible(asOf, asOf))
                .toList()))
            said.putAll(profile.affiliations().stream()
                    .filter(affiliation -> affiliation.organization().equals(organization))
                    .collect(Collectors.groupingBy(Affiliation::always)));
        return said.values().stream()
                .flatMap(List::stream)
                .filter(affiliation -> affiliation.validity().contains(asOf))
                .sorted(BY_PERSON)
                .toList();
    }

    private Affiliation always() {
        return of(person, organization, role);
    }

    @JsonCreator
    static Affiliation fromJson(
            @JsonProperty(value = "person", required = true) CustomerId person,
            @JsonProperty(value = "organization", required = true) CustomerId organization,
            @JsonProperty(value = "role", required = true) Role role,
            @JsonProperty("validity") @Nullable Validity validity) {
        return new Affiliation(person, organization, role, validity == null ? Validity.always() : validity);
    }

    /**
     * What a person does in an organization: an open list of codes. A code that a host has of its own is kept, not
     * refused. Immutable.
     *
     * @param code upper case letters, digits and single underscores, e.g. {@code BUYER}
     */
    public record Role(String code) {

        private static final CodeList CODES =
                CodeList.of("Role", "EMPLOYEE", "BUYER", "DECISION_MAKER", "CONTACT", "USER", "OWNER");

        /** Works there. */
        public static final Role EMPLOYEE = new Role("EMPLOYEE");
        /** Orders for the organization. */
        public static final Role BUYER = new Role("BUYER");
        /** Decides whether and what is bought. */
        public static final Role DECISION_MAKER = new Role("DECISION_MAKER");
        /** Whom to speak to. */
        public static final Role CONTACT = new Role("CONTACT");
        /** Uses what was bought. */
        public static final Role USER = new Role("USER");
        /** Owns the organization, or a part of it. */
        public static final Role OWNER = new Role("OWNER");

        /**
         * Checks the code.
         *
         * @param code upper case letters, digits and single underscores, e.g. {@code BUYER}; another spelling
         *     of a known one, such as {@code DECISIONMAKER}, becomes the known one
         * @throws IllegalArgumentException as {@link CodeList#checked(String)}
         */
        public Role {
            code = CODES.checked(code);
        }

        /**
         * Reads a code in any spelling: {@code decision maker} and {@code DECISION_MAKER} are one, {@code Einkäufer} is
         * {@code EINKAUFER}.
         *
         * @param text the code; case, separators and accents as they come
         * @return the role, known or not
         * @throws IllegalArgumentException as {@link CodeList#parse(String)}
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Role parse(String text) {
            return new Role(CODES.parse(text));
        }

        @Override
        @JsonValue
        public String toString() {
            return code;
        }
    }
}
