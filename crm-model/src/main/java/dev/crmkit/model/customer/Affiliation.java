package dev.crmkit.model.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.crmkit.model.moment.Validity;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
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
     * @param code upper case letters, digits and underscores, e.g. {@code BUYER}
     */
    public record Role(String code) {

        private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");

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
         * @param code upper case letters, digits and underscores, e.g. {@code BUYER}
         * @throws IllegalArgumentException if the code is not upper case letters, digits and underscores
         */
        public Role {
            if (!FORM.matcher(code).matches())
                throw new IllegalArgumentException("Role code '" + code + "' does not match [A-Z][A-Z0-9_]*"
                        + "\nUse Role.parse(text) to take in a host's own spelling.");
        }

        /**
         * Reads a code in any spelling: {@code decision maker} and {@code DECISION_MAKER} are one.
         *
         * @param text the code, case and separators as they come
         * @return the role, known or not
         * @throws IllegalArgumentException if nothing is left to name a role
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Role parse(String text) {
            return new Role(text.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_"));
        }

        @Override
        @JsonValue
        public String toString() {
            return code;
        }
    }
}
