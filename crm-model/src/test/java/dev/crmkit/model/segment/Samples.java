package dev.crmkit.model.segment;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.channel.Direction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.Money;

/** Criteria of every kind, and trees of them. */
final class Samples {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");
    static final MoneyRange MUCH = MoneyRange.atLeast(BigDecimal.valueOf(1_000), "EUR");
    static final TouchpointPattern SHOES = TouchpointPattern.purchased()
            .in(Channel.WEB, Channel.APP)
            .going(Direction.INBOUND)
            .with(TouchpointPattern.Aspect.SOURCE, "the shop's own")
            .where("category", Operator.IN, "shoes", "boots");

    static final List<Criterion> LEAVES = List.of(
            Trait.attribute("city", Operator.EQ, "Łódź 'Centrum'"),
            Trait.attribute("children", Operator.GE, 2),
            Trait.attribute("contract_ends", Operator.LT, LocalDate.of(2026, 12, 31)),
            Trait.attribute("budget", Operator.LE, Money.parse("EUR 99.90")),
            Trait.attribute("last_login", Operator.GT, NEW_YEAR),
            Trait.attribute("longest_call", Operator.GE, Duration.ofMinutes(90)),
            Trait.attribute("blocked", Operator.NE, true),
            Trait.attribute("phone", Operator.EXISTS),
            Trait.margin(MUCH, Period.ofYears(1)),
            Trait.lifetime(MoneyRange.between(Money.parse("EUR 1.00"), Money.parse("EUR 2.00"))),
            Trait.tier("SILVER", "Gold class"),
            Trait.stage("LAPSED", "LOST"),
            Trait.joined(Window.current(Window.Unit.YEAR, BERLIN)),
            Trait.memberOf("vip"),
            TouchpointPattern.any().never().within(Window.last(Duration.ofHours(24))),
            SHOES.times(0, 2).within(Window.lastMonths(18, BERLIN)),
            SHOES.atLeast(1),
            SHOES.spending(MoneyRange.atMost(BigDecimal.TEN, "EUR")).within(Window.previous(Window.Unit.MONTH, BERLIN)),
            SHOES.firstTime(Window.since(NEW_YEAR)),
            SHOES.lastTime(Window.before(NEW_YEAR)),
            SHOES.then(TouchpointPattern.complained())
                    .then(TouchpointPattern.of("RETURN"))
                    .spanning(Duration.ofDays(30)),
            SHOES.then(SHOES).within(Window.lastDays(90, BERLIN)));

    private Samples() {}

    static Arbitrary<Criterion> criteria() {
        Arbitrary<Criterion> leaves = Arbitraries.of(LEAVES);
        return Arbitraries.recursive(
                () -> leaves,
                below -> Arbitraries.oneOf(
                        leaves,
                        below.map(Criterion::not),
                        below.list().ofMinSize(1).ofMaxSize(3).map(Criterion::all),
                        below.list().ofMinSize(1).ofMaxSize(3).map(Criterion::any)),
                0,
                5);
    }

    static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList())
                .map(ZoneId::of);
    }

    static Arbitrary<Window> windows() {
        Arbitrary<Instant> instants = instants();
        return Arbitraries.oneOf(
                Arbitraries.just(Window.always()),
                Combinators.combine(instants, Arbitraries.longs().between(1, 1L << 31))
                        .as((from, seconds) -> Window.between(from, from.plusSeconds(seconds))),
                instants.map(Window::since),
                instants.map(Window::before),
                Arbitraries.longs()
                        .between(1, 1L << 31)
                        .map(seconds -> Window.last(Duration.ofSeconds(seconds, seconds % 1_000_000_000))),
                zoned());
    }

    static Arbitrary<Window> zoned() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 40);
        return Arbitraries.oneOf(
                Combinators.combine(few, few, few, zones())
                        .as((years, months, days, zone) -> Window.last(Period.of(years, months, days + 1), zone)),
                Combinators.combine(Arbitraries.of(Window.Unit.class), few, zones())
                        .as(Window.Calendar::new));
    }

    static Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("1901-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2100-01-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }
}
