package dev.crmkit.model.customer;

import java.util.Objects;
import java.util.function.Function;

/**
 * The person or organization behind a customer; the word is that of the party models of Silverston and Apache OFBiz.
 * Immutable. All of it is personal data: {@code toString()} masks it.
 */
public sealed interface Party {

    /**
     * A human being.
     *
     * @param courtesyTitle how to address the person, may be empty
     * @param firstName may be empty
     * @param lastName may be empty
     */
    record Person(String courtesyTitle, String firstName, String lastName) implements Party {
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
    record Organization(String name) implements Party {
        /**
         * Checks that the name is there.
         *
         * @param name its name, may be empty
         */
        public Organization {
            Objects.requireNonNull(name, "name");
        }

        @Override
        public String toString() {
            return "Organization[****]";
        }
    }

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
