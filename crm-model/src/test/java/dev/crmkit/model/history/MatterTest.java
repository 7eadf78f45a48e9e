package dev.crmkit.model.history;

import static dev.crmkit.model.history.Story.at;
import static dev.crmkit.model.history.Story.complaint;
import static dev.crmkit.model.history.Story.ends;
import static dev.crmkit.model.history.Story.history;
import static dev.crmkit.model.history.Story.id;
import static dev.crmkit.model.history.Story.inbound;
import static dev.crmkit.model.history.Story.outbound;
import static dev.crmkit.model.history.Story.promise;
import static dev.crmkit.model.history.Story.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.remedy.Nature;
import dev.crmkit.model.remedy.Remedy;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Counterpart;
import dev.crmkit.model.touchpoint.Dialogue;
import dev.crmkit.model.touchpoint.PromiseOutcome;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatterTest {

    private final Touchpoint asked = inbound(1).matter("M").build(complaint());
    private final Touchpoint answered = outbound(2).inReplyTo(asked.id()).build(reply());
    private final Touchpoint solved = outbound(3).inReplyTo(id(2)).build(reply().solving());
    private final Touchpoint again = inbound(4).matter("M").build(complaint());
    private final Touchpoint declined =
            outbound(5).matter("M").build(new Dialogue.Declined(Reason.of("test.declined")));

    @Test
    void aMatterGoesItsWay() {
        CustomerHistory history = history(asked, answered, solved, again, declined);
        assertThat(history.matters(at(0))).isEmpty();
        assertThat(only(history, 1)).hasToString("Matter M OPEN, turn: COMPANY");
        assertThat(only(history, 2)).hasToString("Matter M ANSWERED, turn: CUSTOMER");
        assertThat(only(history, 3)).hasToString("Matter M SOLVED, turn: NOBODY");
        assertThat(only(history, 4)).hasToString("Matter M REOPENED, turn: COMPANY");
        assertThat(only(history, 5)).hasToString("Matter M DECLINED, turn: NOBODY");
        assertThat(only(history, 9).since()).isEqualTo(at(5));
        assertThat(only(history, 9).touchpoints()).containsExactly(asked, answered, solved, again, declined);
        assertThat(only(history, 9).counterpart()).isEqualTo(Counterpart.one(Story.ANN));
    }

    @Test
    void aQuestionThatNobodyNumberedIsAMatterOfItsOwn() {
        Touchpoint question = inbound(1).build(Dialogue.Enquiry.of("where is it?"));
        Touchpoint answer = outbound(2).inReplyTo(question.id()).build(reply());
        assertThat(history(question, answer).matters(at(3)))
                .singleElement()
                .returns("test#t-1", Matter::id)
                .returns(MatterStatus.ANSWERED, Matter::status);
    }

    @Test
    void anAnswerToNothingIsNoMatter() {
        assertThat(history(outbound(2).build(reply())).matters(at(3))).isEmpty();
    }

    @Test
    void anAccusationOnAPublicPageIsAMatterOfEveryone() {
        Touchpoint accusation = inbound(1).with(Counterpart.everyone()).build(complaint());
        assertThat(only(history(accusation), 100))
                .returns(Counterpart.everyone(), Matter::counterpart)
                .returns(MatterStatus.OPEN, Matter::status)
                .returns(at(1), Matter::since);
    }

    @Test
    void aPendingPromiseIsTheCompanysTurn() {
        CustomerHistory history = history(
                asked,
                answered,
                outbound(3).matter("M").build(promise("p", 10)),
                outbound(6).matter("M").build(promise("q", 8)),
                outbound(9).matter("M").build(ends("q", PromiseOutcome.FULFILLED)),
                outbound(10).matter("M").build(ends("p", PromiseOutcome.FULFILLED)));
        assertThat(only(history, 3).turn()).isEqualTo(Turn.COMPANY);
        assertThat(only(history, 3).status()).isEqualTo(MatterStatus.ANSWERED);
        assertThat(only(history, 3).nextDue()).contains(Due.minute(at(10)));
        assertThat(only(history, 6).nextDue()).contains(Due.minute(at(8)));
        assertThat(only(history, 9).nextDue()).contains(Due.minute(at(10)));
        assertThat(only(history, 10).nextDue()).isEmpty();
        assertThat(only(history, 10).turn()).isEqualTo(Turn.CUSTOMER);
    }

    @Test
    void theCompanysQuestionIsTheCustomersTurn() {
        Touchpoint question = outbound(2).matter("M").build(Dialogue.Enquiry.of("which size?"));
        Touchpoint answer = inbound(3).inReplyTo(question.id()).build(new Dialogue.Note(Dialogue.Topic.GENERAL, "XL"));
        assertThat(only(history(asked, question), 2)).hasToString("Matter M OPEN, turn: CUSTOMER");
        assertThat(only(history(asked, question, answer), 3)).hasToString("Matter M OPEN, turn: COMPANY");
    }

    @Test
    void whoSpeaksIsSaidByTheContentAndNotByWhoCalled() {
        Touchpoint inOurCall = outbound(1).matter("M").build(complaint());
        Touchpoint atHisVisit = inbound(2).matter("M").build(reply().solving());
        assertThat(only(history(inOurCall), 1).turn()).isEqualTo(Turn.COMPANY);
        assertThat(only(history(inOurCall, atHisVisit), 2).status()).isEqualTo(MatterStatus.SOLVED);
    }

    @Test
    void aPromiseMayBeKeptOutsideOfItsMatter() {
        CustomerHistory history = history(
                asked,
                outbound(3).matter("M").build(promise("p", 10)),
                outbound(4).matter("M").build(reply().solving()),
                outbound(9).build(ends("p", PromiseOutcome.FULFILLED)));
        assertThat(only(history, 4).turn()).isEqualTo(Turn.COMPANY);
        assertThat(only(history, 9)).hasToString("Matter M SOLVED, turn: NOBODY");
    }

    @Test
    void whatBearsOneInstantStandsInTheOrderThatMakesSense() {
        Touchpoint question = inbound(5).matter("M").build(complaint()); // its id t-5 comes after the answer's t-1
        Touchpoint answer = Touchpoint.builder(id(1), question.moment(), question.contact())
                .inReplyTo(question.id())
                .build(reply());
        assertThat(only(history(answer, question), 5)).hasToString("Matter M ANSWERED, turn: CUSTOMER");
    }

    @Test
    void remediesSolveWhenTogetherTheyGiveAllThatWasDue() {
        IncidentKey harm = IncidentKey.orderLine("A", 1);
        Entitlement due = new Entitlement(
                EntitlementKind.REFUND, Nature.MANDATORY, Remedy.payment(new BigDecimal(400), "EUR"), "p@1", "Art. 1");
        Touchpoint first = outbound(6).matter("M").build(Commitment.Remedied.of(harm, due, new BigDecimal(250), "EUR"));
        Touchpoint second =
                outbound(7).matter("M").build(Commitment.Remedied.of(harm, due, new BigDecimal(150), "EUR"));
        assertThat(only(history(asked, first), 9).status()).isEqualTo(MatterStatus.ANSWERED);
        assertThat(only(history(asked, first, second), 9).status()).isEqualTo(MatterStatus.SOLVED);
        assertThat(only(history(asked, first, second), 9).movedBy()).isEqualTo(second);
    }

    @Test
    void repliesThatGoRoundAreRefused() {
        Touchpoint one = inbound(1).inReplyTo(id(3)).build(complaint());
        Touchpoint two = outbound(2).inReplyTo(id(1)).build(reply());
        Touchpoint three = outbound(3).inReplyTo(id(2)).build(reply());
        assertThatThrownBy(() -> history(one, two, three))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("circle of 3 touchpoints through test#t-1");
    }

    @Test
    void aCircleThatWasCorrectedDoesNotHurtAnEarlierView() {
        Touchpoint two = outbound(2).inReplyTo(id(1)).build(reply());
        Touchpoint wrong = inbound(1).inReplyTo(id(2)).build(complaint());
        Touchpoint right = Touchpoint.builder(id(1), wrong.moment().knownAt(at(5)), wrong.contact())
                .build(complaint());
        CustomerHistory history = history(two, wrong, right);
        assertThat(history.matters(at(3))).hasSize(1);
        assertThat(history.matters(at(6))).hasSize(1);
        assertThat(history.asOf(at(3), at(3))
                        .erased(Pseudonyms.keyed(new byte[16]))
                        .touchpoints())
                .hasSize(2);
    }

    @Test
    void aLongChainOfRepliesIsOneMatter() {
        List<Touchpoint> chain = new ArrayList<>();
        chain.add(asked);
        for (int hour = 2; hour < 10_000; hour++)
            chain.add(outbound(hour).inReplyTo(id(hour - 1)).build(reply()));
        assertThat(only(history(chain.toArray(Touchpoint[]::new)), 20_000).touchpoints())
                .hasSize(chain.size());
    }

    private static Matter only(CustomerHistory history, int hour) {
        List<Matter> matters = history.matters(at(hour));
        assertThat(matters).hasSize(1);
        return matters.get(0);
    }
}
