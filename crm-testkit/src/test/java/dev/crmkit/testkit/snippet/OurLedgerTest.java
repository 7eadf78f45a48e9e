package dev.crmkit.testkit.snippet;

import dev.crmkit.rules.ledger.CompensationLedger;
import dev.crmkit.testkit.contract.CompensationLedgerContract;

class OurLedgerTest implements CompensationLedgerContract {

    @Override
    public CompensationLedger ledger() {
        return new OurLedger();
    }
}
