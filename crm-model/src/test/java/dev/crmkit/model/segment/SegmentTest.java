package dev.crmkit.model.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Validity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentTest {

    private static final SegmentId VIP = SegmentId.of("vip");
    private static final CustomerId ANN = CustomerId.of("C-1");
    private static final CustomerId BOB = CustomerId.of("C-2");
    private static final Criterion LOYAL = TouchpointPattern.purchased().atLeast(10);
    private static final Validity TIME = Validity.since(Instant.EPOCH);

    @Test
    void aSegmentIsADraftUntilSomebodyActivatesIt() {
        Segment segment = Segment.ruleBased(VIP, LOYAL).build();
        assertThat(segment).hasToString("Segment vip version 1 (DRAFT, RULE_BASED)");
        assertThat(segment.name()).isEqualTo("vip");
        Segment active = segment.toBuilder()
                .version("2")
                .name("Very important")
                .status(Segment.Status.ACTIVE)
                .serviceStandard(ServiceStandard.ofNamedContact())
                .build();
        assertThat(active).isNotEqualTo(segment);
        assertThat(active.criterion()).contains(LOYAL);
        assertThat(active.toBuilder().build()).isEqualTo(active).hasSameHashCodeAs(active);
    }

    @Test
    void eachKindHasItsOwnPart() {
        assertThatThrownBy(() -> Segment.external(VIP, "DMP").criterion(LOYAL).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Segment vip is EXTERNAL and has criterion"
                        + "\nA RULE_BASED segment has one, others have none.");
        assertThatThrownBy(() -> Segment.ruleBased(VIP, LOYAL).system("DMP").build())
                .hasMessageStartingWith("Segment vip is RULE_BASED and has system");
        assertThatThrownBy(() ->
                        Segment.ruleBased(VIP, LOYAL).customers(List.of(ANN)).build())
                .hasMessageStartingWith("Segment vip is RULE_BASED and has customers");
        assertThatThrownBy(() -> Segment.external(VIP, "")).hasMessageStartingWith("system has 0 characters");
        assertThat(Segment.ofCustomers(VIP, List.of()).build().customers()).isEmpty();
    }

    @Test
    void customersAreASet() {
        Segment one = Segment.ofCustomers(VIP, List.of(BOB, ANN, BOB)).build();
        assertThat(one.customers()).containsExactly(ANN, BOB);
        assertThat(one).isEqualTo(Segment.ofCustomers(VIP, List.of(ANN, BOB)).build());
        assertThatThrownBy(() -> one.customers().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aSegmentDoesNotAskForItself() {
        Criterion circle = Criterion.any(LOYAL, Criterion.not(Trait.memberOf("vip")));
        assertThatThrownBy(() -> Segment.ruleBased(VIP, circle).build())
                .hasMessageStartingWith("Segment vip asks for members of itself");
    }

    @Test
    void anIdIsForPrograms() {
        assertThat(SegmentId.of("eu.vip:gold-1_a")).hasToString("eu.vip:gold-1_a");
        assertThatThrownBy(() -> SegmentId.of("very important")).hasMessageContaining("does not match");
        assertThatThrownBy(() -> SegmentId.of("x".repeat(101))).hasMessageContaining("does not match");
    }

    @Test
    void aStandardIsAPromiseToEachMember() {
        ServiceStandard standard = ServiceStandard.answer(Duration.ofHours(4))
                .and(Duration.ofMinutes(1), Channel.PHONE, Channel.CHAT)
                .withNamedContact();
        assertThat(standard.namedContact()).isTrue();
        assertThat(standard.answerTime(Channel.CHAT)).contains(Duration.ofMinutes(1));
        assertThat(standard.answerTime(Channel.EMAIL)).contains(Duration.ofHours(4));
        assertThat(standard.answerDue(Channel.PHONE, Instant.EPOCH))
                .contains(Due.of(Instant.EPOCH, Instant.EPOCH.plusSeconds(60)));
        assertThat(ServiceStandard.answer(Duration.ofHours(4), Channel.EMAIL).answerTime(Channel.LETTER))
                .isEmpty();
    }

    @Test
    void aStandardPromisesOneThingAChannel() {
        ServiceStandard phone = ServiceStandard.answer(Duration.ofMinutes(1), Channel.PHONE);
        assertThatThrownBy(() -> phone.and(Duration.ofMinutes(2), Channel.PHONE))
                .hasMessageStartingWith("Two answer times for PHONE");
        ServiceStandard others = phone.and(Duration.ofHours(1));
        assertThatThrownBy(() -> others.and(Duration.ofHours(2)))
                .hasMessageStartingWith("Two answer times for all other channels");
        assertThatThrownBy(() -> new ServiceStandard(List.of(), false))
                .hasMessageStartingWith("ServiceStandard promises");
        assertThatThrownBy(() -> ServiceStandard.answer(Duration.ZERO)).hasMessageStartingWith("within PT0S is not");
        assertThatThrownBy(() -> ServiceStandard.answer(Duration.ofDays(367))).hasMessageContaining("at most PT8784H");
    }

    @Test
    void aMembershipNamesTheLeafThatMatched() {
        Criterion new1 = Trait.joined(Window.lastDays(30, Samples.BERLIN));
        Segment segment = Segment.ruleBased(VIP, Criterion.all(LOYAL, Criterion.not(new1)))
                .build();
        Instant end = Instant.parse("2026-06-01T00:00:00Z");
        Membership membership = Membership.of(segment, ANN, Validity.between(Instant.EPOCH, end), Criterion.not(new1));
        assertThat(membership.matched()).contains(Criterion.not(new1));
        assertThat(membership.validUntil()).contains(end);
        assertThat(membership.holds(end.minusNanos(1))).isTrue();
        assertThat(membership.holds(end)).isFalse();
        assertThat(membership)
                .hasToString("C-1 in vip version 1, 1970-01-01T00:00:00Z/2026-06-01T00:00:00Z:"
                        + " not(joined(P30D/asOf[Europe/Berlin]))")
                .isEqualTo(Membership.of(segment, ANN, Validity.between(Instant.EPOCH, end), Criterion.not(new1)))
                .isNotEqualTo(Membership.of(segment, ANN, TIME, Criterion.not(new1)));
        assertThat(Membership.of(segment, ANN, TIME, LOYAL).validUntil()).isEmpty();
    }

    @Test
    void aMembershipFitsItsSegment() {
        Segment rules = Segment.ruleBased(VIP, LOYAL).build();
        assertThatThrownBy(() -> Membership.of(rules, ANN, TIME)).hasMessageContaining("nothing matched");
        assertThatThrownBy(() -> Membership.of(rules, ANN, TIME, Trait.memberOf("other")))
                .hasMessageStartingWith("MEMBER is no leaf of the criterion of vip");
        assertThatThrownBy(() -> Membership.of(rules, ANN, TIME, Criterion.any(LOYAL, LOYAL)))
                .hasMessageStartingWith("OR is no leaf");
        Segment list = Segment.ofCustomers(VIP, List.of(ANN)).build();
        assertThat(Membership.of(list, ANN, TIME).matched()).isEmpty();
        assertThatThrownBy(() -> Membership.of(list, BOB, TIME)).hasMessageContaining("C-2 is not in vip");
        assertThatThrownBy(() -> Membership.of(list, ANN, TIME, LOYAL)).hasMessageContaining("is no leaf");
        assertThat(Membership.of(Segment.external(VIP, "DMP").build(), BOB, TIME)
                        .version())
                .isEqualTo("1");
    }
}
