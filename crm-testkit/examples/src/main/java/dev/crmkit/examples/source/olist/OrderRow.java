package dev.crmkit.examples.source.olist;

import dev.crmkit.examples.input.Columns;
import dev.crmkit.examples.input.Row;
import dev.crmkit.examples.source.Delivery;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.intake.Intake;
import dev.crmkit.model.intake.Reading;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/**
 * One order: bought, promised for a day, delivered or not.
 *
 * @param row the row
 * @param customer the person who ordered
 */
record OrderRow(Row row, CustomerId customer) {

    private static final int SHORT = 6;
    static final Columns COLUMNS = Columns.of(
            "order_id",
            "customer_id",
            "order_status",
            "order_purchase_timestamp",
            "order_approved_at",
            "order_delivered_carrier_date",
            "order_delivered_customer_date",
            "order_estimated_delivery_date");

    /** Reads every column once, so that a malformed row is found even where nothing depends on it. */
    static OrderRow checked(Row row, Persons persons) {
        var order = new OrderRow(row, persons.of(row));
        row.text("order_id");
        row.text("order_status");
        row.time("order_purchase_timestamp");
        row.time("order_estimated_delivery_date");
        row.optionalTime("order_approved_at");
        row.optionalTime("order_delivered_carrier_date");
        Optional<LocalDateTime> delivered = order.delivered();
        if (delivered.isPresent() && delivered.get().isBefore(row.time("order_purchase_timestamp")))
            throw row.bad("order_delivered_customer_date", "is before the order was placed");
        return order;
    }

    String id() {
        return row.text("order_id");
    }

    Delivery delivery() {
        return delivered()
                .map(at -> Delivery.on(id(), promised(), at.toLocalDate()))
                .orElseGet(() -> Delivery.open(id()));
    }

    /** What the row becomes, with what it does not say itself: whose it is, the day that was promised, how late it was. */
    Reading reading(Intake intake) {
        Map<String, String> values = row.values();
        values.put("person", customer.value());
        values.put("short_id", id().substring(0, Math.min(SHORT, id().length())));
        values.put("promised", promised().toString());
        values.put("days_late", Long.toString(delivery().daysLate()));
        Reading reading = intake.read(row.number(), values);
        if (!reading.isMapped()) throw row.bad(reading.findings().get(0));
        return reading;
    }

    private LocalDate promised() {
        return row.time("order_estimated_delivery_date").toLocalDate();
    }

    private Optional<LocalDateTime> delivered() {
        return row.optionalTime("order_delivered_customer_date");
    }
}
