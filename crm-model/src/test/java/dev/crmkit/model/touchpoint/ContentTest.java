package dev.crmkit.model.touchpoint;

import static dev.crmkit.model.touchpoint.Samples.CANARY;
import static dev.crmkit.model.touchpoint.Samples.HARM;
import static dev.crmkit.model.touchpoint.Samples.NOON;
import static dev.crmkit.model.touchpoint.Samples.PSEUDONYMS;
import static dev.crmkit.model.touchpoint.Samples.SAID;
import static dev.crmkit.model.touchpoint.Samples.WHO;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.touchpoint.Rapport.Recognition;
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
                        Samples.full().get(9),
                        Samples.full().get(10),
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
}
