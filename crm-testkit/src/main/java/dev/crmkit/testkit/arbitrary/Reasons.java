package dev.crmkit.testkit.arbitrary;

import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.explain.Value;
import java.math.BigDecimal;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Reasons and the typed values in them. Without state. */
@SuppressWarnings("exports") // whoever uses it has jqwik
public final class Reasons {
    private Reasons() {}

    /**
     * Values of every kind.
     *
     * @return values, texts of several scripts and large and small numbers among them
     */
    public static Arbitrary<Value> values() {
        return Arbitraries.oneOf(
                Texts.free().map(Value.Text::new),
                Texts.code().map(Value.Term::new),
                Arbitraries.of(true, false).map(Value.Flag::new),
                numbers().map(Value.Quantity::new),
                Sums.any().map(Value.Amount::new),
                Moments.instants().map(Value.At::new),
                Moments.days().map(Value.Day::new),
                spans().map(Value.Span::new));
    }

    static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000000000000000"), new BigDecimal("1000000000000000000"))
                .ofScale(6);
    }

    private static Arbitrary<Duration> spans() {
        return Arbitraries.longs()
                .between(-1_000_000_000_000L, 1_000_000_000_000L)
                .map(Duration::ofMillis);
    }

    /**
     * Reasons with up to three values.
     *
     * @return reasons with and without basis
     */
    public static Arbitrary<Reason> reasons() {
        Arbitrary<String> codes = Arbitraries.of("eu261.band-a", "late", "host_1.own-rule", "x");
        Arbitrary<String> bases = Arbitraries.of("", "Art. 7(1)(a)", "§ 5 Abs. 2");
        Arbitrary<String> names = Arbitraries.of("what", "distance_km", "größe");
        return Combinators.combine(
                        codes, bases, Arbitraries.maps(names, values()).ofMaxSize(3))
                .as(Reason::new);
    }
}
