package dev.crmkit.examples.source.olist;

import dev.crmkit.examples.input.InputFolder;
import dev.crmkit.examples.progress.Progress;
import dev.crmkit.examples.source.About;
import dev.crmkit.examples.source.ReadTable;
import dev.crmkit.examples.source.Source;
import dev.crmkit.examples.source.Year;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.history.CustomerHistory;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Orders with a promised day of delivery, and what their customers said of them. Nothing is compensated here: the question
 * is whether a score that knows promises only foretells bad reviews.
 *
 * <p>A review belongs to the order that it names. Every review counts, also where an order has two or one review names two
 * orders: 2,993 in the sample. (The file has 3,167 more lines than its header, since comments span lines.)
 *
 * @param folder has the tables {@code orders} and {@code order_reviews}, and may have {@code customers}
 */
public record OlistSource(InputFolder folder) implements Source {

    @Override
    public Year year(Progress progress) {
        Persons persons = Persons.read(folder.optional("customers"), progress);
        Orders orders = Orders.read(folder.table("orders"), persons, progress);
        Reviews reviews = Reviews.read(folder.table("order_reviews"), orders, progress);
        Map<CustomerId, CustomerHistory.Builder> histories = new TreeMap<>();
        ReadTable read = orders.addTo(histories);
        reviews.addTo(histories);
        Map<CustomerId, CustomerHistory> built = new TreeMap<>();
        histories.forEach((customer, history) -> built.put(customer, history.build()));
        return Year.of(about(persons), end(built), built)
                .orders(orders.deliveries(), reviews.all())
                .table(read)
                .table(reviews.table())
                .build();
    }

    private static About about(Persons persons) {
        return new About(
                "olist",
                "Orders of a Brazilian marketplace",
                "No compensation here: the question is whether a score that knows promises only foretells bad reviews.",
                List.of(
                        "A sample of orders published by Olist (CC BY-NC-SA 4.0): for validation only. Times are local"
                                + " Brazilian ones.",
                        "A delivery on the promised day or before keeps the promise; a later one breaks it.",
                        "Scores for reviews know only what was known when the customer was asked; an order that had not"
                                + " come by then is an open promise.",
                        "Whether a customer cancelled an order, and when, the table does not say: it counts as not"
                                + " delivered.",
                        persons.note()),
                OlistIntake.SAO_PAULO);
    }

    private static Instant end(Map<CustomerId, CustomerHistory> histories) {
        return histories.values().stream()
                .flatMap(history -> history.touchpoints().stream())
                .map(touchpoint -> touchpoint.moment().occurredAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
