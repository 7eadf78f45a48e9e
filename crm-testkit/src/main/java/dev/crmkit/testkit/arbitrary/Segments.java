package dev.crmkit.testkit.arbitrary;

import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.segment.Criterion;
import dev.crmkit.model.segment.MoneyRange;
import dev.crmkit.model.segment.Operator;
import dev.crmkit.model.segment.Segment;
import dev.crmkit.model.segment.SegmentId;
import dev.crmkit.model.segment.ServiceStandard;
import dev.crmkit.model.segment.TouchpointPattern;
import dev.crmkit.model.segment.Trait;
import dev.crmkit.model.segment.Window;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Segments and the criteria of their members. Without state. */
@SuppressWarnings("exports") // whoever uses it has jqwik
public final class Segments {
    private static final int DEEPEST = 3;

    private Segments() {}

    /**
     * Spans of time in which touchpoints count.
     *
     * @return windows between instants, of a length, of days and of calendar units, in zones far from each other
     */
    public static Arbitrary<Window> windows() {
        Arbitrary<ZoneId> zones = Arbitraries.of("Z", "Europe/Berlin", "Pacific/Kiritimati", "America/St_Johns")
                .map(ZoneId::of);
        Arbitrary<Integer> numbers = Arbitraries.of(1, 3, 90);
        return Arbitraries.oneOf(
                Moments.validities().map(Window.Fixed::new),
                Arbitraries.of(Duration.ofNanos(1), Duration.ofHours(24), Duration.ofDays(400))
                        .map(Window::last),
                Combinators.combine(numbers.map(Period::ofMonths), zones).as(Window::last),
                Combinators.combine(Arbitraries.of(Window.Unit.class), Arbitraries.of(0, 1, 5), zones)
                        .as(Window.Calendar::new));
    }

    /**
     * Criteria of one leaf.
     *
     * @return every kind of leaf
     */
    public static Arbitrary<Criterion.Leaf> leaves() {
        return Arbitraries.oneOf(traits().map(trait -> trait), behaviours().map(behaviour -> behaviour));
    }

    private static Arbitrary<Trait> traits() {
        return Arbitraries.oneOf(
                Reasons.values().map(value -> Trait.attribute("vip", Operator.EQ, value)),
                Arbitraries.just(Trait.attribute("größe", Operator.EXISTS)),
                Reasons.numbers().map(number -> Trait.attribute("shoe_size", Operator.LE, number)),
                Combinators.combine(ranges(), Arbitraries.of(Period.ofYears(1), Period.ofMonths(3)))
                        .as(Trait::margin),
                ranges().map(Trait::lifetime),
                Arbitraries.just(Trait.tier("SENATOR", "größter Kunde")),
                Arbitraries.just(Trait.stage("ACTIVE", "LAPSED")),
                windows().map(Trait::joined),
                Arbitraries.of("eu-vip", "x").map(Trait::memberOf));
    }

    private static Arbitrary<Criterion.Leaf> behaviours() {
        Arbitrary<TouchpointPattern> patterns = Arbitraries.of(
                TouchpointPattern.any(),
                TouchpointPattern.purchased(),
                TouchpointPattern.complained().where("vip", Operator.EQ, true));
        return Arbitraries.oneOf(
                Combinators.combine(patterns, windows(), Arbitraries.of(0, 1), Arbitraries.of(1, 2, Integer.MAX_VALUE))
                        .as((pattern, window, min, max) ->
                                pattern.times(min, max).within(window)),
                Combinators.combine(patterns, windows())
                        .as((pattern, window) -> pattern.never().within(window)),
                Combinators.combine(patterns, windows(), ranges())
                        .as((pattern, window, range) -> pattern.spending(range).within(window)),
                Combinators.combine(patterns, windows()).as(TouchpointPattern::firstTime),
                Combinators.combine(patterns, windows()).as(TouchpointPattern::lastTime),
                Combinators.combine(patterns, patterns, windows())
                        .as((first, next, window) -> first.then(next).within(window)));
    }

    private static Arbitrary<MoneyRange> ranges() {
        return Arbitraries.oneOf(
                Sums.any().map(MoneyRange::atLeast),
                Sums.any().map(MoneyRange::atMost),
                Sums.any().map(sum -> MoneyRange.between(sum, sum.plus(new BigDecimal(100)))));
    }

    /**
     * Criteria of any shape.
     *
     * @return trees of up to three levels of and, or, not above their leaves
     */
    public static Arbitrary<Criterion> criteria() {
        return criteria(DEEPEST);
    }

    private static Arbitrary<Criterion> criteria(int levels) {
        Arbitrary<Criterion> leaves = leaves().map(leaf -> leaf);
        if (levels == 0) return leaves;
        Arbitrary<Criterion> below = criteria(levels - 1);
        Arbitrary<List<Criterion>> several = below.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                leaves, below.map(Criterion::not), several.map(Criterion::all), several.map(Criterion::any));
    }

    /**
     * Segments of every kind.
     *
     * @return segments by criterion, by list and of another system, with and without a service standard
     */
    public static Arbitrary<Segment> segments() {
        SegmentId id = SegmentId.of("s-1");
        Arbitrary<List<CustomerId>> members = Customers.ids().list().ofMaxSize(4);
        Arbitrary<Segment.Builder> bare = Arbitraries.oneOf(
                criteria().map(criterion -> Segment.ruleBased(id, criterion)),
                members.map(customers -> Segment.ofCustomers(id, customers)),
                Arbitraries.just("journey tool").map(system -> Segment.external(id, system)));
        Arbitrary<Segment> named = Combinators.combine(
                        bare, Arbitraries.of(Segment.Status.class), Arbitraries.of("VIP", "größte Kunden"))
                .as((segment, status, name) -> segment.status(status).name(name).build());
        Arbitrary<ServiceStandard> standards = Arbitraries.of(
                ServiceStandard.ofNamedContact(),
                ServiceStandard.answer(Duration.ofHours(4)).withNamedContact());
        return Arbitraries.oneOf(
                named,
                Combinators.combine(named, standards)
                        .as((segment, standard) ->
                                segment.toBuilder().serviceStandard(standard).build()));
    }
}
