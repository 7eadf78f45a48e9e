package dev.crmkit.examples.report.chart;

import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/** Single bars, each with a colour and its value above it. */
final class Bars extends BarRenderer {

    private final List<Color> colors;

    private Bars(List<Color> colors) {
        this.colors = List.copyOf(colors);
    }

    static CategoryPlot plot(DefaultCategoryDataset values, List<Color> colors, ValueAxis range, String pattern) {
        var bars = new Bars(colors);
        bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", Look.format(pattern)));
        bars.setDefaultItemLabelsVisible(true);
        bars.setDefaultItemLabelFont(Look.SMALL);
        bars.setMaximumBarWidth(0.12);
        if (range.isAutoRange()) range.setUpperMargin(0.18);
        return new CategoryPlot(values, axis(""), range, bars);
    }

    static CategoryAxis axis(String label) {
        var axis = new CategoryAxis(label);
        axis.setTickMarksVisible(false);
        axis.setAxisLinePaint(Palette.GRID);
        axis.setCategoryMargin(0.25);
        axis.setLowerMargin(0.02);
        axis.setUpperMargin(0.02);
        return axis;
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return colors.get(column);
    }
}
