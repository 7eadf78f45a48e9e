package dev.crmkit.benchmarks;

import dev.crmkit.rules.desk.CompensationDesk;
import dev.crmkit.rules.desk.Decision;
import dev.crmkit.rules.ledger.CompensationLedger;
import dev.crmkit.rules.ledger.Receipt;
import dev.crmkit.rules.statute.EuAirPassengerRights;
import java.math.BigDecimal;

/** An empty one of each kind of ledger and desk. Thread-safe. */
final class Ledgers {

    private final MapLedger map = new MapLedger();
    private final EntryLedger entries = new EntryLedger();
    private final CompensationLedger ledger = CompensationLedger.inMemory();
    private final HandDesk handDesk = new HandDesk();
    private final CompensationDesk desk =
            CompensationDesk.of(EuAirPassengerRights.inForce(), CompensationLedger.inMemory());

    BigDecimal byMap(OneClaim one) {
        return map.claim(one.key(), one.due());
    }

    EntryLedger.Answer byEntries(OneClaim one) {
        return entries.claim(one.key(), one.id(), one.due(), Delays.AS_OF, OneClaim.CHANNEL, OneClaim.EMPLOYEE);
    }

    Receipt byLedger(OneClaim one) {
        return ledger.claim(one.demand());
    }

    HandDesk.Decided byHandDesk(OneClaim one) {
        return handDesk.decide(one.plain(), one.key(), one.id(), Delays.AS_OF, OneClaim.CHANNEL, OneClaim.EMPLOYEE);
    }

    Decision byDesk(OneClaim one) {
        return desk.decide(one.claim(), Delays.AS_OF);
    }
}
