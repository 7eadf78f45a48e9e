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
     * @param before what had been given before it, the first one first; not empty
     * @param isRetry true if this claim had asked before, and gets the same grant again
     */
    record ToppedUp(Grant difference, List<Grant> before, boolean isRetry) implements Receipt {
        /**
         * Checks and copies the parts.
         *
         * @param difference the grant of the difference
         * @param before what had been given before it, the first one first; not empty
         * @param isRetry true if this claim had asked before, and gets the same grant again
         * @throws IllegalArgumentException if nothing had been given before
         */
        public ToppedUp {
            Objects.requireNonNull(difference, "difference");
            before = notEmpty("before", before);
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
            grants = notEmpty("grants", grants);
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
     * @param grants what had been given, the first one first; not empty; the due must be in their currency
     */
    record OtherCurrency(List<Grant> grants) implements Receipt {
        /**
         * Copies the grants.
         *
         * @param grants what had been given, the first one first; not empty
         * @throws IllegalArgumentException if there is none
         */
        public OtherCurrency {
            grants = notEmpty("grants", grants);
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
        for (int i = 0; i < grants.size(); i++) {
            Grant grant = grants.get(i);
            if (grant.claim().equals(claim))
                return i == 0 ? new Granted(grant, true) : new ToppedUp(grant, grants.subList(0, i), true);
        }
        return new AlreadyGranted(grants);
    }

    private static List<Grant> notEmpty(String name, List<Grant> grants) {
        if (grants.isEmpty())
            throw new IllegalArgumentException(name + " is empty\nWhat was already granted has at least one grant.");
        return List.copyOf(grants);
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
