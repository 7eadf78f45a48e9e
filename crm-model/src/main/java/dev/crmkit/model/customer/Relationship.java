package dev.crmkit.model.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the customer expects to be served, how the company offers to serve him, and by whom, as far as known. Immutable.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"expected", "offered", "dedicatedContact"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class Relationship {

    private static final int LONGEST_CONTACT = 200;
    private static final Relationship NONE = new Relationship(new Parts(null, null, null));

    private final Parts parts;

    private record Parts(
            @Nullable RelationshipType expected,
            @Nullable RelationshipType offered,
            @Nullable String dedicatedContact) {}

    private Relationship(Parts parts) {
        this.parts = parts;
    }

    /**
     * Nothing is known.
     *
     * @return a relationship without any part
     */
    public static Relationship none() {
        return NONE;
    }

    /**
     * The same with what the customer expects.
     *
     * @param expected how he expects to be served
     * @return a relationship with that expectation
     */
    public Relationship withExpected(RelationshipType expected) {
        Objects.requireNonNull(expected, "expected");
        return new Relationship(new Parts(expected, parts.offered(), parts.dedicatedContact()));
    }

    /**
     * The same with what the company offers.
     *
     * @param offered how it offers to serve him
     * @return a relationship with that offer
     */
    public Relationship withOffered(RelationshipType offered) {
        Objects.requireNonNull(offered, "offered");
        return new Relationship(new Parts(parts.expected(), offered, parts.dedicatedContact()));
    }

    /**
     * The same with the employee who is there for this customer.
     *
     * @param employee the employee's pseudonym, 1 to 200 characters, not blank; never a name
     * @return a relationship with that contact
     * @throws IllegalArgumentException if it is blank or longer; its length is given, not the text
     */
    public Relationship withDedicatedContact(String employee) {
        if (employee.isBlank() || employee.length() > LONGEST_CONTACT)
            throw new IllegalArgumentException(
                    "dedicatedContact of " + employee.length() + " characters: 1 to " + LONGEST_CONTACT
                            + " are allowed, not only blanks\nUse the pseudonym of the employee, or leave it out.");
        return new Relationship(new Parts(parts.expected(), parts.offered(), employee));
    }

    /**
     * How the customer expects to be served.
     *
     * @return the type, or nothing if not known
     */
    public Optional<RelationshipType> expected() {
        return Optional.ofNullable(parts.expected());
    }

    /**
     * How the company offers to serve him.
     *
     * @return the type, or nothing if not known
     */
    public Optional<RelationshipType> offered() {
        return Optional.ofNullable(parts.offered());
    }

    /**
     * Who is there for this customer.
     *
     * @return the employee's pseudonym, or nothing if nobody is
     */
    public Optional<String> dedicatedContact() {
        return Optional.ofNullable(parts.dedicatedContact());
    }

    /** Each part of this; of the earlier one where this says nothing. */
    Relationship over(Relationship earlier) {
        return new Relationship(new Parts(
                parts.expected() == null ? earlier.parts.expected() : parts.expected(),
                parts.offered() == null ? earlier.parts.offered() : parts.offered(),
                parts.dedicatedContact() == null ? earlier.parts.dedicatedContact() : parts.dedicatedContact()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Relationship relationship && parts.equals(relationship.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "Relationship[expected=" + expected().map(Enum::name).orElse("?") + ", offered="
                + offered().map(Enum::name).orElse("?") + ", dedicatedContact="
                + dedicatedContact().orElse("?") + "]";
    }

    @JsonProperty("expected")
    private @Nullable RelationshipType jsonExpected() {
        return parts.expected();
    }

    @JsonProperty("offered")
    private @Nullable RelationshipType jsonOffered() {
        return parts.offered();
    }

    @JsonProperty("dedicatedContact")
    private @Nullable String jsonDedicatedContact() {
        return parts.dedicatedContact();
    }

    @JsonCreator
    static Relationship fromJson(
            @JsonProperty("expected") @Nullable RelationshipType expected,
            @JsonProperty("offered") @Nullable RelationshipType offered,
            @JsonProperty("dedicatedContact") @Nullable String dedicatedContact) {
        var read = new Relationship(new Parts(expected, offered, null));
        return dedicatedContact == null ? read : read.withDedicatedContact(dedicatedContact);
    }
}
