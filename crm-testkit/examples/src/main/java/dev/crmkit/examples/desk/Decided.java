package dev.crmkit.examples.desk;

import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.rules.desk.Decision;
import dev.crmkit.testkit.simulate.FiledClaim;

/**
 * A claim and what the desk answered. Immutable.
 *
 * @param filed the claim, when it came, and whose it truly is
 * @param decision the answer
 */
public record Decided(FiledClaim filed, Decision decision) {

    /**
     * What had gone wrong.
     *
     * @return the kind of incident
     */
    public IncidentKind incident() {
        return filed.claim().incident().kind();
    }
}
