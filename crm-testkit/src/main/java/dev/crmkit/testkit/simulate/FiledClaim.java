package dev.crmkit.testkit.simulate;

import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.rules.desk.Claim;
import java.time.Instant;
import java.util.Objects;

/**
 * A claim of the simulated year, with what is true of it. Immutable.
 *
 * @param claim what is claimed, where, and under which profile
 * @param at when
 * @param customer whose claim it truly is, whatever the profile
 * @param isRepeat whether the same harm was claimed before in another channel
 */
public record FiledClaim(Claim claim, Instant at, CustomerId customer, boolean isRepeat) {

    /**
     * Checks that no part is missing.
     *
     * @param claim what is claimed, where, and under which profile
     * @param at when
     * @param customer whose claim it truly is, whatever the profile
     * @param isRepeat whether the same harm was claimed before in another channel
     */
    public FiledClaim {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(customer, "customer");
    }
}
