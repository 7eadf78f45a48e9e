package dev.crmkit.examples.report.chart;

import dev.crmkit.examples.foresight.Foresight;
import java.awt.Color;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jfree.data.category.DefaultCategoryDataset;

/** How many reviews are bad, by the score that the customer had when he was asked. */
public final class BadReviewChart {

    private BadReviewChart() {}

    /**
     * Draws the bars.
     *
     * @param foresight reviews and scores
     * @return the plot; only scores that occur have a bar
     */
    public static Drawing of(Foresight foresight) {
        TreeMap<Integer, List<Foresight.Case>> bins = foresight.cases().stream()
                .collect(Collectors.groupingBy(one -> ScoreChart.bin(one.score()), TreeMap::new, Collectors.toList()));
        var shares = new DefaultCategoryDataset();
        bins.forEach((from, cases) -> shares.addValue(share(cases), "bad", label(from, cases)));
        List<Color> colors = Collections.nCopies(bins.size(), Palette.BLUES[1]);
        var plot = Bars.plot(shares, colors, Look.percent("reviews of at most 2 stars, %"), "0.0");
        plot.setDomainAxis(Bars.axis("score when asked (number of reviews)"));
        plot.getDomainAxis().setMaximumCategoryLabelLines(2);
        return new Drawing(Look.chart(plot, false), 480, 400);
    }

    private static double share(List<Foresight.Case> cases) {
        return 100.0 * cases.stream().filter(Foresight.Case::isBad).count() / cases.size();
    }

    private static String label(int from, List<Foresight.Case> cases) {
        return ScoreChart.label(from) + " (" + Look.format("#,##0").format(cases.size()) + ")";
    }
}
