package dev.crmkit.rules.ledger;

import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.remedy.Grant;
import java.util.List;

/**
 * Remembers what was granted and lets no harm be paid twice. The point where teams add a store of their own; the
 * {@code CompensationLedgerContract} of crm-testkit proves it.
 *
 * <p>The key is the harm and the kind of entitlement, never the customer: the second agent may see another profile of the
 * same person, and it is still one harm. Implementations are thread-safe, and grants are never changed or deleted.
 */
public interface CompensationLedger {

    /**
     * Grants what of the due was not granted before, in one linearizable step: however many claims come at once, through
     * whatever channel, the sum of all grants for one harm and kind never exceeds the highest due.
     *
     * @param demand what is due, and to whom
     * @return what was granted, or what had been
     */
    Receipt claim(Demand demand);

    /**
     * What was granted for a harm.
     *
     * @param incident the harm
     * @param kind the kind of entitlement
     * @return the grants, the first one first; empty if there is none
     */
    List<Grant> grants(IncidentKey incident, EntitlementKind kind);

    /**
     * A ledger that lives as long as the process.
     *
     * @return a new, empty ledger
     */
    static CompensationLedger inMemory() {
        return new InMemoryLedger();
    }
}
