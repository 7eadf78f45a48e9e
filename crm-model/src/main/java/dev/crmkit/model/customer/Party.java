package dev.crmkit.model.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The person or organization behind a customer; the word is that of the party models of Silverston and Apache OFBiz.
 * Immutable. All of it is personal data: {@code toString()} masks it.
 */
@PersonalData
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Party.Person.class, name = "PERSON"),
    @JsonSubTypes.Type(value = Party.Organization.class, name = "ORGANIZATION")
})
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public sealed interface Party {

    /**
     * A human being.
     *
     * @param courtesyTitle how to address the person, at most 1,000 characters, may be empty
     * @param firstName at most 1,000 characters, may be empty
     * @param lastName at most 1,000 characters, may be empty
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Person(
            @JsonProperty @PersonalData String courtesyTitle,
            @JsonProperty @PersonalData String firstName,
            @JsonProperty @PersonalData String lastName)
            implements Party {

        private static final Person UNNAMED = new Person("", "", "");

        /**
         * Checks the lengths.
         *
         * @param courtesyTitle how to address the person, at most 1,000 characters, may be empty
         * @param firstName at most 1,000 characters, may be empty
         * @param lastName at most 1,000 characters, may be empty
         * @throws IllegalArgumentException if one is longer; its length is given, not the text
         */
        public Person {
            checkLength("courtesyTitle", courtesyTitle);
            checkLength("firstName", firstName);
            checkLength("lastName", lastName);
        }

        @JsonCreator
        static Person fromJson(
                @JsonProperty("courtesyTitle") @Nullable String courtesyTitle,
                @JsonProperty("firstName") @Nullable String firstName,
                @JsonProperty("lastName") @Nullable String lastName) {
            return new Person(
                    Objects.requireNonNullElse(courtesyTitle, ""),
                    Objects.requireNonNullElse(firstName, ""),
                    Objects.requireNonNullElse(lastName, ""));
        }

        @Override
        public Person erased() {
            return UNNAMED;
        }

        @Override
        public String toString() {
            return "Person[****]";
        }
    }

    /**
     * A company, authority or association.
     *
     * @param name its name, at most 1,000 characters, may be empty
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Organization(@JsonProperty @PersonalData String name) implements Party {

        private static final Organization UNNAMED = new Organization("");

        /**
         * Checks the length.
         *
         * @param name its name, at most 1,000 characters, may be empty
         * @throws IllegalArgumentException if one is longer; its length is given, not the text
         */
        public Organization {
            checkLength("name", name);
        }

        @JsonCreator
        static Organization fromJson(@JsonProperty("name") @Nullable String name) {
            return new Organization(Objects.requireNonNullElse(name, ""));
        }

        @Override
        public Organization erased() {
            return UNNAMED;
        }

        @Override
        public String toString() {
            return "Organization[****]";
        }
    }

    /**
     * A person whose name is not known.
     *
     * @return a person with empty names
     */
    static Party unnamed() {
        return Person.UNNAMED;
    }

    private static void checkLength(String name, String text) {
        if (text.length() > 1000)
            throw new IllegalArgumentException(name + " of " + text.length() + " characters is longer than 1000"
                    + "\nKeep what is not a name as an attribute of the customer.");
    }

    /**
     * This party without its names.
     *
     * @return a party of the same kind with empty names
     */
    Party erased();

    /**
     * One answer for each kind of party.
     *
     * @param person what to do with a person
     * @param organization what to do with an organization
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    default <R> R match(Function<Person, R> person, Function<Organization, R> organization) {
        return this instanceof Person p ? person.apply(p) : organization.apply((Organization) this);
    }
}
