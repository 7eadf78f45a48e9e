package dev.crmkit.model.history;

import static dev.crmkit.model.history.Story.at;
import static dev.crmkit.model.history.Story.ends;
import static dev.crmkit.model.history.Story.history;
import static dev.crmkit.model.history.Story.outbound;
import static dev.crmkit.model.history.Story.promise;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.touchpoint.PromiseOutcome;
import dev.crmkit.model.touchpoint.Touchpoint;
import org.junit.jupiter.api.Test;

class PromiseStandingTest {

    private final Touchpoint made = outbound(1).build(promise("p", 5));

    @Test
    void aPromiseIsOpenUntilItIsLate() {
        assertThat(history(made).promises(at(0))).isEmpty();
        assertThat(status(5, made)).isEqualTo(PromiseStatus.OPEN);
        assertThat(status(6, made)).isEqualTo(PromiseStatus.OVERDUE);
        assertThat(history(made).promises(at(6)).get(0).endedIn()).isEmpty();
    }

    @Test
    void itEndsInTimeOrLate() {
        assertThat(status(9, made, outbound(5).build(ends("p", PromiseOutcome.FULFILLED))))
                .isEqualTo(PromiseStatus.KEPT);
        assertThat(status(9, made, outbound(6).build(ends("p", PromiseOutcome.FULFILLED))))
                .isEqualTo(PromiseStatus.LATE);
        assertThat(status(9, made, outbound(5).build(ends("p", PromiseOutcome.BROKEN))))
                .isEqualTo(PromiseStatus.BROKEN);
        assertThat(status(9, made, outbound(5).build(ends("p", PromiseOutcome.WITHDRAWN))))
                .isEqualTo(PromiseStatus.WITHDRAWN);
        assertThat(status(9, made, outbound(6).build(ends("p", PromiseOutcome.WITHDRAWN))))
                .isEqualTo(PromiseStatus.BROKEN);
    }

    @Test
    void whatIsNotYetKnownHasNotEndedIt() {
        Touchpoint end = outbound(3).build(ends("p", PromiseOutcome.FULFILLED));
        Touchpoint late = Touchpoint.builder(end.id(), end.moment().knownAt(at(8)), end.contact())
                .build(end.content());
        assertThat(status(7, made, late)).isEqualTo(PromiseStatus.OVERDUE);
        assertThat(status(8, made, late)).isEqualTo(PromiseStatus.KEPT);
    }

    @Test
    void theFirstEndCounts() {
        Touchpoint broken = outbound(4).build(ends("p", PromiseOutcome.BROKEN));
        Touchpoint kept = outbound(5).build(ends("p", PromiseOutcome.FULFILLED));
        assertThat(history(made, broken, kept).promises(at(9)))
                .singleElement()
                .returns(PromiseStatus.BROKEN, PromiseStanding::status)
                .returns(made, PromiseStanding::madeIn)
                .satisfies(standing -> assertThat(standing.endedIn()).contains(broken))
                .hasToString("p BROKEN");
    }

    @Test
    void theLastDateGivenHolds() {
        Touchpoint again = outbound(4).build(promise("p", 7));
        assertThat(status(7, made, again)).isEqualTo(PromiseStatus.OPEN);
        assertThat(status(8, made, again)).isEqualTo(PromiseStatus.OVERDUE);
    }

    @Test
    void theEndOfWhatNobodyPromisedIsNoPromise() {
        assertThat(history(outbound(3).build(ends("p", PromiseOutcome.BROKEN))).promises(at(9)))
                .isEmpty();
    }

    @Test
    void aDateThatWasMissedStaysMissed() {
        Touchpoint again = outbound(7).build(promise("p", 9));
        Touchpoint end = outbound(8).build(ends("p", PromiseOutcome.FULFILLED));
        assertThat(status(7, made, again)).isEqualTo(PromiseStatus.OPEN);
        assertThat(status(9, made, again, end)).isEqualTo(PromiseStatus.LATE);
    }

    @Test
    void whatBearsOneInstantWasMadeBeforeItWasKept() {
        Touchpoint keptFirst = Touchpoint.builder(Story.id(0), made.moment(), made.contact())
                .build(ends("p", PromiseOutcome.FULFILLED));
        assertThat(status(9, made, keptFirst)).isEqualTo(PromiseStatus.KEPT);
    }

    private static PromiseStatus status(int hour, Touchpoint... touchpoints) {
        return history(touchpoints).promises(at(hour)).get(0).status();
    }
}
