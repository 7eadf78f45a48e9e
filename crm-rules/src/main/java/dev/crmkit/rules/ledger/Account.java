package dev.crmkit.rules.ledger;

import dev.crmkit.model.remedy.Grant;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * All grants for one harm and kind, and what a demand gets beside them: the arithmetic of the ledger, without its
 * concurrency. Immutable; compared by reference.
 */
final class Account {

    private final List<Grant> grants;
    private final Money net;

    private Account(List<Grant> grants, Money net) {
        this.grants = grants;
        this.net = net;
    }

    static Account opened(Demand demand) {
        Grant grant = grant(demand, demand.due().amount());
        return new Account(List.of(grant), grant.amount());
    }

    List<Grant> grants() {
        return grants;
    }

    /** The answer, if the demand changes nothing: a retry, nothing left to give, or another currency. */
    @Nullable
    Receipt settled(Demand demand) {
        Receipt receipt = Receipt.of(grants, demand.claim());
        if (!(receipt instanceof Receipt.AlreadyGranted)) return receipt;
        if (!demand.due().amount().isSameCurrency(net)) return new Receipt.OtherCurrency(grants);
        return demand.due().amount().isGreaterThan(net) ? null : receipt;
    }

    /** The account after the difference to what is due was granted. */
    Account toppedUp(Demand demand) {
        Grant difference = grant(demand, demand.due().amount().minus(net));
        List<Grant> more = new ArrayList<>(grants);
        more.add(difference);
        return new Account(List.copyOf(more), demand.due().amount());
    }

    /** The answer to the demand whose grant was added last. */
    Receipt latest() {
        int last = grants.size() - 1;
        if (last == 0) return new Receipt.Granted(grants.get(0), false);
        return new Receipt.ToppedUp(grants.get(last), grants.subList(0, last), false);
    }

    private static Grant grant(Demand demand, Money amount) {
        return Grant.of(demand.claim(), demand.incident(), demand.profile(), demand.due(), amount, demand.occasion());
    }
}
