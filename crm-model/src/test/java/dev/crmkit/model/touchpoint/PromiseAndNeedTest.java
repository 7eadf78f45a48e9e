package dev.crmkit.model.touchpoint;

import static dev.crmkit.model.touchpoint.Samples.CANARY;
import static dev.crmkit.model.touchpoint.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.touchpoint.Need.Status;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseAndNeedTest {

    private static final Promise PROMISE = Samples.promise();
    private static final Need NEED = Samples.need();

    @Test
    void aPromiseKeepsItsParts() {
        assertThat(PROMISE.id()).isEqualTo(PromiseId.of("p-1"));
        assertThat(PROMISE.what()).isEqualTo(CANARY);
        assertThat(PROMISE.wording()).contains(Samples.SAID);
        assertThat(PROMISE.materiality()).isEqualTo(2);
        assertThat(PROMISE.toBuilder().build()).isEqualTo(PROMISE).hasSameHashCodeAs(PROMISE);
        assertThat(PROMISE).hasToString("p-1 due 2026-03-01T12:00:00Z/2026-03-01T13:00:00Z");
    }

    @Test
    void everyPartOfAPromiseTellsTwoApart() {
        var others = Set.of(
                PROMISE.toBuilder().materiality(1).build(),
                PROMISE.toBuilder().wording(Reason.of("other")).build(),
                Promise.of(PROMISE.id(), CANARY, PROMISE.due()),
                Promise.of(PROMISE.id(), "", PROMISE.due()),
                Promise.of(PROMISE.id(), "", Due.minute(NOON)));
        assertThat(others).hasSize(5).doesNotContain(PROMISE);
    }

    @Test
    void aUsualPromiseHasNoWordingAndMatters() {
        Promise usual = Promise.of(PromiseId.of("p"), "call back", Due.minute(NOON));
        assertThat(usual.wording()).isEmpty();
        assertThat(usual.materiality()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 1_000.1, Double.NaN, Double.POSITIVE_INFINITY})
    void materialityHasBounds(double materiality) {
        assertThatThrownBy(() -> PROMISE.toBuilder().materiality(materiality))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("materiality " + materiality + " is not above 0 and at most 1000\nA usual promise has 1.");
    }

    @Test
    void longTextsAreRefusedWithoutBeingShown() {
        String text = CANARY.repeat(2_000);
        assertThatThrownBy(() -> Promise.of(PROMISE.id(), text, PROMISE.due()))
                .hasMessageStartingWith("what of 16000 characters is longer than 10000\n")
                .message()
                .doesNotContain(CANARY);
        assertThatThrownBy(() -> Need.of(NEED.id(), text, NEED.learnedFrom()))
                .hasMessageStartingWith("what of 16000 characters is longer than 10000\n")
                .message()
                .doesNotContain(CANARY);
    }

    @Test
    void aNeedKeepsItsParts() {
        assertThat(NEED.what()).isEqualTo(CANARY);
        assertThat(NEED.learnedFrom()).isEqualTo(Need.LearnedFrom.EMPLOYEE);
        assertThat(NEED.validUntil()).contains(NOON.plusSeconds(60));
        assertThat(NEED.toBuilder().build()).isEqualTo(NEED).hasSameHashCodeAs(NEED);
        assertThat(NEED).hasToString("n-1 OPEN");
        assertThat(NEED.erased().what()).isEmpty();
        assertThat(NEED.erased().validUntil()).isEqualTo(NEED.validUntil());
    }

    @Test
    void aNeedIsOutdatedFromItsEndOn() {
        assertThat(NEED.statusAt(NOON.plusSeconds(60).minusNanos(1))).isEqualTo(Status.OPEN);
        assertThat(NEED.statusAt(NOON.plusSeconds(60))).isEqualTo(Status.OUTDATED);
        Need endless = Need.of(NeedId.of("n"), "", Need.LearnedFrom.CUSTOMER);
        assertThat(endless.statusAt(Instant.parse("2199-12-31T00:00:00Z"))).isEqualTo(Status.OPEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"MET", "WITHDRAWN"})
    void whatIsOverDoesNotGoOutOfDate(Status status) {
        Need over = NEED.toBuilder().status(status).build();
        assertThat(over.statusAt(NOON.plusSeconds(3_600))).isEqualTo(status);
        assertThat(over).isNotEqualTo(NEED);
    }

    @Test
    void outdatedIsAFindingAndNoRecord() {
        assertThatThrownBy(() -> NEED.toBuilder().status(Status.OUTDATED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("status OUTDATED of need n-1 is not recorded, but follows"
                        + "\nSay until when it is valid: validUntil(instant).");
    }

    @Test
    void needsEndInYearsThatRecordsHave() {
        assertThatThrownBy(() -> NEED.toBuilder().validUntil(Instant.parse("9999-12-31T00:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("validUntil 9999-12-31T00:00:00Z is not within");
    }
}
