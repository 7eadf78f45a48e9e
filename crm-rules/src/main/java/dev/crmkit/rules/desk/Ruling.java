package dev.crmkit.rules.desk;

import dev.crmkit.rules.policy.Verdict;
import java.time.Instant;
import java.util.Objects;

/**
 * What every decision of the desk was about. Immutable.
 *
 * @param claim what was claimed, and where
 * @param verdict what the policies say of it
 * @param asOf when it was decided
 */
public record Ruling(Claim claim, Verdict verdict, Instant asOf) {

    /**
     * Checks that no part is missing.
     *
     * @param claim what was claimed, and where
     * @param verdict what the policies say of it
     * @param asOf when it was decided
     */
    public Ruling {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(asOf, "asOf");
    }
}
