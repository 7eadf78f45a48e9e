package dev.crmkit.examples.report.chart;

import java.awt.Rectangle;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;

/**
 * A plot and the size in which its text is legible. Immutable as long as nobody changes the plot.
 *
 * @param chart the plot
 * @param width in pixels
 * @param height in pixels
 */
public record Drawing(JFreeChart chart, int width, int height) {

    /**
     * The plot as the content of an SVG element.
     *
     * @param id unique in the page
     * @return the content; the same for the same plot
     */
    public String svg(String id) {
        var graphics = new SVGGraphics2D(width, height);
        graphics.setDefsKeyPrefix(id);
        graphics.setGeomDoubleConverter(Drawing::rounded);
        graphics.setTransformDoubleConverter(Drawing::rounded);
        chart.draw(graphics, new Rectangle(width, height));
        String element = graphics.getSVGElement();
        return element.substring(element.indexOf('>') + 1, element.lastIndexOf('<'));
    }

    private static String rounded(double value) {
        double hundredths = Math.rint(value * 100) / 100;
        return hundredths == Math.rint(hundredths) ? Long.toString((long) hundredths) : Double.toString(hundredths);
    }
}
