package dev.crmkit.examples.report;

import dev.crmkit.examples.desk.YearEnd;
import dev.crmkit.examples.report.chart.ScoreChart;

/** How the customers stand. */
final class ScoreSection {

    private ScoreSection() {}

    static Html of(YearEnd end) {
        long unknown =
                end.scores().values().stream().filter(score -> !score.isKnown()).count();
        String of = unknown == 0
                ? "Of every customer something is known."
                : "Of " + Words.number(unknown) + " customers nothing is known: they have no score and are not shown.";
        return Html.element(
                "section",
                Html.element("h2", "How good the relationships are"),
                Figure.of(
                        "scores",
                        "Customers by relationship score and certainty",
                        ScoreChart.of(end.scores().values()),
                        "A score near 50 with little certainty says that little is known, not that the relationship is"
                                + " middling. Promises count with a half-life of a year. " + of));
    }
}
