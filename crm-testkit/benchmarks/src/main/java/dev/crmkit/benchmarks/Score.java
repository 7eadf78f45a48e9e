package dev.crmkit.benchmarks;

import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.scoring.RelationshipScore;
import dev.crmkit.scoring.RelationshipScorer;
import dev.crmkit.scoring.ScoringModel;
import dev.crmkit.scoring.facet.Facet;
import dev.crmkit.scoring.facet.FacetParameters;
import dev.crmkit.scoring.facet.FacetReading;
import dev.crmkit.scoring.facet.PromiseKeeping;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Scores a whole history. */
public class Score extends Measured {

    private final RelationshipScorer scorer = RelationshipScorer.standard();
    private final Facet facet = PromiseKeeping.facet();
    private final FacetParameters parameters =
            ScoringModel.standard().parameters(PromiseKeeping.ID).orElseThrow();

    /** Makes the scorer. */
    public Score() {}

    /** A history of a size. */
    @State(Scope.Thread)
    public static class Life {

        /** How many touchpoints it has. */
        @Param({"20", "200"})
        public int touchpoints;

        private CustomerHistory history = CustomerHistory.empty();
        private List<Touchpoint> meetings = List.of();

        /** Makes an empty one. */
        public Life() {}

        /** Makes the history. */
        @Setup
        public void live() {
            history = Histories.of(touchpoints);
            meetings = history.touchpoints();
        }
    }

    /**
     * Floor: one number by hand.
     *
     * @param life the history
     * @return the score
     */
    @Benchmark
    public double byHand(Life life) {
        return HandScore.of(life.meetings, Histories.AS_OF);
    }

    /**
     * The library's facet, with the share of every piece of evidence.
     *
     * @param life the history
     * @return the reading
     */
    @Benchmark
    public FacetReading facet(Life life) {
        return FacetReading.of(facet, parameters, life.meetings, Histories.AS_OF);
    }

    /**
     * The library's score, from the history on, and its value.
     *
     * @param life the history
     * @return the value
     */
    @Benchmark
    public double score(Life life) {
        return scorer.score(life.history, Histories.AS_OF).value();
    }

    /**
     * The library's score in words.
     *
     * @param life the history
     * @return the sentences
     */
    @Benchmark
    public String sentence(Life life) {
        RelationshipScore score = scorer.score(life.history, Histories.AS_OF);
        return score.sentence(Locale.ENGLISH, ZoneOffset.UTC);
    }
}
