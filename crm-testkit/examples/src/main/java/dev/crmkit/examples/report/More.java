package dev.crmkit.examples.report;

import dev.crmkit.examples.desk.YearEnd;
import dev.crmkit.examples.foresight.Foresight;
import dev.crmkit.examples.source.Delivery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures that only some sources have, by their key in the summary. */
final class More {

    private More() {}

    static Map<String, Object> of(YearEnd end) {
        var more = new LinkedHashMap<String, Object>(end.year().counts());
        if (end.year().about().source().equals("olist")) addOrders(end, more);
        return more;
    }

    private static void addOrders(YearEnd end, Map<String, Object> more) {
        Foresight foresight = Foresight.of(end.judged());
        more.put("orders", end.year().deliveries().size());
        more.put("promisesKept", end.deliveries(Delivery.State.KEPT));
        more.put("promisesBroken", end.deliveries(Delivery.State.BROKEN));
        more.put("promisesOpen", end.deliveries(Delivery.State.OPEN));
        foresight.auc().ifPresent(auc -> more.put("auc", auc));
        foresight.noise().ifPresent(band -> more.put("aucByChance", List.of(band.low(), band.high())));
        more.put("n", foresight.size());
        more.put("positives", foresight.positives());
    }
}
