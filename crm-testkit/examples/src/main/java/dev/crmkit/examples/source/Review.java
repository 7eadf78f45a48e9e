package dev.crmkit.examples.source;

import dev.crmkit.model.customer.CustomerId;
import java.time.Instant;

/**
 * What a customer said of an order. Immutable.
 *
 * @param customer who said it
 * @param order of which order
 * @param asked when he was asked; what happened later cannot have been meant
 * @param stars 1 to 5
 */
public record Review(CustomerId customer, String order, Instant asked, int stars) {

    private static final int BAD = 2;

    /**
     * Whether he was dissatisfied.
     *
     * @return true for at most 2 stars
     */
    public boolean isBad() {
        return stars <= BAD;
    }
}
