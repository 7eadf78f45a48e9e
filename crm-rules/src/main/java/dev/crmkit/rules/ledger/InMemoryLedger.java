package dev.crmkit.rules.ledger;

import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.remedy.Grant;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in a concurrent map from harm and kind to an immutable account. A claim takes effect when it replaces the very
 * account it has read, and is tried again if another claim was faster; a claim that changes nothing takes no lock.
 */
final class InMemoryLedger implements CompensationLedger {

    private record Key(IncidentKey incident, EntitlementKind kind) {}

    private final ConcurrentMap<Key, Account> accounts = new ConcurrentHashMap<>();

    @Override
    public Receipt claim(Demand demand) {
        Key key = new Key(demand.incident(), demand.kind());
        while (true) {
            @Nullable Account before = accounts.get(key);
            @Nullable Receipt settled = before == null ? null : before.settled(demand);
            if (settled != null) return settled;
            Account after = before == null ? Account.opened(demand) : before.toppedUp(demand);
            if (isWritten(key, before, after)) return after.latest();
        }
    }

    private boolean isWritten(Key key, @Nullable Account before, Account after) {
        return before == null ? accounts.putIfAbsent(key, after) == null : accounts.replace(key, before, after);
    }

    @Override
    public List<Grant> grants(IncidentKey incident, EntitlementKind kind) {
        @Nullable Account account = accounts.get(new Key(incident, kind));
        return account == null ? List.of() : account.grants();
    }
}
