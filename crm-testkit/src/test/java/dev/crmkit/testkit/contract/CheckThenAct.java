package dev.crmkit.testkit.contract;

import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.rules.ledger.CompensationLedger;
import dev.crmkit.rules.ledger.Demand;
import dev.crmkit.rules.ledger.Receipt;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.joda.money.Money;

/** Broken: it looks whether something was granted, and grants it in a second step; between the two others look as well. */
final class CheckThenAct implements CompensationLedger {

    private record Key(IncidentKey incident, EntitlementKind kind) {}

    private final ConcurrentMap<Key, List<Grant>> granted = new ConcurrentHashMap<>();

    @Override
    public Receipt claim(Demand demand) {
        List<Grant> before =
                granted.computeIfAbsent(new Key(demand.incident(), demand.kind()), key -> new CopyOnWriteArrayList<>());
        if (!before.isEmpty()) return settled(demand, before);
        LockSupport.parkNanos(1_000);
        before.add(grant(demand, demand.due().amount()));
        return new Receipt.Granted(before.get(before.size() - 1), false);
    }

    private static Receipt settled(Demand demand, List<Grant> before) {
        Receipt receipt = Receipt.of(before, demand.claim());
        if (!(receipt instanceof Receipt.AlreadyGranted already)) return receipt;
        if (!already.total().isSameCurrency(demand.due().amount())) return new Receipt.OtherCurrency(already.grants());
        Money open = demand.due().amount().minus(already.total());
        if (!open.isPositive()) return receipt;
        Grant difference = grant(demand, open);
        before.add(difference);
        return new Receipt.ToppedUp(difference, already.grants(), false);
    }

    private static Grant grant(Demand demand, Money amount) {
        return Grant.of(demand.claim(), demand.incident(), demand.profile(), demand.due(), amount, demand.occasion());
    }

    @Override
    public List<Grant> grants(IncidentKey incident, EntitlementKind kind) {
        return List.copyOf(granted.getOrDefault(new Key(incident, kind), List.of()));
    }
}
