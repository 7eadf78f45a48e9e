package dev.crmkit.model.remedy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.crmkit.model.customer.PersonalData;
import dev.crmkit.model.customer.Pseudonyms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is given to make good, with what it is worth in money. Immutable.
 *
 * <p>In JSON each has a {@code kind}: PAYMENT, VOUCHER, POINTS or GESTURE.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Remedy.Payment.class, name = "PAYMENT"),
    @JsonSubTypes.Type(value = Remedy.Voucher.class, name = "VOUCHER"),
    @JsonSubTypes.Type(value = Remedy.Points.class, name = "POINTS"),
    @JsonSubTypes.Type(value = Remedy.Gesture.class, name = "GESTURE")
})
@JsonIgnoreProperties(ignoreUnknown = true)
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
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Payment(@JsonProperty(required = true) Money amount) implements Remedy {
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
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Voucher(
            @JsonProperty(required = true) Money value,

            @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
            LocalDate validUntil)
            implements Remedy {
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
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Points(
            @JsonProperty(required = true) long points,
            @JsonProperty(required = true) Money valuation) implements Remedy {
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

        /** Not a long, for which both Jacksons take 4.7 as 4, and Jackson 2 null as 0. */
        @JsonCreator
        static Points fromJson(
                @JsonProperty(value = "points", required = true) BigDecimal points,
                @JsonProperty(value = "valuation", required = true) Money valuation) {
            return new Points(whole(Objects.requireNonNull(points, "points")), valuation);
        }
    }

    /**
     * An apology, an upgrade, a bottle of wine: it pleases, and counts for nothing against what is due. Its words may be
     * personal data: {@code toString()} masks them.
     *
     * @param what in a few words, at most 10,000 characters; empty once it is erased
     * @param currency the currency of its worth of zero
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Gesture(@PersonalData String what, CurrencyUnit currency) implements Remedy {
        /**
         * Checks the parts.
         *
         * @param what in a few words, at most 10,000 characters
         * @param currency the currency of its worth of zero
         * @throws IllegalArgumentException if the words are too many
         */
        public Gesture {
            Bounds.text("what", what, Bounds.LONGEST_TEXT);
            Objects.requireNonNull(currency, "currency");
        }

        @Override
        public Money valuation() {
            return Money.zero(currency);
        }

        @Override
        public String toString() {
            return "Gesture[****]";
        }

        @JsonCreator
        static Gesture fromJson(
                @JsonProperty("what") @Nullable String what,
                @JsonProperty(value = "currency", required = true) CurrencyUnit currency) {
            return new Gesture(what == null ? "" : what, currency);
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
        return new Payment(money(amount, currency));
    }

    /**
     * A voucher for hosts that have no {@code Money}.
     *
     * @param value its face value, not negative, with at most the decimals of the currency
     * @param currency ISO 4217 code
     * @param validUntil the last day on which it can be used
     * @return the voucher
     * @throws IllegalArgumentException if the value is negative, the currency unknown, or a decimal too many
     */
    static Voucher voucher(BigDecimal value, String currency, LocalDate validUntil) {
        return new Voucher(money(value, currency), validUntil);
    }

    /**
     * Points for hosts that have no {@code Money}.
     *
     * @param points how many, not negative
     * @param valuation what they are worth, not negative, with at most the decimals of the currency
     * @param currency ISO 4217 code
     * @return the points
     * @throws IllegalArgumentException if a number is negative, the currency unknown, or a decimal too many
     */
    static Points points(long points, BigDecimal valuation, String currency) {
        return new Points(points, money(valuation, currency));
    }

    /**
     * A gesture for hosts that have no {@code Money}.
     *
     * @param what in a few words
     * @param currency ISO 4217 code of its worth of zero
     * @return the gesture
     * @throws IllegalArgumentException if the currency is unknown
     */
    static Gesture gesture(String what, String currency) {
        return new Gesture(what, CurrencyUnit.of(currency));
    }

    private static long whole(BigDecimal points) {
        try {
            return points.longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("points is not a whole number\nRound it first, as your rules say.", e);
        }
    }

    private static Money money(BigDecimal amount, String currency) {
        try {
            return Money.of(CurrencyUnit.of(currency), amount);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "amount " + amount + " has more decimals than " + currency
                            + " has\nRound it first, as your rules say.",
                    e);
        }
    }

    /**
     * The same remedy without the words of a gesture, which may be personal data.
     *
     * @param pseudonyms what replaces identities; a remedy has none
     * @return a remedy of the same kind and worth
     */
    default Remedy erased(Pseudonyms pseudonyms) {
        Objects.requireNonNull(pseudonyms, "pseudonyms");
        return this instanceof Gesture gesture ? new Gesture("", gesture.currency()) : this;
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
