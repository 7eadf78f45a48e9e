package dev.crmkit.testkit.contract;

import dev.crmkit.rules.ledger.CompensationLedger;

class InMemoryLedgerContractTest implements CompensationLedgerContract {

    @Override
    public CompensationLedger ledger() {
        return CompensationLedger.inMemory();
    }
}
