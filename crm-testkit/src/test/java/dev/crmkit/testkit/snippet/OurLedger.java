package dev.crmkit.testkit.snippet;

import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.rules.ledger.CompensationLedger;
import dev.crmkit.rules.ledger.Demand;
import dev.crmkit.rules.ledger.Receipt;
import java.util.List;

/** Stands for a ledger on a host's own store. */
final class OurLedger implements CompensationLedger {

    private final CompensationLedger store = CompensationLedger.inMemory();

    @Override
    public Receipt claim(Demand demand) {
        return store.claim(demand);
    }

    @Override
    public List<Grant> grants(IncidentKey incident, EntitlementKind kind) {
        return store.grants(incident, kind);
    }
}
