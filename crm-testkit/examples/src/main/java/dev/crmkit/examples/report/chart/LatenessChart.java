package dev.crmkit.examples.report.chart;

import dev.crmkit.examples.desk.YearEnd;
import dev.crmkit.examples.source.Delivery;
import dev.crmkit.examples.source.Review;
import java.awt.Color;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/** Orders by how early or late they came, and how many of their reviews are bad. */
public final class LatenessChart {

    private final Map<String, Lateness> orders = new HashMap<>();
    private final Map<Lateness, Integer> count = new EnumMap<>(Lateness.class);
    private final Map<Lateness, Integer> reviews = new EnumMap<>(Lateness.class);
    private final Map<Lateness, Integer> bad = new EnumMap<>(Lateness.class);

    private LatenessChart(YearEnd end) {
        for (Delivery delivery : end.year().deliveries()) {
            orders.put(delivery.order(), Lateness.of(delivery));
            count.merge(Lateness.of(delivery), 1, Integer::sum);
        }
        for (Review review : end.year().reviews()) {
            Lateness lateness = orders.getOrDefault(review.order(), Lateness.NEVER);
            reviews.merge(lateness, 1, Integer::sum);
            if (review.isBad()) bad.merge(lateness, 1, Integer::sum);
        }
    }

    /**
     * Draws the plot.
     *
     * @param end deliveries and reviews
     * @return the plot
     */
    public static Drawing of(YearEnd end) {
        return new LatenessChart(end).drawing();
    }

    private Drawing drawing() {
        var share = new DefaultCategoryDataset();
        var size = new DefaultCategoryDataset();
        for (Lateness lateness : Lateness.values()) {
            size.addValue(count.getOrDefault(lateness, 0), "orders", lateness.label());
            share.addValue(share(lateness), "bad", lateness.label());
        }
        CategoryAxis days = Bars.axis("days between the promised and the actual delivery");
        days.setMaximumCategoryLabelLines(2);
        var both = new CombinedDomainCategoryPlot(days);
        both.setGap(16);
        both.add(plot(share, Look.percent("reviews of at most 2 stars, %"), "0"), 3);
        both.add(plot(size, Look.axis("orders", "#,##0"), "#,##0"), 2);
        return new Drawing(Look.chart(both, false), 900, 440);
    }

    private double share(Lateness lateness) {
        return 100.0 * bad.getOrDefault(lateness, 0) / Math.max(1, reviews.getOrDefault(lateness, 0));
    }

    private static CategoryPlot plot(DefaultCategoryDataset values, NumberAxis range, String pattern) {
        List<Color> colors = Stream.of(Lateness.values()).map(Lateness::color).toList();
        return Bars.plot(values, colors, range, pattern);
    }
}
