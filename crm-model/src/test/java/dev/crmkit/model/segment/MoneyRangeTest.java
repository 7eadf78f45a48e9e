package dev.crmkit.model.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class MoneyRangeTest {

    @Property
    void bothEndsAreWithin(
            @ForAll @IntRange(min = -5, max = 5) int a,
            @ForAll @IntRange(min = -5, max = 5) int b,
            @ForAll @IntRange(min = -6, max = 6) int sum) {
        assertThat(MoneyRange.atLeast(cents(a)).contains(cents(sum))).isEqualTo(sum >= a);
        assertThat(MoneyRange.atMost(cents(a)).contains(cents(sum))).isEqualTo(sum <= a);
        if (a > b) {
            assertThatThrownBy(() -> MoneyRange.between(cents(a), cents(b)))
                    .hasMessageContaining("is greater than max");
        } else {
            assertThat(MoneyRange.between(cents(a), cents(b)).contains(cents(sum)))
                    .isEqualTo(sum >= a && sum <= b);
        }
    }

    @Property
    void parseReadsWhatToStringWrites(@ForAll @IntRange(min = -9_999, max = 9_999) int cents) {
        MoneyRange atLeast = MoneyRange.atLeast(cents(cents));
        MoneyRange atMost = MoneyRange.atMost(cents(cents));
        MoneyRange between = MoneyRange.between(cents(cents), cents(cents + 1));
        assertThat(MoneyRange.parse(atLeast.toString())).isEqualTo(atLeast).hasSameHashCodeAs(atLeast);
        assertThat(MoneyRange.parse(atMost.toString())).isEqualTo(atMost).isNotEqualTo(atLeast);
        assertThat(MoneyRange.parse(between.toString())).isEqualTo(between);
    }

    @Test
    void aRangeHasOneCurrency() {
        MoneyRange range = MoneyRange.atLeast(BigDecimal.ONE, "EUR");
        assertThat(range.currency()).isEqualTo(CurrencyUnit.EUR);
        assertThat(range.contains(Money.parse("USD 5.00"))).isFalse();
        assertThat(MoneyRange.atMost(BigDecimal.TEN, "JPY")).hasToString("..JPY 10");
        assertThatThrownBy(() -> MoneyRange.between(Money.parse("EUR 1.00"), Money.parse("USD 2.00")))
                .hasMessageContaining("are of two currencies");
    }

    @Test
    void whatIsNoRangeIsRefused() {
        assertThatThrownBy(() -> MoneyRange.parse("..")).hasMessageContaining("neither min nor max");
        assertThatThrownBy(() -> MoneyRange.parse("EUR 1.00")).hasMessageContaining("has no ..");
        assertThatThrownBy(() -> MoneyRange.parse("much..")).hasMessageStartingWith("'much' is no sum of money");
        assertThatThrownBy(() -> MoneyRange.atLeast(new BigDecimal("0.001"), "EUR"))
                .hasMessageStartingWith("min 0.001 has more decimals than EUR");
    }

    private static Money cents(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
