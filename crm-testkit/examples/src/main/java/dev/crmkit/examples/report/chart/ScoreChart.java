package dev.crmkit.examples.report.chart;

import dev.crmkit.scoring.RelationshipScore;
import java.util.Collection;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/** How many customers have which score, and how certain that is. */
public final class ScoreChart {

    private static final int BIN = 5;
    private static final String[] CERTAINTY = {"certainty below 0.5", "0.5 to 0.75", "0.75 and above"};

    private ScoreChart() {}

    /**
     * Draws the distribution.
     *
     * @param scores the scores; those of customers of whom nothing is known are left out
     * @return the plot
     */
    public static Drawing of(Collection<RelationshipScore> scores) {
        var dataset = new DefaultCategoryDataset();
        for (String certainty : CERTAINTY)
            for (int from = 0; from < 100; from += BIN) dataset.addValue(0, certainty, label(from));
        for (RelationshipScore score : scores)
            if (score.isKnown()) dataset.incrementValue(1, CERTAINTY[certainty(score)], label(bin(score.value())));
        var renderer = new StackedBarRenderer();
        var domain = new CategoryAxis("score, 0 to 100");
        domain.setCategoryMargin(0.08);
        domain.setLowerMargin(0.005);
        domain.setUpperMargin(0.005);
        domain.setTickMarksVisible(false);
        domain.setMaximumCategoryLabelWidthRatio(2);
        var range = Look.axis("customers", "#,##0");
        range.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        var drawing = new Drawing(Look.chart(new CategoryPlot(dataset, domain, range, renderer), true), 900, 330);
        domain.setTickLabelFont(Look.SMALL.deriveFont(11f));
        for (int i = 0; i < CERTAINTY.length; i++) renderer.setSeriesPaint(i, Palette.BLUES[i]);
        return drawing;
    }

    /** The lower bound of the bin in which a score lies. */
    static int bin(double score) {
        return Math.min(((int) (score / BIN)) * BIN, 100 - BIN);
    }

    static String label(int from) {
        return from + "–" + (from + BIN);
    }

    private static int certainty(RelationshipScore score) {
        if (score.certainty() < 0.5) return 0;
        return score.certainty() < 0.75 ? 1 : 2;
    }
}
