package dev.crmkit.scoring;

import static dev.crmkit.model.touchpoint.PromiseOutcome.FULFILLED;
import static dev.crmkit.scoring.Promises.hour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.crmkit.model.explain.Contribution;
import dev.crmkit.model.explain.Evidence;
import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.touchpoint.Dialogue;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.scoring.decay.HalfLife;
import dev.crmkit.scoring.facet.Facet;
import dev.crmkit.scoring.facet.FacetParameters;
import dev.crmkit.scoring.facet.Observation;
import dev.crmkit.scoring.facet.Prior;
import dev.crmkit.scoring.facet.PromiseKeeping;
import dev.crmkit.scoring.facet.Signal;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How dimensions and facets add up to one score, and which mistakes in their weights are named. */
class CompositeTest {

    private static final int NOW = 100;
    private static final Promises PROMISES = new Promises()
            .made("p", 0, NOW + 1, 3)
            .resolved("p", NOW, FULFILLED)
            .complaint("c", NOW);

    private record Calm(String id, String version, List<Facet> facets) implements Dimension {
        Calm(String id, String... facets) {
            this(
                    id,
                    "1",
                    List.of(facets).stream().map(CompositeTest::complaints).toList());
        }

        @Override
        public Phrasebook phrasebook() {
            return Phrasebook.of(Map.of("calm.complaint", "A complaint."), Map.of("calm.complaint", "Beschwerde."));
        }
    }

    /** Two pieces of bad evidence for each complaint, or none if the facet is called deaf. */
    private static Facet complaints(String id) {
        return new Facet(id, "no complaint", touchpoint -> signals(id, touchpoint));
    }

    private static List<Signal> signals(String id, Touchpoint touchpoint) {
        if (id.equals("deaf") || !(touchpoint.content() instanceof Dialogue.Complaint)) return List.of();
        var evidence = new Evidence("test", "c", touchpoint.moment().occurredAt());
        return List.of(new Signal.Seen(new Observation(evidence, 0, 2, Reason.of("calm.complaint"))));
    }

    private static ScoringModel.Builder model() {
        return ScoringModel.builder("m")
                .facet(PromiseKeeping.ID, parameters(0.8, 2, 1))
                .facet("peace", parameters(0.3, 5, 0.4))
                .facet("deaf", parameters(0.6, 1, 0.6));
    }

    private static FacetParameters parameters(double rate, double priorWeight, double weight) {
        return new FacetParameters(HalfLife.ofDays(365), new Prior(rate, priorWeight), weight);
    }

    @Test
    void dimensionsAndFacetsAddUpAsWeightedLogOdds() {
        ScoringModel model =
                model().dimension("trust", 0.25).dimension("calm", 0.75).build();
        RelationshipScore score = RelationshipScorer.of(model, List.of(new Trust(), new Calm("calm", "peace", "deaf")))
                .score(PROMISES.history(), hour(NOW));
        double prior = 0.25 * Math.log(0.8 / 0.2) + 0.75 * (0.4 * Math.log(0.3 / 0.7) + 0.6 * Math.log(0.6 / 0.4));
        double kept = 0.25 * Math.log(1 + 3 / (2 * 0.8));
        double complaint = -0.75 * 0.4 * Math.log(1 + 2 / (5 * 0.7));
        double value = percent(prior + kept + complaint);
        double slope = (value - percent(prior)) / (kept + complaint);
        assertThat(score.priorValue()).isCloseTo(percent(prior), within(1e-9));
        assertThat(score.value()).isCloseTo(value, within(1e-9));
        assertThat(score.certainty()).isCloseTo(0.25 * 3 / 5 + 0.75 * 0.4 * 2 / 7, within(1e-9));
        assertThat(score.contributions())
                .extracting(Contribution::points)
                .satisfiesExactly(
                        p -> assertThat(p).isCloseTo(kept * slope, within(1e-9)),
                        p -> assertThat(p).isCloseTo(complaint * slope, within(1e-9)));
        assertThat(score.facets().get(0).probability()).isCloseTo((3 + 1.6) / (3 + 2), within(1e-9));
        assertThat(score.facets().get(1).probability()).isCloseTo(1.5 / (2 + 5), within(1e-9));
    }

    private static double percent(double logOdds) {
        return 100 / (1 + Math.exp(-logOdds));
    }

    @Test
    void whatHasNoWeightStandsBesideTheScore() {
        ScoringModel model = model().dimension("trust", 1).build();
        RelationshipScore with = RelationshipScorer.of(model, List.of(new Trust(), new Calm("calm", "peace", "deaf")))
                .score(PROMISES.history(), hour(NOW));
        RelationshipScore without =
                RelationshipScorer.of(model, List.of(new Trust())).score(PROMISES.history(), hour(NOW));
        assertThat(with.contributions()).isEqualTo(without.contributions()).hasSize(1);
        assertThat(with.sentence(Locale.ENGLISH, ZoneId.of("UTC"))).doesNotContain("complaint");
        assertThat(with).hasToString(without.toString());
        assertThat(with.facets()).hasSize(3);
        assertThat(with.facets().get(1).bad()).isCloseTo(2, within(1e-9));
    }

    @Test
    void aWeightForADimensionThatIsNotThereIsNamed() {
        ScoringModel typo = model().dimension("trsut", 1).build();
        assertThatThrownBy(() -> RelationshipScorer.of(typo, List.of(new Trust())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Model m weighs dimensions [trsut], but the scorer has only [trust]\nCorrect");
        ScoringModel half =
                model().dimension("trust", 0.5).dimension("calm", 0.5).build();
        assertThatThrownBy(() -> RelationshipScorer.of(half, List.of(new Trust())))
                .hasMessageContaining("weighs dimensions [calm], but the scorer has only [trust]\n");
    }

    @Test
    void whatIsThereTwiceIsNamed() {
        ScoringModel model = model().dimension("trust", 1).build();
        assertThatThrownBy(() -> RelationshipScorer.of(model, List.of(new Trust(), new Calm("trust", "peace", "deaf"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Dimension trust is there twice: versions [1, 1]\n");
        assertThatThrownBy(() -> RelationshipScorer.of(
                        model, List.of(new Trust(), new Calm("calm", "peace", "deaf"), new Calm("quiet", "deaf"))))
                .hasMessageContaining("Facet deaf is there twice: in dimension calm and in dimension quiet\n");
        assertThatThrownBy(() -> model().dimension("trust", 0.5).dimension("trust", 1))
                .hasMessageContaining("weights of dimension trust are there twice: 0.5 and 1.0\n");
        assertThatThrownBy(() -> model().facet("deaf", parameters(0.5, 2, 1)))
                .hasMessageContaining("parameters of facet deaf are there twice: FacetParameters[");
    }
}
