package dev.crmkit.model.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The pseudonymous id of one customer profile. Two profiles of the same person have two ids until somebody merges them.
 * Immutable; ordered by its text.
 *
 * @param value 1 to 200 characters without white space at either end; no personal data
 */
public record CustomerId(String value) implements Comparable<CustomerId> {

    /**
     * Checks the id.
     *
     * @param value 1 to 200 characters without white space at either end; no personal data
     * @throws IllegalArgumentException if it is empty, longer than 200 characters, or has white space at an end
     */
    public CustomerId {
        if (value.isEmpty() || value.length() > 200 || !value.equals(value.strip()))
            throw new IllegalArgumentException("CustomerId of " + value.length()
                    + " characters: 1 to 200 without white space at either end are allowed"
                    + "\nUse the key of your customer table, as text.");
    }

    /**
     * The id with this text.
     *
     * @param value see {@link #value()}
     * @return the id
     * @throws IllegalArgumentException if it is empty, longer than 200 characters, or has white space at an end
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CustomerId of(String value) {
        return new CustomerId(value);
    }

    @Override
    public int compareTo(CustomerId other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
