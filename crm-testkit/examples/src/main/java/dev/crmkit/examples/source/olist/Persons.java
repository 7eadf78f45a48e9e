package dev.crmkit.examples.source.olist;

import dev.crmkit.examples.input.Columns;
import dev.crmkit.examples.input.CsvFile;
import dev.crmkit.examples.input.Row;
import dev.crmkit.examples.progress.Progress;
import dev.crmkit.model.customer.CustomerId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who is who: the marketplace gives a customer a new id with every order, and keeps in the table of customers which of them
 * are one person. Without that table every order counts as a person of its own.
 */
final class Persons {

    private static final Columns COLUMNS = Columns.of(
            "customer_id", "customer_unique_id", "customer_zip_code_prefix", "customer_city", "customer_state");

    private final Map<String, String> persons = new HashMap<>();
    private final boolean isKnown;

    private Persons(boolean isKnown) {
        this.isKnown = isKnown;
    }

    static Persons read(Optional<CsvFile> table, Progress progress) {
        var persons = new Persons(table.isPresent());
        table.ifPresent(customers -> customers.read(COLUMNS, progress, persons::add));
        return persons;
    }

    private void add(Row row) {
        if (persons.put(row.text("customer_id"), row.text("customer_unique_id")) != null)
            throw row.bad("customer_id", "is there twice");
    }

    CustomerId of(Row order) {
        String id = order.text("customer_id");
        if (!isKnown) return CustomerId.of(id);
        String person = persons.get(id);
        if (person == null) throw order.bad("customer_id", "is not in the table of customers");
        return CustomerId.of(person);
    }

    String note() {
        return isKnown
                ? "Orders of the same person are one history."
                : "There is no table of customers, so every order counts as a customer of its own.";
    }
}
