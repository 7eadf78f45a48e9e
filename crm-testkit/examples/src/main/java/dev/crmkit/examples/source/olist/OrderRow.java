package dev.crmkit.examples.source.olist;

import dev.crmkit.examples.input.Columns;
import dev.crmkit.examples.input.Row;
import dev.crmkit.examples.source.Delivery;
import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Counterpart;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.PromiseId;
import dev.crmkit.model.touchpoint.PromiseOutcome;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * One order: bought, promised for a day, delivered or not.
 *
 * @param row the row
 * @param customer the person who ordered
 */
record OrderRow(Row row, CustomerId customer) {

    static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");
    static final String SOURCE = "olist";
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
        row.optionalTime("order_approved_at");
        row.optionalTime("order_delivered_carrier_date");
        LocalDateTime placed = row.time("order_purchase_timestamp");
        if (order.promised().isBefore(placed.toLocalDate()))
            throw row.bad("order_estimated_delivery_date", "is before the order was placed");
        Optional<LocalDateTime> delivered = order.delivered();
        if (delivered.isPresent() && delivered.get().isBefore(placed))
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

    void addTo(CustomerHistory.Builder history) {
        PromiseId promise = PromiseId.of("delivery-" + id());
        String what = "delivery of order " + id().substring(0, Math.min(SHORT, id().length()));
        Due due = Due.day(promised(), SAO_PAULO);
        history.add(touchpoint(
                "order-",
                row.time("order_purchase_timestamp"),
                new Commitment.PromiseMade(Promise.of(promise, what, due))));
        delivered().ifPresent(at -> {
            history.add(touchpoint("delivery-", at, new Commitment.PromiseResolved(promise, PromiseOutcome.FULFILLED)));
            if (delivery().state() == Delivery.State.BROKEN) history.add(late(instant(at)));
        });
    }

    private Incident late(Instant at) {
        return Incident.of(
                        IncidentKind.LATE_DELIVERY,
                        IncidentKey.orderLine(id(), 0),
                        Identity.customer(customer),
                        promised())
                .at(Moment.of(at));
    }

    private LocalDate promised() {
        return row.time("order_estimated_delivery_date").toLocalDate();
    }

    private Optional<LocalDateTime> delivered() {
        return row.optionalTime("order_delivered_customer_date");
    }

    private Touchpoint touchpoint(String kind, LocalDateTime at, Content content) {
        return Touchpoint.builder(
                        new TouchpointId(SOURCE, kind + id()), Moment.of(instant(at)), Contact.outbound(Channel.WEB))
                .with(Counterpart.one(Identity.customer(customer)))
                .build(content);
    }

    static Instant instant(LocalDateTime at) {
        return at.atZone(SAO_PAULO).toInstant();
    }
}
