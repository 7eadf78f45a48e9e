package dev.crmkit.examples.report;

import dev.crmkit.examples.desk.YearEnd;
import dev.crmkit.examples.report.chart.CompensationChart;
import dev.crmkit.rules.desk.Decision;

/** What was paid, where, and for what. */
final class CompensationSection {

    private CompensationSection() {}

    static Html of(YearEnd end) {
        Html byChannel = Figure.of(
                "by-channel",
                "Compensation by channel and distance",
                CompensationChart.of(
                        end.decided(), one -> Words.channel(one.filed().claim().channel())),
                "Each harm is paid in the channel in which it was claimed first. Colours are the bands of Art. 7 of"
                        + " Regulation (EC) 261/2004; the lighter tone is a sum halved under Art. 7(2).");
        Html byKind = Figure.of(
                "by-kind",
                "Compensation by what went wrong",
                CompensationChart.of(end.decided(), one -> Words.incident(one.incident())),
                end.decided(Decision.Kind.DECLINED).isEmpty()
                        ? "No claim was declined."
                        : Words.number(end.decided(Decision.Kind.DECLINED).size()) + " claims were declined, each with"
                                + " the rule that refuses it.");
        return Html.element("section", Html.element("h2", "What was paid"), byChannel, byKind);
    }
}
