package dev.crmkit.model.touchpoint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of one promise, such as the number of the order, case or appointment. Immutable.
 *
 * @param value unique in the history of a customer; no personal data; 1 to 200 characters of well-formed UTF-16, not blank
 */
public record PromiseId(String value) {

    /**
     * Checks the id.
     *
     * @param value unique in the history of a customer; no personal data; 1 to 200 characters of well-formed UTF-16,
     *     not blank
     * @throws IllegalArgumentException if it is blank, longer than 200 characters, or holds half a surrogate pair
     */
    public PromiseId {
        Checked.id("PromiseId", value);
    }

    /**
     * The id with this text.
     *
     * @param value see {@link #value()}
     * @return the id
     * @throws IllegalArgumentException if it is blank, longer than 200 characters, or holds half a surrogate pair
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PromiseId of(String value) {
        return new PromiseId(value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
