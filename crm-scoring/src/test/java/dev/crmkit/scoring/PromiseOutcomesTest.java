package dev.crmkit.scoring;

import static dev.crmkit.model.touchpoint.PromiseOutcome.BROKEN;
import static dev.crmkit.model.touchpoint.PromiseOutcome.FULFILLED;
import static dev.crmkit.model.touchpoint.PromiseOutcome.WITHDRAWN;
import static dev.crmkit.scoring.Promises.hour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.explain.Contribution;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.PromiseId;
import dev.crmkit.model.touchpoint.PromiseOutcome;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import dev.crmkit.scoring.facet.FacetScore;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each end of a promise counts, what it is called, and to which record it points. */
class PromiseOutcomesTest {

    private static final RelationshipScorer SCORER = RelationshipScorer.standard();

    @ParameterizedTest
    @CsvSource({
        "FULFILLED, 9, promise-keeping.kept",
        "FULFILLED, 10, promise-keeping.late",
        "BROKEN, 9, promise-keeping.broken",
        "BROKEN, 10, promise-keeping.broken",
        "WITHDRAWN, 10, promise-keeping.released-late",
    })
    void theEndNamesTheReason(PromiseOutcome outcome, int at, String code) {
        Promises promises = new Promises().made("p", 0, 10, 3).resolved("p", at, outcome);
        RelationshipScore score = SCORER.score(promises.history(), hour(at));
        assertThat(score.contributions()).singleElement().satisfies(c -> {
            assertThat(c.reason().code()).isEqualTo(code);
            assertThat(c.evidence().id()).isEqualTo("resolved-p");
            assertThat(c.evidence().at()).isEqualTo(hour(at));
        });
        FacetScore facet = score.facets().get(0);
        boolean isKept = code.endsWith("kept");
        assertThat(facet.good()).isCloseTo(isKept ? 3 : 0, within(1e-9));
        assertThat(facet.bad()).isCloseTo(isKept ? 0 : 3, within(1e-9));
    }

    @Test
    void aReleaseInTimeIsNoEvidence() {
        Promises promises = new Promises().made("p", 0, 10).resolved("p", 9, WITHDRAWN);
        assertThat(SCORER.score(promises.history(), hour(20)).contributions()).isEmpty();
    }

    @Test
    void aReleaseAfterItWasOverdueIsSaidAndNotCalledLate() {
        Promises promises = new Promises().made("p", 0, 10).resolved("p", 20, WITHDRAWN);
        RelationshipScore score = SCORER.score(promises.history(), hour(20));
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(score.sentence(Locale.ENGLISH, berlin))
                .contains("Released by the customer after it was overdue, on ")
                .contains(": call back (−");
        assertThat(score.sentence(Locale.GERMAN, berlin))
                .contains("Vom Kunden erlassen, als es schon überfällig war, am 01.01.2026 21:00: call back (−");
    }

    @Test
    void theEvidenceIsTheRecordThatHolds() {
        Promises promises = new Promises()
                .add(touchpoint("a", 0, made("x", "by noon", 200)))
                .add(touchpoint("b", 0, made("x", "by ten", 100)))
                .add(touchpoint("c", 0, made("y", "a letter", 200)))
                .add(touchpoint("d", 50, new Commitment.PromiseResolved(PromiseId.of("y"), FULFILLED)))
                .add(touchpoint("e", 50, new Commitment.PromiseResolved(PromiseId.of("y"), BROKEN)));
        List<Contribution> why = SCORER.score(promises.history(), hour(150)).contributions();
        assertThat(why)
                .extracting(c -> c.evidence().id() + " " + c.reason().code())
                .containsExactlyInAnyOrder("b promise-keeping.overdue", "e promise-keeping.broken");
        assertThat(why)
                .filteredOn(c -> c.evidence().id().equals("b"))
                .allSatisfy(c -> assertThat(c.reason().arguments()).containsEntry("what", Value.of("by ten")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "\u0000", "\ud83d\ude00", " x "})
    void noIdCostsTheScore(String id) {
        for (String any : List.of(id, id.repeat(200 / id.length()))) {
            Promises promises = new Promises()
                    .add(touchpoint("a", 0, made(any, "call back", 10)))
                    .add(touchpoint("b", 5, new Commitment.PromiseResolved(PromiseId.of(any), FULFILLED)));
            assertThat(SCORER.score(promises.history(), hour(20)).value()).isGreaterThan(50);
        }
    }

    @Test
    void manyPromisesAreScoredExactly() {
        var promises = new Promises();
        for (int i = 0; i < 40_000; i++)
            promises.made("p" + i, i % 100, 200).resolved("p" + i, 150 + i % 100, FULFILLED);
        CustomerHistory history = promises.history();
        RelationshipScore score = SCORER.score(history, hour(300));
        assertThat(score.facets().get(0).probability()).isCloseTo(0.5, within(0.001));
    }

    @Test
    void moreEvidenceThanCanBeAddedUpIsRefused() {
        var promises = new Promises();
        for (int i = 0; i < 9_000; i++) promises.made("p" + i, 0, 10, 1_000).resolved("p" + i, 5, FULFILLED);
        CustomerHistory history = promises.history();
        assertThatThrownBy(() -> SCORER.score(history, hour(20)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageStartingWith("mass: ");
    }

    private static Content made(String id, String what, long lateFrom) {
        return new Commitment.PromiseMade(
                Promise.of(PromiseId.of(id), what, Due.of(hour(lateFrom - 1), hour(lateFrom))));
    }

    private static Touchpoint touchpoint(String id, long at, Content content) {
        return Touchpoint.builder(new TouchpointId("test", id), Moment.of(hour(at)), Contact.outbound(Channel.PHONE))
                .build(content);
    }
}
