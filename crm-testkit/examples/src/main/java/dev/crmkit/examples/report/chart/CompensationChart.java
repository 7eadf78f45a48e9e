package dev.crmkit.examples.report.chart;

import dev.crmkit.examples.desk.Decided;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.Grant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.DefaultCategoryDataset;

/** What was granted, in stacked bars: a bar for each channel or kind of incident, a colour for each band of distance. */
public final class CompensationChart {

    private static final Comparator<Entitlement> BY_BAND =
            Comparator.comparing((Entitlement due) -> Band.of(due)).thenComparing(Band::isHalved);

    private CompensationChart() {}

    /**
     * Draws the bars.
     *
     * @param decided the decisions; those that grant nothing are left out
     * @param bar which bar a decision belongs to
     * @return the plot
     */
    public static Drawing of(List<Decided> decided, Function<Decided, String> bar) {
        List<Decided> granted = decided.stream()
                .filter(one -> one.decision().granted().isPresent())
                .toList();
        var renderer = new StackedBarRenderer();
        CategoryAxis domain = Bars.axis("");
        var range = Look.axis("granted, EUR thousand", "#,##0");
        List<Entitlement> bands = granted.stream()
                .map(one -> grant(one).entitlement())
                .distinct()
                .sorted(BY_BAND)
                .toList();
        List<String> bars = bars(granted, bar);
        var plot = new CategoryPlot(dataset(granted, bands, bars, bar), domain, range, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        var drawing = new Drawing(Look.chart(plot, true), 900, 130 + 38 * bars.size());
        for (int i = 0; i < bands.size(); i++)
            renderer.setSeriesPaint(i, Band.of(bands.get(i)).color(Band.isHalved(bands.get(i))));
        return drawing;
    }

    private static DefaultCategoryDataset dataset(
            List<Decided> granted, List<Entitlement> bands, List<String> bars, Function<Decided, String> bar) {
        var dataset = new DefaultCategoryDataset();
        for (Entitlement band : bands)
            for (String name : bars) dataset.addValue(0, Band.of(band).label(band), name);
        for (Decided one : granted) {
            Grant grant = grant(one);
            String label = Band.of(grant.entitlement()).label(grant.entitlement());
            dataset.incrementValue(grant.amount().getAmount().doubleValue() / 1_000, label, bar.apply(one));
        }
        return dataset;
    }

    /** The bars, the largest on top. */
    private static List<String> bars(List<Decided> granted, Function<Decided, String> bar) {
        var sums = new TreeMap<String, Double>();
        for (Decided one : granted)
            sums.merge(bar.apply(one), grant(one).amount().getAmount().doubleValue(), Double::sum);
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Grant grant(Decided one) {
        return one.decision().granted().orElseThrow();
    }
}
