package dev.crmkit.model.touchpoint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of one need of a customer, such as the number of the note or opportunity. Immutable.
 *
 * @param value unique in the history of a customer; no personal data; 1 to 200 characters of well-formed UTF-16, not blank
 */
public record NeedId(String value) {

    /**
     * Checks the id.
     *
     * @param value unique in the history of a customer; no personal data; 1 to 200 characters of well-formed UTF-16,
     *     not blank
     * @throws IllegalArgumentException if it is blank, longer than 200 characters, or holds half a surrogate pair
     */
    public NeedId {
        Checked.id("NeedId", value);
    }

    /**
     * The id with this text.
     *
     * @param value see {@link #value()}
     * @return the id
     * @throws IllegalArgumentException if it is blank, longer than 200 characters, or holds half a surrogate pair
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NeedId of(String value) {
        return new NeedId(value);
    }

    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
