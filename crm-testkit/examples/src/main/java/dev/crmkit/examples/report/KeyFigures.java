package dev.crmkit.examples.report;

import dev.crmkit.examples.desk.YearEnd;
import dev.crmkit.examples.foresight.Foresight;
import dev.crmkit.examples.source.Delivery;
import java.util.ArrayList;
import java.util.List;

/** The figures at the top of the page. */
final class KeyFigures {

    private final List<Html> tiles = new ArrayList<>();

    private KeyFigures() {}

    static Html of(Summary summary, YearEnd end) {
        var figures = new KeyFigures();
        figures.add(Words.number(summary.customers()), "customers");
        figures.add(Words.number(summary.touchpoints()), "touchpoints");
        if (summary.claims() > 0) figures.claims(summary, end);
        if (!end.year().deliveries().isEmpty()) figures.orders(end);
        if (summary.meanScore() != null)
            figures.add(
                    summary.meanScore().toPlainString(),
                    "mean score of " + Words.number(summary.scored()) + " known customers");
        return Html.element("div.tiles", Html.join(figures.tiles));
    }

    private void claims(Summary summary, YearEnd end) {
        add(Words.number(summary.incidents()), "incidents");
        add(Words.number(summary.claims()), "claims decided");
        end.granted()
                .values()
                .forEach(sum -> add(
                        Words.money(sum),
                        "granted in " + Words.number(summary.granted() + summary.toppedUp()) + " payments"));
        end.refused()
                .values()
                .forEach(sum -> add(
                        Words.money(sum), "not paid twice, in " + Words.number(summary.alreadyGranted()) + " claims"));
        add(Words.number(summary.declined()), "claims declined");
    }

    private void orders(YearEnd end) {
        add(Words.number(end.deliveries(Delivery.State.KEPT)), "promised days kept");
        add(Words.number(end.deliveries(Delivery.State.BROKEN)), "broken");
        add(Words.number(end.deliveries(Delivery.State.OPEN)), "orders never came");
        Foresight foresight = Foresight.of(end.judged());
        foresight
                .auc()
                .ifPresent(
                        auc -> add(auc.toPlainString(), "AUC for bad reviews, n = " + Words.number(foresight.size())));
    }

    private void add(String figure, String what) {
        tiles.add(Html.element("div.tile", Html.element("strong", figure), Html.element("span", what)));
    }
}
