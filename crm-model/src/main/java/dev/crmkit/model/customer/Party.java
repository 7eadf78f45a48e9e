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
     * @param courtesyTitle how to address the person, may be empty
     * @param firstName may be empty
     * @param lastName may be empty
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
         * Checks that no part is missing.
         *
         * @param courtesyTitle how to address the person, may be empty
         * @param firstName may be empty
         * @param lastName may be empty
         */
        public Person {
            Objects.requireNonNull(courtesyTitle, "courtesyTitle");
            Objects.requireNonNull(firstName, "firstName");
            Objects.requireNonNull(lastName, "lastName");
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
     * @param name its name, may be empty
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Organization(@JsonProperty @PersonalData String name) implements Party {

        private static final Organization UNNAMED = new Organization("");

        /**
         * Checks that the name is there.
         *
         * @param name its name, may be empty
         */
        public Organization {
            Objects.requireNonNull(name, "name");
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
