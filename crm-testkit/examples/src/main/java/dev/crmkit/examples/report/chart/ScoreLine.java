package dev.crmkit.examples.report.chart;

import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.scoring.RelationshipScore;
import dev.crmkit.scoring.RelationshipScorer;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeSet;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * A customer's score as it stood at every time, from the first evidence on: what any colleague would have seen on that day.
 *
 * @param dataset score, and certainty in per cent
 */
record ScoreLine(XYDataset dataset) {

    private static final int STEPS = 250;

    static ScoreLine of(CustomerHistory history, Instant first, Instant asOf) {
        RelationshipScorer scorer = RelationshipScorer.standard();
        var value = new XYSeries("score");
        var certainty = new XYSeries("certainty, %");
        for (Instant instant : instants(history, first, asOf)) {
            RelationshipScore score = scorer.score(history, instant);
            if (!score.isKnown()) continue;
            double millis = instant.toEpochMilli();
            value.add(millis, score.value());
            certainty.add(millis, 100 * score.certainty());
        }
        var dataset = new XYSeriesCollection();
        dataset.addSeries(value);
        dataset.addSeries(certainty);
        return new ScoreLine(dataset);
    }

    /** Evenly spread, and just before and at each touchpoint, so that a step looks like one. */
    private static TreeSet<Instant> instants(CustomerHistory history, Instant first, Instant asOf) {
        var instants = new TreeSet<Instant>();
        Duration step = Duration.between(first, asOf).dividedBy(STEPS);
        for (int i = 0; i <= STEPS; i++) instants.add(first.plus(step.multipliedBy(i)));
        history.touchpoints().forEach(touchpoint -> {
            Instant at = touchpoint.moment().occurredAt();
            instants.add(at);
            instants.add(at.minusMillis(1));
        });
        instants.add(asOf);
        return instants;
    }
}
