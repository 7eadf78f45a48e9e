package dev.crmkit.examples.report;

import dev.crmkit.examples.desk.YearEnd;
import dev.crmkit.examples.foresight.Foresight;
import dev.crmkit.examples.source.Delivery;
import dev.crmkit.examples.source.ReadTable;
import dev.crmkit.model.intake.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures that only some sources have, by their key in the summary. */
final class More {

    static final String TABLES = "tables";

    private More() {}

    static Map<String, Object> of(YearEnd end) {
        var more = new LinkedHashMap<String, Object>(end.year().counts());
        if (end.year().about().source().equals("olist")) addOrders(end, more);
        if (!end.year().tables().isEmpty()) more.put(TABLES, tables(end));
        return more;
    }

    /** What became of the rows of each table, and why. */
    private static Map<String, Object> tables(YearEnd end) {
        var tables = new LinkedHashMap<String, Object>();
        for (ReadTable table : end.year().tables()) {
            var rows = new LinkedHashMap<String, Object>();
            rows.put("read", table.tally().read());
            rows.put("mapped", table.tally().mapped());
            rows.put("skipped", table.tally().skipped());
            rows.put("unreadColumns", table.unread());
            rows.put(
                    "findings",
                    table.tally().lines().stream().map(More::finding).toList());
            tables.put(table.name(), rows);
        }
        return tables;
    }

    private static Map<String, Object> finding(Tally.Line line) {
        var finding = new LinkedHashMap<String, Object>();
        finding.put("rows", line.count());
        finding.put("effect", line.first().effect());
        finding.put("part", line.first().part());
        finding.put("columns", line.first().columns());
        finding.put("reason", line.first().reason().code());
        finding.put("first", line.first().sentence(Locale.ENGLISH));
        return finding;
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
