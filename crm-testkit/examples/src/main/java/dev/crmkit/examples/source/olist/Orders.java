package dev.crmkit.examples.source.olist;

import dev.crmkit.examples.input.CsvFile;
import dev.crmkit.examples.input.Row;
import dev.crmkit.examples.progress.Progress;
import dev.crmkit.examples.source.Delivery;
import dev.crmkit.examples.source.ReadTable;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.intake.Intake;
import dev.crmkit.model.intake.Reading;
import dev.crmkit.model.intake.Tally;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All orders by their id, in the order of the table. */
final class Orders {

    private final Map<String, OrderRow> orders = new LinkedHashMap<>();

    private Orders() {}

    static Orders read(CsvFile table, Persons persons, Progress progress) {
        var orders = new Orders();
        table.read(OrderRow.COLUMNS, progress, row -> orders.add(OrderRow.checked(row, persons)));
        return orders;
    }

    private void add(OrderRow order) {
        if (orders.put(order.id(), order) != null) throw order.row().bad("order_id", "is there twice");
    }

    /** Who placed the order that a review names. */
    CustomerId customer(Row review) {
        OrderRow order = orders.get(review.text("order_id"));
        if (order == null) throw review.bad("order_id", "is not in the table of orders");
        return order.customer();
    }

    List<Delivery> deliveries() {
        return orders.values().stream().map(OrderRow::delivery).toList();
    }

    /** Adds what the rows become to the histories of those who ordered. */
    ReadTable addTo(Map<CustomerId, CustomerHistory.Builder> histories) {
        Intake intake = OlistIntake.orders();
        var tally = new Tally();
        for (OrderRow order : orders.values()) {
            Reading reading = order.reading(intake);
            tally.accept(reading);
            var history = histories.computeIfAbsent(order.customer(), id -> CustomerHistory.builder());
            reading.customers().forEach(history::add);
            reading.touchpoints().forEach(history::add);
            reading.incidents().forEach(history::add);
        }
        return new ReadTable("orders", tally, intake.unread());
    }
}
