package dev.crmkit.rules.ledger;

import dev.crmkit.model.remedy.ClaimId;
import dev.crmkit.model.remedy.Grant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.Money;

/** What the ledger answers to a demand. Immutable. */
public sealed interface Receipt {

    /**
     * Nothing had been given before: all that is due is granted.
     *
     * @param grant the grant
     * @param isRetry true if this claim had asked before, and gets the same grant again
     */
    record Granted(Grant grant, boolean isRetry) implements Receipt {
        /**
         * Checks that the grant is there.
         *
         * @param grant the grant
         * @param isRetry true if this claim had asked before, and gets the same grant again
         */
        public Granted {
            Objects.requireNonNull(grant, "grant");
        }
    }

    /**
     * Less had been given than is due: the difference is granted.
     *
     * @param difference the grant of the difference
     * @param first the first grant for the harm
     * @param isRetry true if this claim had asked before, and gets the same grant again
     */
    record ToppedUp(Grant difference, Grant first, boolean isRetry) implements Receipt {
        /**
         * Checks that no part is missing.
         *
         * @param difference the grant of the difference
         * @param first the first grant for the harm
         * @param isRetry true if this claim had asked before, and gets the same grant again
         */
        public ToppedUp {
            Objects.requireNonNull(difference, "difference");
            Objects.requireNonNull(first, "first");
        }
    }

    /**
     * All that is due had been given: nothing is granted.
     *
     * @param grants what had been given, the first one first; not empty
     */
    record AlreadyGranted(List<Grant> grants) implements Receipt {
        /**
         * Copies the grants.
         *
         * @param grants what had been given, the first one first; not empty
         * @throws IllegalArgumentException if there is none
         */
        public AlreadyGranted {
            grants = List.copyOf(grants);
            if (grants.isEmpty())
                throw new IllegalArgumentException("grants is empty\nWhat was already granted has at least one grant.");
        }

        /**
         * The first grant.
         *
         * @return what the next agent must see
         */
        public Grant first() {
            return grants.get(0);
        }

        /**
         * What was given in all.
         *
         * @return the sum of the grants
         */
        public Money total() {
            return Money.total(grants.stream().map(Grant::amount).toList());
        }
    }

    /**
     * Something had been given in another currency than is due now: nothing is granted. Convert and ask again.
     *
     * @param first the first grant, in whose currency the due must be
     */
    record OtherCurrency(Grant first) implements Receipt {
        /**
         * Checks that the grant is there.
         *
         * @param first the first grant, in whose currency the due must be
         */
        public OtherCurrency {
            Objects.requireNonNull(first, "first");
        }
    }

    /**
     * What a claim gets for which nothing more is due: its own grant if it asked before, else all that was granted.
     *
     * @param grants what was granted for the harm, the first one first; not empty
     * @param claim the claim
     * @return a retry's grant, or all grants
     */
    static Receipt of(List<Grant> grants, ClaimId claim) {
        Grant first = grants.get(0);
        for (Grant grant : grants)
            if (grant.claim().equals(claim))
                return grant.equals(first) ? new Granted(grant, true) : new ToppedUp(grant, first, true);
        return new AlreadyGranted(grants);
    }

    /**
     * One answer for each kind of receipt.
     *
     * @param granted what to do with a first grant
     * @param toppedUp what to do with a difference
     * @param alreadyGranted what to do where all was given
     * @param otherCurrency what to do where the currency is another
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    default <R> R match(
            Function<Granted, R> granted,
            Function<ToppedUp, R> toppedUp,
            Function<AlreadyGranted, R> alreadyGranted,
            Function<OtherCurrency, R> otherCurrency) {
        if (this instanceof Granted g) return granted.apply(g);
        if (this instanceof ToppedUp t) return toppedUp.apply(t);
        return this instanceof AlreadyGranted a ? alreadyGranted.apply(a) : otherCurrency.apply((OtherCurrency) this);
    }
}
