package dev.crmkit.examples.report.chart;

import dev.crmkit.model.history.CustomerHistory;
import java.awt.geom.Ellipse2D;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** One customer in time: above, score and certainty as they stood; below, what happened. */
public final class StoryChart {

    private static final double DOT = 10;

    private StoryChart() {}

    /**
     * Draws the story.
     *
     * @param history what is known of the customer
     * @param asOf its end
     * @param zone whose clock the axis shows
     * @return the plot
     */
    public static Drawing of(CustomerHistory history, Instant asOf, ZoneId zone) {
        Instant first = history.touchpoints().get(0).moment().occurredAt();
        Duration margin = Duration.between(first, asOf).dividedBy(40).plusMinutes(5);
        var time = new DateAxis("", TimeZone.getTimeZone(zone), Locale.ENGLISH);
        time.setRange(Date.from(first.minus(margin)), Date.from(asOf.plus(margin)));
        time.setAxisLinePaint(Palette.GRID);
        time.setTickLabelInsets(Look.SPACED);
        var both = new CombinedDomainXYPlot(time);
        both.setGap(14);
        Map<Lane, List<Instant>> events = Events.of(history.touchpoints());
        var lines = new XYLineAndShapeRenderer(true, false);
        var dots = new XYLineAndShapeRenderer(false, true);
        both.add(scores(ScoreLine.of(history, first, asOf), lines), 3);
        both.add(events(events, dots), 2);
        var drawing = new Drawing(Look.chart(both, true), 900, 330 + 26 * events.size());
        Look.line(lines, 0, Palette.INK, Look.LINE);
        Look.line(lines, 1, Palette.OPEN, Look.DASHED);
        int row = 0;
        for (Lane lane : events.keySet()) dots.setSeriesPaint(row++, lane.color());
        return drawing;
    }

    private static XYPlot scores(ScoreLine line, XYLineAndShapeRenderer lines) {
        lines.setDrawSeriesLineAsPath(true);
        return new XYPlot(line.dataset(), null, Look.percent("score; certainty in %"), lines);
    }

    private static XYPlot events(Map<Lane, List<Instant>> events, XYLineAndShapeRenderer dots) {
        var dataset = new XYSeriesCollection();
        int row = 0;
        for (Map.Entry<Lane, List<Instant>> lane : events.entrySet()) {
            var series = new XYSeries(lane.getKey());
            for (Instant at : lane.getValue()) series.add((double) at.toEpochMilli(), row);
            dataset.addSeries(series);
            dots.setSeriesShape(row, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
            dots.setSeriesVisibleInLegend(row, false);
            row++;
        }
        var lanes = new SymbolAxis("", events.keySet().stream().map(Lane::label).toArray(String[]::new));
        lanes.setGridBandsVisible(false);
        lanes.setAxisLineVisible(false);
        lanes.setTickMarksVisible(false);
        return new XYPlot(dataset, null, lanes, dots);
    }
}
