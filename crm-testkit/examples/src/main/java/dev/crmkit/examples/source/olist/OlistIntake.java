package dev.crmkit.examples.source.olist;

import dev.crmkit.model.intake.Condition;
import dev.crmkit.model.intake.Intake;
import dev.crmkit.model.intake.Mapping;
import dev.crmkit.model.intake.Noun;
import dev.crmkit.model.intake.NounMapping;
import java.time.ZoneId;

/** What orders and reviews become: a promise, its end, an incident if it was broken, and what the customer said. */
final class OlistIntake {

    static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");

    private static final Condition DELIVERED = Condition.present("order_delivered_customer_date");

    static final Mapping ORDERS = mapping()
            .noun(NounMapping.builder(Noun.CUSTOMER).part("id", "{person}"))
            .noun(touchpoint("PROMISE_MADE", "OUTBOUND")
                    .part("id", "order-{order_id}")
                    .part("occurredAt", "{order_purchase_timestamp}")
                    .part("promise.id", "delivery-{order_id}")
                    .part("promise.what", "delivery of order {short_id}")
                    .part("promise.due", "{promised}"))
            .noun(touchpoint("PROMISE_RESOLVED", "OUTBOUND")
                    .when(DELIVERED)
                    .part("id", "delivery-{order_id}")
                    .part("occurredAt", "{order_delivered_customer_date}")
                    .part("promise.id", "delivery-{order_id}")
                    .part("promise.outcome", "FULFILLED"))
            .noun(NounMapping.builder(Noun.INCIDENT)
                    .when(DELIVERED)
                    .when(Condition.atLeast("days_late", 1))
                    .part("kind", "LATE_DELIVERY")
                    .part("date", "{promised}")
                    .part("occurredAt", "{order_delivered_customer_date}")
                    .part("customer", "{person}")
                    .part("harm.order", "{order_id}"))
            .build();

    static final Mapping REVIEWS = mapping()
            .noun(touchpoint("FEEDBACK", "INBOUND")
                    .part("id", "review-{review_id}/{order_id}")
                    // the customer was asked at review_creation_date and answered then
                    .part("occurredAt", "{review_answer_timestamp}")
                    .part("rating", "{review_score}"))
            .build();

    private OlistIntake() {}

    /** The table's columns, and those that {@link OrderRow} adds from the table of customers and by reckoning days. */
    static Intake orders() {
        return Intake.of(OrderRow.COLUMNS.and("person", "short_id", "promised", "days_late"), ORDERS);
    }

    /** The table's columns, and the person who placed the order. */
    static Intake reviews() {
        return Intake.of(Reviews.COLUMNS.and("person"), REVIEWS);
    }

    private static Mapping.Builder mapping() {
        return Mapping.builder("olist", SAO_PAULO).dates("yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd");
    }

    private static NounMapping.Builder touchpoint(String kind, String direction) {
        return NounMapping.builder(Noun.TOUCHPOINT)
                .part("customer", "{person}")
                .part("channel", "WEB")
                .part("direction", direction)
                .part("kind", kind);
    }
}
