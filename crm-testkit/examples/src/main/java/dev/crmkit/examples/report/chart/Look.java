package dev.crmkit.examples.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.jfree.chart.ChartTheme;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** How every plot looks. Titles stand in the page, not in the plot. */
final class Look {

    static final Font SMALL = new Font(family(), Font.PLAIN, 12);
    static final BasicStroke LINE = new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    static final BasicStroke DASHED =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0);

    private static final Font REGULAR = SMALL.deriveFont(13f);
    static final RectangleInsets SPACED = new RectangleInsets(2, 12, 2, 4);

    private static final ChartTheme THEME = theme();

    private Look() {}

    /** The page asks for Arial or its twin: where one of them is here, texts are as wide in the page as they are drawn. */
    private static String family() {
        return Stream.of("Arial", "Liberation Sans", "Helvetica")
                .filter(name ->
                        new Font(name, Font.PLAIN, 12).getFamily(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(Font.SANS_SERIF);
    }

    private static ChartTheme theme() {
        var theme = new StandardChartTheme("crmkit");
        theme.setExtraLargeFont(REGULAR);
        theme.setLargeFont(REGULAR);
        theme.setRegularFont(REGULAR);
        theme.setSmallFont(SMALL);
        theme.setAxisLabelPaint(Palette.MUTED);
        theme.setTickLabelPaint(Palette.INK);
        theme.setItemLabelPaint(Palette.INK);
        theme.setLegendItemPaint(Palette.INK);
        theme.setPlotBackgroundPaint(Color.WHITE);
        theme.setPlotOutlinePaint(Color.WHITE);
        theme.setRangeGridlinePaint(Palette.GRID);
        theme.setDomainGridlinePaint(Palette.GRID);
        theme.setBarPainter(new StandardBarPainter());
        theme.setShadowVisible(false);
        theme.setAxisOffset(RectangleInsets.ZERO_INSETS);
        return theme;
    }

    /** A chart in this look. Colours and strokes of series are set afterwards: the theme clears them. */
    static JFreeChart chart(Plot plot, boolean withLegend) {
        var chart = new JFreeChart(null, REGULAR, plot, withLegend);
        THEME.apply(chart);
        plot.setOutlineVisible(false);
        chart.setPadding(new RectangleInsets(6, 2, 2, 12));
        if (withLegend) arrange(chart.getLegend());
        return chart;
    }

    private static void arrange(LegendTitle legend) {
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 14));
    }

    static void line(XYItemRenderer renderer, int series, Color color, BasicStroke stroke) {
        renderer.setSeriesPaint(series, color);
        renderer.setSeriesStroke(series, stroke);
    }

    static NumberAxis axis(String label, String pattern) {
        var axis = new NumberAxis(label);
        axis.setNumberFormatOverride(format(pattern));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelInsets(SPACED);
        return axis;
    }

    /** An axis from 0 to 100, for shares and scores. */
    static NumberAxis percent(String label) {
        NumberAxis axis = axis(label, "0");
        axis.setRange(0, 100);
        axis.setTickUnit(new NumberTickUnit(20));
        return axis;
    }

    /** English digits wherever the report is made. */
    static NumberFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    }
}
