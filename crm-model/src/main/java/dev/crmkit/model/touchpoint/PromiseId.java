package dev.crmkit.model.touchpoint;

/**
 * The id of one promise. Immutable.
 *
 * @param value unique in the history of a customer, not blank; no personal data
 */
public record PromiseId(String value) {

    /**
     * Checks the id.
     *
     * @param value unique in the history of a customer, not blank; no personal data
     * @throws IllegalArgumentException if it is blank
     */
    public PromiseId {
        if (value.isBlank())
            throw new IllegalArgumentException("PromiseId is blank\nUse the number of the order, case or appointment.");
    }

    /**
     * The id with this text.
     *
     * @param value see {@link #value()}
     * @return the id
     */
    public static PromiseId of(String value) {
        return new PromiseId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
