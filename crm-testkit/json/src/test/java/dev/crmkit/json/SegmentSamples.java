package dev.crmkit.json;

import static dev.crmkit.json.BasicSamples.LATER;
import static dev.crmkit.json.BasicSamples.NOON;
import static dev.crmkit.json.BasicSamples.PRICE;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.channel.Direction;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.moment.Validity;
import dev.crmkit.model.segment.Criterion;
import dev.crmkit.model.segment.Membership;
import dev.crmkit.model.segment.MoneyRange;
import dev.crmkit.model.segment.Operator;
import dev.crmkit.model.segment.Segment;
import dev.crmkit.model.segment.SegmentId;
import dev.crmkit.model.segment.ServiceStandard;
import dev.crmkit.model.segment.TouchpointPattern;
import dev.crmkit.model.segment.TouchpointPattern.Aspect;
import dev.crmkit.model.segment.Trait;
import dev.crmkit.model.segment.Window;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Segments, with criteria and windows of every kind. */
final class SegmentSamples {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final TouchpointPattern EVERY_ASPECT = TouchpointPattern.of("PURCHASE", "RETURN")
            .with(Aspect.DETAIL, "BILL")
            .in(Channel.WEB, Channel.APP)
            .with(Aspect.MODE, "SELF_SERVICE")
            .going(Direction.INBOUND)
            .with(Aspect.PURPOSE, "RETAIN")
            .with(Aspect.REASON, "NEED")
            .with(Aspect.SOURCE, "the shop")
            .where("size", Operator.IN, 41, 42)
            .where("gift", Operator.EXISTS);
    private static final MoneyRange FROM = MoneyRange.atLeast(PRICE);
    private static final MoneyRange BETWEEN = MoneyRange.between(Money.parse("EUR -1.00"), PRICE);

    private static final List<Criterion> LEAVES = List.of(
            Trait.attribute("size", Operator.GE, 42),
            Trait.margin(FROM, Period.ofMonths(3)),
            Trait.lifetime(BETWEEN),
            Trait.tier("GOLD"),
            Trait.stage("ACTIVE"),
            Trait.joined(Window.lastMonths(6, BERLIN)),
            Trait.memberOf("vip"),
            EVERY_ASPECT.times(0, 2).within(Window.last(Duration.ofHours(36))),
            TouchpointPattern.any().atLeast(1).within(Window.between(NOON, LATER)),
            TouchpointPattern.purchased().spending(BETWEEN).within(Window.previous(Window.Unit.QUARTER, BERLIN)),
            TouchpointPattern.complained().firstTime(Window.since(NOON)),
            TouchpointPattern.complained().lastTime(Window.current(Window.Unit.DAY, BERLIN)),
            TouchpointPattern.complained().then(TouchpointPattern.purchased()),
            TouchpointPattern.complained()
                    .then(TouchpointPattern.purchased())
                    .within(Window.before(LATER))
                    .spanning(Duration.ofDays(30)));
    private static final Criterion TREE = Criterion.any(Criterion.all(LEAVES), Criterion.not(LEAVES.get(0)));

    private static final Segment RULE = Segment.ruleBased(SegmentId.of("vip-2"), TREE)
            .name("Our best")
            .version("2026-03")
            .status(Segment.Status.ACTIVE)
            .serviceStandard(ServiceStandard.answer(Duration.ofMinutes(90), Channel.PHONE, Channel.CHAT)
                    .and(Duration.ofDays(2))
                    .withNamedContact())
            .build();
    private static final Segment LIST = Segment.ofCustomers(
                    SegmentId.of("founders"), List.of(CustomerId.of("C-2"), CustomerId.of("C-1")))
            .serviceStandard(ServiceStandard.ofNamedContact())
            .build();

    private SegmentSamples() {}

    static Stream<Sample<?>> all() {
        return Stream.concat(
                Stream.concat(LEAVES.stream(), Stream.of(TREE))
                        .map(criterion -> Sample.of("criterion", Criterion.class, criterion, criterion.toString())),
                Stream.of(
                        Sample.of("segment", Segment.class, RULE, "by rule"),
                        Sample.of("segment", Segment.class, LIST, "by list"),
                        Sample.of(
                                "segment",
                                Segment.class,
                                Segment.external(SegmentId.of("x"), "the other CRM")
                                        .build(),
                                "elsewhere"),
                        Sample.of("membership", Membership.class, byRule(), "by a leaf"),
                        Sample.of("membership", Membership.class, byList(), "by list")));
    }

    private static Membership byRule() {
        return Membership.of(RULE, CustomerSamples.ID, Validity.between(NOON, LATER), Criterion.not(LEAVES.get(0)));
    }

    private static Membership byList() {
        return Membership.of(LIST, CustomerSamples.ID, Validity.since(NOON));
    }
}
