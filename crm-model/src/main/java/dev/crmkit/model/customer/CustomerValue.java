package dev.crmkit.model.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is worth to the company: profit, not revenue, as far as known. Immutable.
 *
 * <p>Profit may be negative: some customers cost more than they bring. It is an estimate of the host at the time of the
 * profile version; two estimates are never added.
 *
 * <pre>{@code
 * CustomerValue value = CustomerValue.of(new BigDecimal("420.00"), "EUR", Period.ofYears(1)).withTier("SENATOR");
 * }</pre>
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"contributionMargin", "lifetime", "tier"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class CustomerValue {

    private static final int LONGEST_TIER = 100;
    private static final CustomerValue NONE = new CustomerValue(new Parts(null, null, ""));

    private final Parts parts;

    private record Parts(@Nullable Margin margin, @Nullable Money lifetime, String tier) {}

    private CustomerValue(Parts parts) {
        this.parts = parts;
    }

    /**
     * What is left of the revenue of a customer after the costs that he causes, over a length of time. Immutable.
     *
     * @param amount revenue minus variable costs; negative if he costs more than he brings
     * @param per the length of time, longer than nothing, e.g. {@code P1Y}; twelve months are kept as one year
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Margin(
            @JsonProperty(required = true) Money amount,

            @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
            Period per) {
        /**
         * Checks the length of time.
         *
         * @param amount revenue minus variable costs; negative if he costs more than he brings
         * @param per the length of time, longer than nothing, e.g. {@code P1Y}; twelve months are kept as one year
         * @throws IllegalArgumentException if it is zero, or a part of it negative
         */
        public Margin {
            Objects.requireNonNull(amount, "amount");
            per = per.normalized();
            if (per.isZero() || per.isNegative())
                throw new IllegalArgumentException("per " + per + " is not longer than nothing"
                        + "\nSay over which time the margin was earned, e.g. Period.ofYears(1).");
        }
    }

    /**
     * Nothing is known.
     *
     * @return a value without any part
     */
    public static CustomerValue none() {
        return NONE;
    }

    /**
     * A contribution margin per length of time.
     *
     * @param contributionMargin revenue minus variable costs; may be negative
     * @param per the length of time, longer than nothing
     * @return the value
     * @throws IllegalArgumentException if {@code per} is zero or negative
     */
    public static CustomerValue of(Money contributionMargin, Period per) {
        return new CustomerValue(new Parts(new Margin(contributionMargin, per), null, ""));
    }

    /**
     * A contribution margin per length of time, for hosts that have no {@code Money}.
     *
     * @param contributionMargin revenue minus variable costs; may be negative
     * @param currency ISO 4217 code
     * @param per the length of time, longer than nothing
     * @return the value
     * @throws IllegalArgumentException if {@code per} is zero or negative, the currency unknown, or a decimal too many
     */
    public static CustomerValue of(BigDecimal contributionMargin, String currency, Period per) {
        return of(money("contributionMargin", contributionMargin, currency), per);
    }

    /**
     * The same with a lifetime value.
     *
     * @param lifetime the profit expected over the whole relationship; may be negative
     * @return a value with that lifetime value
     */
    public CustomerValue withLifetime(Money lifetime) {
        Objects.requireNonNull(lifetime, "lifetime");
        return new CustomerValue(new Parts(parts.margin(), lifetime, parts.tier()));
    }

    /**
     * The same with a lifetime value, for hosts that have no {@code Money}.
     *
     * @param lifetime the profit expected over the whole relationship; may be negative
     * @param currency ISO 4217 code
     * @return a value with that lifetime value
     * @throws IllegalArgumentException if the currency is unknown, or a decimal too many
     */
    public CustomerValue withLifetime(BigDecimal lifetime, String currency) {
        return withLifetime(money("lifetime", lifetime, currency));
    }

    /**
     * The same with a tier.
     *
     * @param tier the host's class of customer in the host's own spelling, at most 100 characters; empty for none
     * @return a value with that tier
     * @throws IllegalArgumentException if it is longer; its length is given, not the text
     */
    public CustomerValue withTier(String tier) {
        if (tier.length() > LONGEST_TIER)
            throw new IllegalArgumentException("tier of " + tier.length() + " characters is longer than " + LONGEST_TIER
                    + "\nGive the name of the class only, e.g. GOLD.");
        return new CustomerValue(new Parts(parts.margin(), parts.lifetime(), tier));
    }

    private static Money money(String name, BigDecimal amount, String currency) {
        try {
            return Money.of(CurrencyUnit.of(currency), amount);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    name + " " + amount + " has more decimals than " + currency
                            + " has\nRound it first, as your rules say.",
                    e);
        }
    }

    /**
     * What the customer brings in a length of time.
     *
     * @return the margin, or nothing if not known
     */
    public Optional<Margin> contributionMargin() {
        return Optional.ofNullable(parts.margin());
    }

    /**
     * The profit expected over the whole relationship.
     *
     * @return the profit, or nothing if not known
     */
    public Optional<Money> lifetime() {
        return Optional.ofNullable(parts.lifetime());
    }

    /**
     * The host's class of customer.
     *
     * @return the class in the host's spelling, empty if there is none
     */
    @JsonProperty
    public String tier() {
        return parts.tier();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomerValue value && parts.equals(value.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "CustomerValue[contributionMargin="
                + contributionMargin()
                        .map(margin -> margin.amount() + " per " + margin.per())
                        .orElse("?")
                + ", lifetime=" + lifetime().map(Money::toString).orElse("?") + ", tier=" + tier() + "]";
    }

    @JsonProperty("contributionMargin")
    private @Nullable Margin jsonMargin() {
        return parts.margin();
    }

    @JsonProperty("lifetime")
    private @Nullable Money jsonLifetime() {
        return parts.lifetime();
    }

    @JsonCreator
    static CustomerValue fromJson(
            @JsonProperty("contributionMargin") @Nullable Margin contributionMargin,
            @JsonProperty("lifetime") @Nullable Money lifetime,
            @JsonProperty("tier") @Nullable String tier) {
        return new CustomerValue(new Parts(contributionMargin, lifetime, "")).withTier(tier == null ? "" : tier);
    }
}
