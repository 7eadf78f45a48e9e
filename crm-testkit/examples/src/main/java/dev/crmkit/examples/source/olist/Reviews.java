package dev.crmkit.examples.source.olist;

import static java.util.Objects.requireNonNull;

import dev.crmkit.examples.input.Columns;
import dev.crmkit.examples.input.CsvFile;
import dev.crmkit.examples.input.Row;
import dev.crmkit.examples.progress.Progress;
import dev.crmkit.examples.source.ReadTable;
import dev.crmkit.examples.source.Review;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.intake.Intake;
import dev.crmkit.model.intake.Reading;
import dev.crmkit.model.intake.Tally;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All reviews, in the order of the table. */
final class Reviews {

    private static final int BEST = 5;
    static final Columns COLUMNS = Columns.of(
            "review_id",
            "order_id",
            "review_score",
            "review_comment_title",
            "review_comment_message",
            "review_creation_date",
            "review_answer_timestamp");

    private final List<Review> reviews = new ArrayList<>();
    private final List<Touchpoint> touchpoints = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Intake intake = OlistIntake.reviews();
    private final Tally tally = new Tally();

    private Reviews() {}

    static Reviews read(CsvFile table, Orders orders, Progress progress) {
        var reviews = new Reviews();
        table.read(COLUMNS, progress, row -> reviews.add(row, orders.customer(row)));
        return reviews;
    }

    private void add(Row row, CustomerId customer) {
        String id = row.text("review_id") + "/" + row.text("order_id");
        if (!ids.add(id)) throw row.bad("review_id", "is there twice for the same order");
        int stars = row.integer("review_score", 1, BEST);
        reviews.add(new Review(customer, row.text("order_id"), asked(row), stars));
        Map<String, String> values = row.values();
        values.put("person", customer.value());
        Reading reading = intake.read(row.number(), values);
        tally.accept(reading);
        if (!reading.isMapped()) throw row.bad(reading.findings().get(0));
        touchpoints.addAll(reading.touchpoints());
    }

    private static Instant asked(Row row) {
        return row.time("review_creation_date").atZone(OlistIntake.SAO_PAULO).toInstant();
    }

    /** The table, and what became of its rows. */
    ReadTable table() {
        return new ReadTable("order_reviews", tally, intake.unread());
    }

    List<Review> all() {
        return List.copyOf(reviews);
    }

    void addTo(Map<CustomerId, CustomerHistory.Builder> histories) {
        for (int i = 0; i < reviews.size(); i++)
            requireNonNull(histories.get(reviews.get(i).customer()), "customer").add(touchpoints.get(i));
    }
}
