package dev.crmkit.model.remedy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What is given to make good, with what it is worth in money. Immutable. */
public sealed interface Remedy {

    /**
     * What the remedy counts for when it is compared with what is due.
     *
     * @return its worth, not negative; zero for a gesture
     */
    Money valuation();

    /**
     * Cash, transfer or cheque.
     *
     * @param amount what is paid, not negative
     */
    record Payment(Money amount) implements Remedy {
        /**
         * Checks the amount.
         *
         * @param amount what is paid, not negative
         * @throws IllegalArgumentException if it is negative
         */
        public Payment {
            notNegative("amount", amount);
        }

        @Override
        public Money valuation() {
            return amount;
        }
    }

    /**
     * A voucher of the company.
     *
     * @param value its face value, not negative
     * @param validUntil the last day on which it can be used
     */
    record Voucher(Money value, LocalDate validUntil) implements Remedy {
        /**
         * Checks the parts.
         *
         * @param value its face value, not negative
         * @param validUntil the last day on which it can be used
         * @throws IllegalArgumentException if the value is negative
         */
        public Voucher {
            notNegative("value", value);
            Objects.requireNonNull(validUntil, "validUntil");
        }

        @Override
        public Money valuation() {
            return value;
        }
    }

    /**
     * Points of a loyalty programme.
     *
     * @param points how many, not negative
     * @param valuation what they are worth, not negative
     */
    record Points(long points, Money valuation) implements Remedy {
        /**
         * Checks the parts.
         *
         * @param points how many, not negative
         * @param valuation what they are worth, not negative
         * @throws IllegalArgumentException if one of them is negative
         */
        public Points {
            if (points < 0)
                throw new IllegalArgumentException("points " + points + " is below 0\nGive points, do not take them.");
            notNegative("valuation", valuation);
        }
    }

    /**
     * An apology, an upgrade, a bottle of wine: it pleases, and counts for nothing against what is due.
     *
     * @param what in a few words
     * @param currency the currency of its worth of zero
     */
    record Gesture(String what, CurrencyUnit currency) implements Remedy {
        /**
         * Checks that no part is missing.
         *
         * @param what in a few words
         * @param currency the currency of its worth of zero
         */
        public Gesture {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(currency, "currency");
        }

        @Override
        public Money valuation() {
            return Money.zero(currency);
        }
    }

    /**
     * A payment for hosts that have no {@code Money}.
     *
     * @param amount what is paid, not negative, with at most the decimals of the currency
     * @param currency ISO 4217 code
     * @return the payment
     * @throws IllegalArgumentException if the amount is negative, the currency unknown, or a decimal too many
     */
    static Payment payment(BigDecimal amount, String currency) {
        try {
            return new Payment(Money.of(CurrencyUnit.of(currency), amount));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "amount " + amount + " has more decimals than " + currency
                            + " has\nRound it first, as your rules say.",
                    e);
        }
    }

    /**
     * One answer for each kind of remedy.
     *
     * @param payment what to do with a payment
     * @param voucher what to do with a voucher
     * @param points what to do with points
     * @param gesture what to do with a gesture
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    default <R> R match(
            Function<Payment, R> payment,
            Function<Voucher, R> voucher,
            Function<Points, R> points,
            Function<Gesture, R> gesture) {
        if (this instanceof Payment p) return payment.apply(p);
        if (this instanceof Voucher v) return voucher.apply(v);
        return this instanceof Points p ? points.apply(p) : gesture.apply((Gesture) this);
    }

    private static void notNegative(String name, Money money) {
        if (money.isNegative())
            throw new IllegalArgumentException(name + " " + money + " is below 0"
                    + "\nA remedy gives; what was given too much is reversed in the ledger.");
    }
}
