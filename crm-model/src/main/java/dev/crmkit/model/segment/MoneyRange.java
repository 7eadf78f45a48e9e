package dev.crmkit.model.segment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * From how much to how much money, both ends included and one of them possibly open. Immutable.
 *
 * <p>There is no range without an end: it would have no currency. "Less than" is the {@link Criterion#not negation} of
 * "at least".
 */
@JsonPropertyOrder({"min", "max"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public final class MoneyRange {

    private static final String DOTS = "..";

    @JsonProperty("min")
    private final @Nullable Money least;

    @JsonProperty("max")
    private final @Nullable Money most;

    private MoneyRange(@Nullable Money least, @Nullable Money most) {
        if (least == null && most == null)
            throw new IllegalArgumentException("MoneyRange has neither min nor max\nName one: 'EUR 100.00..'.");
        if (least != null && most != null) {
            if (!least.isSameCurrency(most))
                throw new IllegalArgumentException("min " + least + " and max " + most + " are of two currencies"
                        + "\nWrite one criterion for each currency.");
            if (least.isGreaterThan(most))
                throw new IllegalArgumentException(
                        "min " + least + " is greater than max " + most + "\nNo sum is within: exchange them.");
        }
        this.least = least;
        this.most = most;
    }

    /**
     * So much or more.
     *
     * @param min the least sum that is within
     * @return a range without upper end
     */
    public static MoneyRange atLeast(Money min) {
        return new MoneyRange(Objects.requireNonNull(min, "min"), null);
    }

    /**
     * So much or more.
     *
     * @param min the least sum that is within
     * @param currency its ISO 4217 code
     * @return a range without upper end
     * @throws IllegalArgumentException if the currency is not known, or the sum has more decimals than it
     */
    public static MoneyRange atLeast(BigDecimal min, String currency) {
        return atLeast(money("min", min, currency));
    }

    /**
     * So much or less.
     *
     * @param max the greatest sum that is within
     * @return a range without lower end
     */
    public static MoneyRange atMost(Money max) {
        return new MoneyRange(null, Objects.requireNonNull(max, "max"));
    }

    /**
     * So much or less.
     *
     * @param max the greatest sum that is within
     * @param currency its ISO 4217 code
     * @return a range without lower end
     * @throws IllegalArgumentException if the currency is not known, or the sum has more decimals than it
     */
    public static MoneyRange atMost(BigDecimal max, String currency) {
        return atMost(money("max", max, currency));
    }

    /**
     * Between two sums.
     *
     * @param min the least sum that is within
     * @param max the greatest sum that is within, of the same currency
     * @return the range
     * @throws IllegalArgumentException if min is greater than max or of another currency
     */
    public static MoneyRange between(Money min, Money max) {
        return new MoneyRange(Objects.requireNonNull(min, "min"), Objects.requireNonNull(max, "max"));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text two sums with two dots between them, one possibly left out: {@code EUR 100.00..EUR 500.00}
     * @return the range
     * @throws IllegalArgumentException if the text is not a range
     */
    public static MoneyRange parse(String text) {
        int dots = text.indexOf(DOTS);
        if (dots < 0)
            throw new IllegalArgumentException("MoneyRange '" + text + "' has no .." + "\nWrite 'EUR 100.00..'.");
        return new MoneyRange(end(text.substring(0, dots)), end(text.substring(dots + DOTS.length())));
    }

    private static @Nullable Money end(String text) {
        try {
            return text.isEmpty() ? null : Money.parse(text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IllegalArgumentException("'" + text + "' is no sum of money\nWrite it as EUR 100.00.", e);
        }
    }

    private static Money money(String name, BigDecimal amount, String currency) {
        try {
            return Money.of(CurrencyUnit.of(currency), amount);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    name + " " + amount + " has more decimals than " + currency + " has\nRound it first.", e);
        }
    }

    /**
     * The least sum that is within.
     *
     * @return the sum, or nothing if the lower end is open
     */
    public Optional<Money> min() {
        return Optional.ofNullable(least);
    }

    /**
     * The greatest sum that is within.
     *
     * @return the sum, or nothing if the upper end is open
     */
    public Optional<Money> max() {
        return Optional.ofNullable(most);
    }

    /**
     * The currency of both ends; sums of another are not looked at.
     *
     * @return the currency
     */
    public CurrencyUnit currency() {
        return min().or(this::max).orElseThrow().getCurrencyUnit();
    }

    /**
     * Whether a sum is within.
     *
     * @param sum any sum
     * @return true if it is of this currency and not beyond an end
     */
    public boolean contains(Money sum) {
        return sum.getCurrencyUnit().equals(currency())
                && (least == null || !sum.isLessThan(least))
                && (most == null || !sum.isGreaterThan(most));
    }

    @JsonCreator
    static MoneyRange fromJson(@JsonProperty("min") @Nullable Money min, @JsonProperty("max") @Nullable Money max) {
        return new MoneyRange(min, max);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MoneyRange range
                && Objects.equals(least, range.least)
                && Objects.equals(most, range.most);
    }

    @Override
    public int hashCode() {
        return Objects.hash(least, most);
    }

    @Override
    public String toString() {
        return (least == null ? "" : least) + DOTS + (most == null ? "" : most);
    }
}
