package dev.crmkit.testkit.contract;

import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.rules.ledger.CompensationLedger;
import dev.crmkit.rules.ledger.Demand;
import dev.crmkit.rules.ledger.Receipt;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** Broken: it looks up harms by profile, so that a second profile of the same person is paid again. */
final class KeyedByCustomer implements CompensationLedger {

    private final ConcurrentHashMap<String, CompensationLedger> byProfile = new ConcurrentHashMap<>();

    @Override
    public Receipt claim(Demand demand) {
        return byProfile
                .computeIfAbsent(demand.profile().text(), profile -> CompensationLedger.inMemory())
                .claim(demand);
    }

    @Override
    public List<Grant> grants(IncidentKey incident, EntitlementKind kind) {
        return byProfile.values().stream()
                .flatMap(ledger -> ledger.grants(incident, kind).stream())
                .toList();
    }
}
