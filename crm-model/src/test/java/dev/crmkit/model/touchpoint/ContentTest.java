package dev.crmkit.model.touchpoint;

import static dev.crmkit.model.touchpoint.Samples.CANARY;
import static dev.crmkit.model.touchpoint.Samples.HARM;
import static dev.crmkit.model.touchpoint.Samples.NOON;
import static dev.crmkit.model.touchpoint.Samples.PSEUDONYMS;
import static dev.crmkit.model.touchpoint.Samples.SAID;
import static dev.crmkit.model.touchpoint.Samples.WHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.touchpoint.Rapport.Recognition;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentTest {

    private static final Identity NOBODY = WHO.erased(PSEUDONYMS);
    private static final IncidentKey SOME_HARM = HARM.erased(PSEUDONYMS);

    static Stream<Content> contents() {
        return Samples.contents();
    }

    @Test
    void everyKindHasOneContentAndIsNamedLikeIt() {
        assertThat(Samples.full()).extracting(Content::kind).containsExactlyInAnyOrder(Content.Kind.values());
        assertThat(Samples.full())
                .allSatisfy(content -> assertThat(content.kind().name())
                        .isEqualTo(content.getClass()
                                .getSimpleName()
                                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                                .toUpperCase(Locale.ROOT)));
    }

    @Test
    void jsonNamesEveryContentByItsKind() {
        var types =
                Arrays.asList(Content.class.getAnnotation(JsonSubTypes.class).value());
        assertThat(types).extracting(JsonSubTypes.Type::name).doesNotHaveDuplicates();
        assertThat(Samples.full()).allSatisfy(content -> {
            assertThat(types)
                    .filteredOn(type -> type.value().equals(content.getClass()))
                    .extracting(JsonSubTypes.Type::name)
                    .containsExactly(content.kind().name());
            assertThat(content.getClass()
                            .getAnnotation(JsonIgnoreProperties.class)
                            .ignoreUnknown())
                    .isTrue();
        });
        assertThat(types).hasSize(Content.Kind.values().length);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void noTextShowsPersonalData(Content content) {
        assertThat(content.toString()).doesNotContain(CANARY);
    }

    @ParameterizedTest
    @MethodSource("contents")
    void erasingTwiceIsErasingOnce(Content content) {
        Content once = content.erased(PSEUDONYMS);
        assertThat(once.erased(PSEUDONYMS)).isEqualTo(once).hasSameClassAs(content);
    }

    @Test
    void erasingKeepsWhatNamesNobody() {
        var said = SAID.with("name", new Value.Text(""));
        var promise = Promise.builder(PromiseId.of("p-1"), "", Due.of(NOON, NOON.plusSeconds(3_600)))
                .materiality(2)
                .wording(said)
                .build();
        var need = Need.builder(NeedId.of("n-1"), "", Need.LearnedFrom.EMPLOYEE)
                .validUntil(NOON.plusSeconds(60))
                .build();
        assertThat(Samples.full().stream().map(content -> content.erased(PSEUDONYMS)))
                .containsExactly(
                        new Dialogue.Enquiry(Dialogue.Topic.VALUES, ""),
                        new Dialogue.Complaint("", List.of(SOME_HARM)),
                        new Dialogue.Reply(said, true, true),
                        new Dialogue.Declined(said),
                        new Dialogue.Notice(said, List.of(SOME_HARM), "strike-1"),
                        new Commitment.PromiseMade(promise),
                        Samples.full().get(6),
                        new Commitment.ServiceFailure(IncidentKind.FLIGHT_DELAY, SOME_HARM, 2.5),
                        new Commitment.Remedied(SOME_HARM, Samples.due(), Money.parse("EUR 200.00")),
                        Trade.Purchase.of("erased-" + PSEUDONYMS.of("o-1"), new BigDecimal("12.50"), "EUR"),
                        Trade.Return.of("erased-" + PSEUDONYMS.of("o-1"), new BigDecimal("1200"), "JPY"),
                        Samples.full().get(11),
                        new Rapport.Encounter("dinner-3", Duration.ofMinutes(150), List.of(NOBODY)),
                        new Rapport.Advice("", Rapport.Favour.CUSTOMER, Rapport.Proof.HELD),
                        new Rapport.NeedLearned(need),
                        Samples.full().get(15),
                        new Rapport.CustomerContribution(
                                Rapport.Form.IDEA, "", List.of(Recognition.ACKNOWLEDGED, Recognition.USED)),
                        new Rapport.Referral(List.of(NOBODY), List.of(Recognition.REWARDED)),
                        new Dialogue.Note(Dialogue.Topic.of("VISIT_REPORT"), ""));
    }

    @Test
    void recognitionsAreASetInOneOrder() {
        var used = List.of(Recognition.REWARDED, Recognition.ACKNOWLEDGED, Recognition.REWARDED);
        assertThat(new Rapport.Referral(List.of(), used).recognitions())
                .containsExactly(Recognition.ACKNOWLEDGED, Recognition.REWARDED);
        assertThat(new Rapport.CustomerContribution(Rapport.Form.LABOUR, "", used).recognitions())
                .containsExactly(Recognition.ACKNOWLEDGED, Recognition.REWARDED);
    }

    @Test
    void aReplyMaySolveAndApologise() {
        Dialogue.Reply reply = Dialogue.Reply.of(SAID);
        assertThat(reply.solved() || reply.apology()).isFalse();
        assertThat(reply.apologising().solving()).isEqualTo(new Dialogue.Reply(SAID, true, true));
        assertThat(reply.solving()).isEqualTo(new Dialogue.Reply(SAID, true, false));
    }

    @Test
    void anErasedReturnStillBelongsToItsPurchase() {
        var bought = Trade.Purchase.of("4711", BigDecimal.TEN, "EUR");
        var returned = Trade.Return.of("4711", BigDecimal.ONE, "EUR");
        assertThat(List.of(bought.toString(), returned.toString()))
                .containsExactly("Purchase[EUR 10.00]", "Return[EUR 1.00]");
        assertThat(bought.erased(PSEUDONYMS).order())
                .matches("erased-[0-9a-f]{32}")
                .isEqualTo(returned.erased(PSEUDONYMS).order())
                .isNotEqualTo(Trade.Purchase.of("4712", BigDecimal.TEN, "EUR")
                        .erased(PSEUDONYMS)
                        .order());
        assertThat(bought.erased(PSEUDONYMS).erased(PSEUDONYMS)).isEqualTo(bought.erased(PSEUDONYMS));
        assertThat(bought.erased(PSEUDONYMS).total()).isEqualTo(bought.total());
    }

    @Test
    void aTopicHasALimit() {
        assertThat(Dialogue.Topic.of("X".repeat(100)).code()).hasSize(100);
        assertThatThrownBy(() -> Dialogue.Topic.of("X".repeat(101)))
                .hasMessageStartingWith("Topic of 101 characters does not match");
    }
}
