package dev.crmkit.model.touchpoint;

import static dev.crmkit.model.touchpoint.Samples.CANARY;
import static dev.crmkit.model.touchpoint.Samples.NOON;
import static dev.crmkit.model.touchpoint.Samples.PSEUDONYMS;
import static dev.crmkit.model.touchpoint.Samples.WHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Attributes;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Moment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TouchpointTest {

    private static final Content NOTE = new Dialogue.Note(Dialogue.Topic.GENERAL, CANARY);

    static Stream<Touchpoint> touchpoints() {
        return Samples.touchpoints();
    }

    @Test
    void keepsWhatItIsGiven() {
        Touchpoint full = Samples.fullBuilder().build(NOTE);
        assertThat(full.counterpart()).isEqualTo(Counterpart.one(WHO));
        assertThat(full.matter()).isEqualTo("m-1");
        assertThat(full.inReplyTo()).contains(new TouchpointId("crm", "t-1"));
        assertThat(full.purpose()).contains(Purpose.RETAIN);
        assertThat(full.cost()).contains(Money.parse("EUR 3.20"));
        assertThat(full.reason()).contains(ContactReason.need(NeedId.of("n-1")));
        assertThat(full.attributes()).isEqualTo(Attributes.none().with("nick", CANARY));
        assertThat(full.content()).isEqualTo(NOTE);
    }

    @Test
    void whatNobodySaidIsMissing() {
        Touchpoint bare = Samples.bareBuilder().build(NOTE);
        assertThat(bare.counterpart()).isEqualTo(Counterpart.everyone());
        assertThat(bare.matter()).isEmpty();
        assertThat(List.of(bare.inReplyTo(), bare.purpose(), bare.cost(), bare.reason()))
                .allMatch(Optional::isEmpty);
        assertThat(bare.attributes().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("touchpoints")
    void itsBuilderMakesItAgain(Touchpoint touchpoint) {
        assertThat(touchpoint.toBuilder().build(touchpoint.content()))
                .isEqualTo(touchpoint)
                .hasSameHashCodeAs(touchpoint);
    }

    @Test
    void everyPartTellsTwoApart() {
        Touchpoint full = Samples.fullBuilder().build(NOTE);
        var others = Set.of(
                full.toBuilder().with(Counterpart.everyone()).build(NOTE),
                full.toBuilder().matter("m-2").build(NOTE),
                full.toBuilder().inReplyTo(new TouchpointId("crm", "t-0")).build(NOTE),
                full.toBuilder().purpose(Purpose.SERVE).build(NOTE),
                full.toBuilder().cost(Money.parse("EUR 3.21")).build(NOTE),
                full.toBuilder().reason(ContactReason.list("vip")).build(NOTE),
                full.toBuilder().attributes(Attributes.none()).build(NOTE),
                full.toBuilder().build(Dialogue.Enquiry.of("")));
        assertThat(others).hasSize(8).doesNotContain(full);
    }

    @ParameterizedTest
    @MethodSource("touchpoints")
    void itsTextShowsKindIdAndInstantOnly(Touchpoint touchpoint) {
        assertThat(touchpoint)
                .hasToString(touchpoint.content().getClass().getSimpleName() + " " + touchpoint.id()
                        + " at 2026-03-01T12:00:00Z");
    }

    @ParameterizedTest
    @MethodSource("touchpoints")
    void erasureTakesThePersonAndLeavesTheFacts(Touchpoint touchpoint) {
        Touchpoint erased = touchpoint.erased(PSEUDONYMS);
        assertThat(erased.contact()).isEqualTo(touchpoint.contact().at(""));
        assertThat(erased.counterpart()).isEqualTo(touchpoint.counterpart().erased(PSEUDONYMS));
        assertThat(erased.attributes()).isEqualTo(Attributes.none());
        assertThat(erased.content()).isEqualTo(touchpoint.content().erased(PSEUDONYMS));
        assertThat(facts(erased)).isEqualTo(facts(touchpoint));
        assertThat(erased.erased(PSEUDONYMS)).isEqualTo(erased);
    }

    private static List<Object> facts(Touchpoint of) {
        return List.of(of.id(), of.moment(), of.matter(), of.inReplyTo(), of.purpose(), of.cost(), of.reason());
    }

    @Test
    void erasedPeopleHavePseudonymsAndTheirProfilesStay() {
        Touchpoint touchpoint = Samples.fullBuilder().build(NOTE);
        assertThat(touchpoint.erased(PSEUDONYMS).counterpart()).isEqualTo(Counterpart.one(WHO.erased(PSEUDONYMS)));
        assertThat(touchpoint.counterpart().toString()).doesNotContain(CANARY);
        assertThat(Counterpart.everyone().erased(PSEUDONYMS)).isEqualTo(Counterpart.everyone());
    }

    @Test
    void nothingAnswersItself() {
        var builder = Samples.bareBuilder();
        assertThatThrownBy(() -> builder.inReplyTo(new TouchpointId("shop floor 1", "t-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("inReplyTo shop floor 1#t-1 is the touchpoint itself"
                        + "\nName the touchpoint that it answers, or leave it out.");
    }

    @Test
    void onlyTheCompanyNeedsAReason() {
        var builder = Samples.bareBuilder();
        assertThatThrownBy(() -> builder.reason(ContactReason.list("vip")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reason LIST of touchpoint shop floor 1#t-1 is that of an INBOUND contact"
                        + "\nOnly what the company does of itself needs a reason.");
    }

    @Test
    void costsAreNotNegative() {
        var builder = Samples.bareBuilder();
        assertThatThrownBy(() -> builder.cost(new BigDecimal("-0.01"), "EUR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("cost EUR -0.01 is below 0\n");
        assertThatThrownBy(() -> builder.cost(new BigDecimal("0.001"), "EUR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cost 0.001 has more decimals than EUR has\nRound it first, as your rules say.");
        assertThat(builder.cost(BigDecimal.ZERO, "EUR").build(NOTE).cost()).contains(Money.parse("EUR 0.00"));
    }

    @Test
    void mattersAreIds() {
        var builder = Samples.bareBuilder();
        assertThatThrownBy(() -> builder.matter(" ")).hasMessageStartingWith("matter of 1 characters is blank");
        assertThat(builder.matter("").build(NOTE).matter()).isEmpty();
    }

    @Test
    void aPromiseSpeaksOfWhatIsToCome() {
        Due due = Due.of(NOON.minusSeconds(60), NOON);
        Promise promise = Promise.of(PromiseId.of("p"), CANARY, due);
        var made = new Commitment.PromiseMade(promise);
        var late = Touchpoint.builder(new TouchpointId("crm", "1"), Moment.of(NOON), Contact.outbound(Channel.PHONE));
        assertThatThrownBy(() -> late.build(made))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "promise p due until 2026-03-01T12:00:00Z was made at 2026-03-01T12:00:00Z, when that was over"
                                + "\nA promise speaks of what is to come: check the zones of both, or which is which.");
        var inTime = Touchpoint.builder(
                new TouchpointId("crm", "1"), Moment.of(NOON.minusNanos(1)), Contact.outbound(Channel.PHONE));
        assertThat(inTime.build(made).content()).isEqualTo(made);
    }
}
