package dev.crmkit.examples.report;

import dev.crmkit.examples.desk.YearEnd;
import dev.crmkit.examples.foresight.Foresight;
import dev.crmkit.examples.report.chart.BadReviewChart;
import dev.crmkit.examples.report.chart.LatenessChart;
import dev.crmkit.examples.report.chart.RocChart;

/** Whether promises were kept, and whether a score that knows only them foretells bad reviews. */
final class DeliverySection {

    private DeliverySection() {}

    static Html of(YearEnd end) {
        Html lateness = Figure.of(
                "lateness",
                "Promised days and bad reviews",
                LatenessChart.of(end),
                "Green orders kept the promised day, orange ones broke it, grey ones never came. Above, the share of"
                        + " their reviews that have at most 2 stars; below, how many orders there are.");
        return Html.element(
                "section", Html.element("h2", "Promises and what customers said"), lateness, foresight(end));
    }

    private static Html foresight(YearEnd end) {
        Foresight foresight = Foresight.of(end.judged());
        if (foresight.auc().isEmpty()) return Html.NOTHING;
        return Html.element(
                "div.pair",
                curve(foresight),
                Figure.of(
                        "by-score",
                        "Bad reviews by score",
                        BadReviewChart.of(foresight),
                        "Scores as they stood when the customer was asked, in bins of 5 points."));
    }

    private static Html curve(Foresight foresight) {
        Foresight.Band noise = foresight.noise().orElseThrow();
        return Figure.of(
                "roc",
                "How well the score foretells a bad review",
                RocChart.of(foresight),
                "AUC " + foresight.auc().orElseThrow() + " for " + Words.number(foresight.positives()) + " bad among "
                        + Words.number(foresight.size()) + " reviews; chance alone gives " + noise.low() + " to "
                        + noise.high() + " (95 of 100 shuffles).");
    }
}
