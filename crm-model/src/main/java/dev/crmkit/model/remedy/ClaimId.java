package dev.crmkit.model.remedy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id that the caller gives to one claim. The same id again is the same claim, asked again: it gets the same answer
 * and never a second payment, however much later it comes. Immutable.
 *
 * @param value 1 to 200 characters without white space at either end; no personal data
 */
public record ClaimId(String value) {

    /**
     * Checks the id.
     *
     * @param value 1 to 200 characters without white space at either end; no personal data
     * @throws IllegalArgumentException if it is empty, longer than 200 characters, or has white space at an end
     */
    public ClaimId {
        if (value.isEmpty() || value.length() > 200 || !value.equals(value.strip()))
            throw new IllegalArgumentException("ClaimId of " + value.length()
                    + " characters: 1 to 200 without white space at either end are allowed"
                    + "\nUse the id of your ticket, request or message, so that a retry carries the same one.");
    }

    /**
     * The id with this text.
     *
     * @param value see {@link #value()}
     * @return the id
     * @throws IllegalArgumentException if it is empty, longer than 200 characters, or has white space at an end
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ClaimId of(String value) {
        return new ClaimId(value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
