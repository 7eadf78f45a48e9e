package dev.crmkit.examples.report.chart;

import dev.crmkit.examples.foresight.Foresight;
import dev.crmkit.examples.foresight.Roc;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The curve whose area is the AUC, beside the diagonal of pure chance. */
public final class RocChart {

    private RocChart() {}

    /**
     * Draws the curve.
     *
     * @param foresight reviews and scores, with good and bad reviews
     * @return the plot
     */
    public static Drawing of(Foresight foresight) {
        var score = new XYSeries("trust score", false);
        for (Roc.Point point : Roc.of(foresight)) score.add(100 * point.falseAlarms(), 100 * point.found());
        var chance = new XYSeries("chance", false);
        chance.add(0, 0);
        chance.add(100, 100);
        var lines = new XYSeriesCollection(score);
        lines.addSeries(chance);
        var renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        var x = Look.percent("good reviews suspected in vain, %");
        var y = Look.percent("bad reviews found, %");
        var drawing = new Drawing(Look.chart(new XYPlot(lines, x, y, renderer), true), 480, 400);
        Look.line(renderer, 0, Palette.BLUES[2], Look.LINE);
        Look.line(renderer, 1, Palette.OPEN, Look.DASHED);
        return drawing;
    }
}
