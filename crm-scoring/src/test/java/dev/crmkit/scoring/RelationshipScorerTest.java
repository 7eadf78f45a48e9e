package dev.crmkit.scoring;

import static dev.crmkit.model.touchpoint.PromiseOutcome.BROKEN;
import static dev.crmkit.model.touchpoint.PromiseOutcome.FULFILLED;
import static dev.crmkit.model.touchpoint.PromiseOutcome.WITHDRAWN;
import static dev.crmkit.scoring.Promises.hour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.crmkit.model.explain.Contribution;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.touchpoint.PromiseOutcome;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.scoring.decay.HalfLife;
import dev.crmkit.scoring.facet.FacetParameters;
import dev.crmkit.scoring.facet.FacetScore;
import dev.crmkit.scoring.facet.Prior;
import dev.crmkit.scoring.facet.PromiseKeeping;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The meaning of promises in a score; numbers are those of the project's list of properties. */
class RelationshipScorerTest {

    private static final RelationshipScorer SCORER = RelationshipScorer.standard();
    private static final int NOW = 2_000;
    private static final List<PromiseOutcome> OUTCOMES = List.of(PromiseOutcome.values());

    /** Some promises, made in the first thousand hours, resolved in any way before now, or not. */
    @Provide
    Arbitrary<Promises> histories() {
        Arbitrary<int[]> promise = Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(1, 1_500),
                        Arbitraries.integers().between(1, 900),
                        Arbitraries.integers().between(0, 3))
                .as((made, due, resolved, how) -> new int[] {made, made + due, made + resolved, how});
        return promise.list().ofMaxSize(8).map(RelationshipScorerTest::promises);
    }

    private static Promises promises(List<int[]> plan) {
        var promises = new Promises();
        for (int i = 0; i < plan.size(); i++) {
            int[] p = plan.get(i);
            promises.made("p" + i, p[0], p[1], 0.5 + p[3]);
            if (p[3] < 3) promises.resolved("p" + i, p[2], OUTCOMES.get(p[3]));
        }
        return promises;
    }

    @Property(tries = 300)
    void p15KeptNeverLowersAndBrokenNeverRaises(
            @ForAll("histories") Promises before, @ForAll @IntRange(min = 1, max = 1_999) int at) {
        FacetScore without = facet(before.history());
        FacetScore kept = facet(with(before, "x", at, FULFILLED, NOW).history());
        FacetScore broken = facet(with(before, "x", at, BROKEN, NOW).history());
        for (double level : new double[] {0.05, 0.5, 0.95}) {
            assertThat(kept.quantile(level)).isGreaterThanOrEqualTo(without.quantile(level) - 1e-9);
            assertThat(broken.quantile(level)).isLessThanOrEqualTo(without.quantile(level) + 1e-9);
        }
        assertThat(kept.probability()).isGreaterThanOrEqualTo(without.probability());
        assertThat(broken.probability()).isLessThanOrEqualTo(without.probability());
    }

    private static Promises with(Promises before, String id, int at, PromiseOutcome outcome, int lateFrom) {
        var all = new Promises();
        before.touchpoints().forEach(all::add);
        return all.made(id, 0, lateFrom).resolved(id, at, outcome);
    }

    @Property(tries = 300)
    void p16LaterIsNeverBetterAndEarlierNotBetterThanOnTime(
            @ForAll @IntRange(min = 1, max = 900) int due,
            @ForAll @IntRange(min = 1, max = 1_900) int one,
            @ForAll @IntRange(min = 1, max = 1_900) int other) {
        int early = Math.min(one, other);
        int late = Math.max(one, other);
        double earlier = value(new Promises().made("p", 0, due).resolved("p", early, FULFILLED));
        double later = value(new Promises().made("p", 0, due).resolved("p", late, FULFILLED));
        double onTime = value(new Promises().made("p", 0, due).resolved("p", due - 1, FULFILLED));
        if (late >= due) assertThat(later).isLessThanOrEqualTo(earlier);
        assertThat(earlier).isLessThanOrEqualTo(onTime);
    }

    @Property(tries = 200)
    void p17WhatIsNotYetDueChangesNothing(@ForAll("histories") Promises before) {
        double without = value(before);
        assertThat(value(before.made("x", 5, NOW + 1))).isEqualTo(without);
    }

    @Property(tries = 200)
    void p18WaitingNeverRaisesAndResolvingIsNoJump(
            @ForAll @IntRange(min = 2, max = 1_000) int due, @ForAll @IntRange(min = 0, max = 900) int overdue) {
        CustomerHistory open = new Promises().made("p", 0, due).history();
        double now = SCORER.score(open, hour(due + overdue)).value();
        assertThat(SCORER.score(open, hour(due + overdue + 100)).value()).isLessThanOrEqualTo(now);
        CustomerHistory done = new Promises()
                .made("p", 0, due)
                .resolved("p", due + overdue, FULFILLED)
                .history();
        assertThat(SCORER.score(done, hour(due + overdue)).value()).isCloseTo(now, within(1e-9));
        assertThat(SCORER.score(open, hour(due - 1)).isKnown()).isFalse();
    }

    @Property(tries = 100)
    void p22WhatMeansNothingChangesNothing(@ForAll("histories") Promises before) {
        double without = value(before);
        assertThat(value(before.complaint("c-1", 3).complaint("c-2", 1_999))).isEqualTo(without);
    }

    @Test
    void p23WithoutEvidenceNothingIsKnown() {
        RelationshipScore score = SCORER.score(CustomerHistory.empty(), hour(NOW));
        assertThat(score).hasToString("unknown");
        assertThat(score.isKnown()).isFalse();
        assertThat(score.certainty()).isZero();
        assertThat(score.contributions()).isEmpty();
        assertThat(score.value()).isEqualTo(score.priorValue());
        assertThat(score.sentence(Locale.ENGLISH, ZoneId.of("UTC")))
                .isEqualTo("Nothing is known of this relationship yet.");
        assertThat(value(new Promises().made("p", 0, 10).resolved("p", 5, WITHDRAWN)))
                .isEqualTo(score.value());
    }

    @Property(tries = 200)
    void p24SilenceBringsBackToThePrior(
            @ForAll("histories") Promises promises, @ForAll @IntRange(min = 3_000, max = 9_000) int later) {
        for (int i = 0; i < 8; i++) promises.resolved("p" + i, 1_999, FULFILLED);
        FacetScore before = facet(promises.history(), NOW + 600);
        FacetScore after = facet(promises.history(), later);
        assertThat(Math.abs(after.probability() - 0.5))
                .isLessThanOrEqualTo(Math.abs(before.probability() - 0.5) + 1e-12);
        assertThat(after.certainty()).isLessThanOrEqualTo(before.certainty());
    }

    @Property(tries = 300)
    void p26QuantilesAreOrdered(@ForAll("histories") Promises promises) {
        FacetScore score = facet(promises.history());
        assertThat(score.quantile(0.05)).isLessThanOrEqualTo(score.quantile(0.5));
        assertThat(score.quantile(0.5)).isLessThanOrEqualTo(score.quantile(0.95));
    }

    @Provide
    Arbitrary<Prior> priors() {
        Arbitrary<Double> rates = Arbitraries.oneOf(
                Arbitraries.of(1e-6, 0.5, 0.9, 0.95, 0.999999),
                Arbitraries.doubles().between(0.01, 0.99));
        Arbitrary<Double> weights = Arbitraries.oneOf(
                Arbitraries.of(1e-6, 1.0, 2.0, 1e6), Arbitraries.doubles().between(0.5, 50));
        return Combinators.combine(rates, weights).as(Prior::new);
    }

    @Property(tries = 500)
    void p27ContributionsSumToTheScoreAndHaveTheSignOfTheirEvidence(
            @ForAll("histories") Promises promises, @ForAll("priors") Prior prior) {
        RelationshipScore score = scorer(prior).score(promises.history(), hour(NOW));
        double sum =
                score.contributions().stream().mapToDouble(Contribution::points).sum();
        assertThat(score.priorValue() + sum).isCloseTo(score.value(), within(1e-9));
        for (Contribution contribution : score.contributions())
            assertThat(contribution.points() > 0)
                    .isEqualTo(contribution.reason().code().endsWith(".kept"));
    }

    @Property(tries = 300)
    void p27HoldsWhereGoodAndBadCancelOut(
            @ForAll @IntRange(min = 1, max = 30) int kept,
            @ForAll @IntRange(min = 1, max = 30) int broken,
            @ForAll @IntRange(min = 1, max = 10) int weight) {
        var promises = new Promises();
        for (int i = 0; i < kept + broken; i++)
            promises.made("p" + i, 0, NOW + 1).resolved("p" + i, NOW, i < kept ? FULFILLED : BROKEN);
        double rate = (double) kept / (kept + broken);
        RelationshipScore score = scorer(new Prior(rate, weight)).score(promises.history(), hour(NOW));
        double share = 100 * rate * (1 - rate) * Math.log1p((kept + broken) / (double) weight);
        assertThat(score.value()).isCloseTo(score.priorValue(), within(1e-9));
        for (Contribution c : score.contributions())
            assertThat(c.points())
                    .isCloseTo(c.reason().code().endsWith(".kept") ? share / kept : -share / broken, within(1e-9));
    }

    @Test
    void p27NineKeptAndOneBrokenMoveAPriorOfNineTenthsByEqualSteps() {
        var promises = new Promises();
        for (int i = 0; i < 10; i++)
            promises.made("p" + i, 0, NOW + 1).resolved("p" + i, NOW, i < 9 ? FULFILLED : BROKEN);
        RelationshipScore score = scorer(new Prior(0.9, 2)).score(promises.history(), hour(NOW));
        assertThat(score.contributions()).hasSize(10);
        assertThat(score.contributions().get(0).points()).isCloseTo(-16.126, within(0.001));
        assertThat(score.contributions().subList(1, 10))
                .allSatisfy(c -> assertThat(c.points()).isCloseTo(1.792, within(0.001)));
    }

    private static RelationshipScorer scorer(Prior prior) {
        ScoringModel model = ScoringModel.builder("m")
                .dimension(Trust.ID, 1)
                .facet(PromiseKeeping.ID, new FacetParameters(HalfLife.ofDays(365), prior, 1))
                .build();
        return RelationshipScorer.of(model, List.of(new Trust()));
    }

    @Property(tries = 200)
    void p1TheOrderOfRecordsDoesNotChangeABit(@ForAll("histories") Promises promises, @ForAll Random random) {
        List<Touchpoint> shuffled = new ArrayList<>(promises.touchpoints());
        shuffled.addAll(promises.touchpoints());
        Collections.shuffle(shuffled, random);
        var history = CustomerHistory.builder();
        shuffled.forEach(history::add);
        RelationshipScore score = SCORER.score(promises.history(), hour(NOW));
        assertThat(SCORER.score(history.build(), hour(NOW)).value()).isEqualTo(score.value());
        assertThat(SCORER.score(history.build(), hour(NOW)).contributions()).isEqualTo(score.contributions());
    }

    @Property(tries = 200)
    void law11ATouchpointThatComesTwiceCountsOnce(@ForAll("histories") Promises promises) {
        RelationshipScore once = SCORER.score(promises.history(), hour(NOW));
        promises.touchpoints().forEach(promises::add);
        RelationshipScore twice = SCORER.score(promises.history(), hour(NOW));
        assertThat(twice.facets().get(0).good()).isEqualTo(once.facets().get(0).good());
        assertThat(twice.facets().get(0).bad()).isEqualTo(once.facets().get(0).bad());
        assertThat(twice.contributions()).isEqualTo(once.contributions());
    }

    @Property(tries = 200)
    void p12LaterEventsDoNotChangeAnEarlierScore(
            @ForAll("histories") Promises promises, @ForAll @IntRange(min = 1, max = 1_999) int asOf) {
        var known = CustomerHistory.builder();
        promises.touchpoints().stream()
                .filter(t -> !t.moment().occurredAt().isAfter(hour(asOf)))
                .forEach(known::add);
        assertThat(SCORER.score(promises.history(), hour(asOf)).value())
                .isEqualTo(SCORER.score(known.build(), hour(asOf)).value());
    }

    @Test
    void theSentenceNamesTheLargestShares() {
        Promises promises = new Promises()
                .made("a", 0, 10)
                .resolved("a", 9, FULFILLED)
                .made("b", 0, 20)
                .resolved("b", 30, FULFILLED)
                .made("c", 0, 40);
        RelationshipScore score = SCORER.score(promises.history(), hour(50));
        assertThat(score.sentence(Locale.GERMAN, ZoneId.of("Europe/Berlin")))
                .isEqualTo("40 von 100 Punkten, Sicherheit 0,60."
                        + " Rechtzeitig gehalten am 01.01.2026 10:00: call back (+17,1)"
                        + " Überfällig seit 02.01.2026 17:00: call back (−13,6)"
                        + " Zu spät erfüllt, am 02.01.2026 07:00: call back (−13,5)");
        assertThat(score).hasToString("40.0 (certainty 0.60)");
        assertThat(score.model()).isEqualTo("standard-1");
    }

    @Test
    void mistakesInAModelAreNamed() {
        FacetParameters half = new FacetParameters(HalfLife.ofDays(1), new Prior(0.5, 2), 0.5);
        assertThatThrownBy(
                        () -> ScoringModel.builder("m").dimension("trust", 0.4).build())
                .hasMessageContaining("{trust=0.4} sum to 0.4, not to 1");
        ScoringModel empty = ScoringModel.builder("m").dimension("trust", 1).build();
        assertThatThrownBy(() -> RelationshipScorer.of(empty, List.of(new Trust())))
                .hasMessageContaining("Model m has no facet promise-keeping of dimension trust");
        ScoringModel halved = ScoringModel.builder("m")
                .dimension("trust", 1)
                .facet(PromiseKeeping.ID, half)
                .build();
        assertThatThrownBy(() -> RelationshipScorer.of(halved, List.of(new Trust())))
                .hasMessageContaining("Facet weights of dimension trust in model m sum to 0.5");
        assertThatThrownBy(() -> RelationshipScorer.of(ScoringModel.standard(), List.of()))
                .hasMessageContaining("dimensions is empty");
    }

    @Test
    void priorsThatNoReadOutCouldBearAreRefused() {
        for (double rate : new double[] {0, 9e-7, 0.9999999, 1, Double.NaN, Double.MIN_VALUE})
            assertThatThrownBy(() -> new Prior(rate, 2))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("rate " + rate + " is not within 0.000001 and 0.999999\n");
        for (double weight : new double[] {0, 9e-7, 1_000_001, Double.NaN, Double.POSITIVE_INFINITY})
            assertThatThrownBy(() -> new Prior(0.5, weight))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("weight " + weight + " is not within 0.000001 and 1000000\n");
    }

    @Property(tries = 300)
    void everyPriorGivesAFiniteReadOut(@ForAll("histories") Promises promises, @ForAll("priors") Prior prior) {
        RelationshipScore score = scorer(prior).score(promises.history(), hour(NOW));
        assertThat(score.value()).isBetween(0.0, 100.0);
        FacetScore facet = score.facets().get(0);
        assertThat(facet.probability()).isBetween(0.0, 1.0);
        assertThat(facet.quantile(0.05)).isBetween(0.0, facet.quantile(0.95));
        assertThat(facet.quantile(0.95)).isLessThanOrEqualTo(1);
    }

    private static double value(Promises promises) {
        return SCORER.score(promises.history(), hour(NOW)).value();
    }

    private static FacetScore facet(CustomerHistory history) {
        return facet(history, NOW);
    }

    private static FacetScore facet(CustomerHistory history, int hour) {
        return SCORER.score(history, hour(hour)).facets().get(0);
    }
}
