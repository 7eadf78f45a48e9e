package dev.crmkit.model.touchpoint;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.crmkit.model.customer.PersonalData;
import dev.crmkit.model.customer.Pseudonyms;
import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * What the customer bought and gave back. Immutable.
 *
 * <p>The number of an order leads to a person: {@code toString()} leaves it out, and erasure puts a pseudonym in its place,
 * the same for the same number, so that a return still belongs to its purchase.
 */
public sealed interface Trade extends Content {

    /**
     * The customer bought something.
     *
     * @param order the order's number; 1 to 200 characters
     * @param total what it cost, not negative
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Purchase(
            @JsonProperty(required = true) @PersonalData String order,
            @JsonProperty(required = true) Money total) implements Trade {
        /**
         * Checks the parts.
         *
         * @param order the order's number; 1 to 200 characters
         * @param total what it cost, not negative
         * @throws IllegalArgumentException if the order is blank or too long, or the total negative
         */
        public Purchase {
            Checked.id("order", order);
            Checked.notNegative("total", total);
        }

        /**
         * A purchase for hosts that have no {@code Money}.
         *
         * @param order the order's number
         * @param total what it cost, not negative, with at most the decimals of the currency
         * @param currency ISO 4217 code
         * @return the purchase
         * @throws IllegalArgumentException if the order is blank or too long, the total negative, the currency unknown, or
         *     a decimal too many
         */
        public static Purchase of(String order, BigDecimal total, String currency) {
            return new Purchase(order, Checked.money("total", total, currency));
        }

        @Override
        public Kind kind() {
            return Kind.PURCHASE;
        }

        @Override
        public Purchase erased(Pseudonyms pseudonyms) {
            return new Purchase(Erasure.order(order, pseudonyms), total);
        }

        @Override
        public String toString() {
            return "Purchase[" + total + "]";
        }
    }

    /**
     * The customer gave back what an order brought, all or in part.
     *
     * @param order the number of the order; 1 to 200 characters
     * @param refund what was paid back for it, not negative
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Return(
            @JsonProperty(required = true) @PersonalData String order,
            @JsonProperty(required = true) Money refund) implements Trade {
        /**
         * Checks the parts.
         *
         * @param order the number of the order; 1 to 200 characters
         * @param refund what was paid back for it, not negative
         * @throws IllegalArgumentException if the order is blank or too long, or the refund negative
         */
        public Return {
            Checked.id("order", order);
            Checked.notNegative("refund", refund);
        }

        /**
         * A return for hosts that have no {@code Money}.
         *
         * @param order the number of the order
         * @param refund what was paid back, not negative, with at most the decimals of the currency
         * @param currency ISO 4217 code
         * @return the return
         * @throws IllegalArgumentException if the order is blank or too long, the refund negative, the currency unknown, or
         *     a decimal too many
         */
        public static Return of(String order, BigDecimal refund, String currency) {
            return new Return(order, Checked.money("refund", refund, currency));
        }

        @Override
        public Kind kind() {
            return Kind.RETURN;
        }

        @Override
        public Return erased(Pseudonyms pseudonyms) {
            return new Return(Erasure.order(order, pseudonyms), refund);
        }

        @Override
        public String toString() {
            return "Return[" + refund + "]";
        }
    }
}
