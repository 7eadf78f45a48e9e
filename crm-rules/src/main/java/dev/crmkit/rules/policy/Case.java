package dev.crmkit.rules.policy;

import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.Incident;
import java.time.Instant;
import java.util.Objects;

/**
 * What there is to decide about: an incident, what is known of the customer, and as of when. Immutable.
 *
 * @param incident what went wrong
 * @param history what is known of the customer; policies on what is {@code MANDATORY} never see it
 * @param asOf the instant of the decision: nothing recorded later may count
 */
public record Case(Incident incident, CustomerHistory history, Instant asOf) {

    /**
     * Checks that no part is missing.
     *
     * @param incident what went wrong
     * @param history what is known of the customer; policies on what is {@code MANDATORY} never see it
     * @param asOf the instant of the decision: nothing recorded later may count
     */
    public Case {
        Objects.requireNonNull(incident, "incident");
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(asOf, "asOf");
    }
}
