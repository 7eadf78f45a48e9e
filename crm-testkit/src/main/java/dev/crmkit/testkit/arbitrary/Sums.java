package dev.crmkit.testkit.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Sums of money in currencies with no, two and three decimals. Without state. */
@SuppressWarnings("exports") // whoever uses it has jqwik
public final class Sums {
    private static final long MOST = 1_000_000_000_000_000L;

    private Sums() {}

    /**
     * Currencies.
     *
     * @return EUR, USD, the yen without decimals, the dinar of Bahrain with three
     */
    public static Arbitrary<CurrencyUnit> currencies() {
        return Arbitraries.of(CurrencyUnit.EUR, CurrencyUnit.USD, CurrencyUnit.JPY, CurrencyUnit.of("BHD"));
    }

    /**
     * Sums that somebody has or owes.
     *
     * @return sums above, at and below zero, up to a quadrillion of the smallest unit
     */
    public static Arbitrary<Money> any() {
        return sums(-MOST);
    }

    /**
     * Sums that somebody gives or spends.
     *
     * @return sums of at least zero, up to a quadrillion of the smallest unit
     */
    public static Arbitrary<Money> notNegative() {
        return sums(0);
    }

    private static Arbitrary<Money> sums(long least) {
        Arbitrary<Long> minors =
                Arbitraries.oneOf(Arbitraries.longs().between(least, MOST), Arbitraries.of(0L, 1L, 25_000L));
        return Combinators.combine(currencies(), minors).as(Money::ofMinor);
    }
}
