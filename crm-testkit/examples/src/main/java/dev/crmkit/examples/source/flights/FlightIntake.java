package dev.crmkit.examples.source.flights;

import dev.crmkit.model.intake.Condition;
import dev.crmkit.model.intake.From;
import dev.crmkit.model.intake.Intake;
import dev.crmkit.model.intake.Mapping;
import dev.crmkit.model.intake.Noun;
import dev.crmkit.model.intake.NounMapping;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What a flight that went wrong becomes: the one passenger whom we put on it, his incident, the promise that he would arrive
 * in time, and its end. A flight that went well becomes nothing.
 *
 * <p>His ticket is made from the row's number. It cannot be made from flight and date: twelve times in the data a carrier's
 * aircraft shuttles between both airports under one flight number, and both legs of the day went wrong. Two passengers with
 * one ticket would be one person, and one of two harms might go unpaid.
 *
 * <p>As if the law of the Union applied, each flight goes out of it, by a carrier of its own. Nothing is known of notice and
 * weather.
 */
final class FlightIntake {

    private static final BigDecimal KM_PER_MILE = new BigDecimal("1.609344");
    private static final Condition WENT_WRONG = Condition.present("outcome");

    static final Mapping MAPPING = Mapping.builder("bts", ZoneId.of("UTC"))
            .dates("ISO", "yyyy-M-d")
            .noun(NounMapping.builder(Noun.CUSTOMER)
                    .when(WENT_WRONG)
                    .part("id", "P-{number}")
                    .part("identity.bts-line", "{number}"))
            .noun(incident("FLIGHT_CANCELLATION").when(Condition.in("outcome", "BROKEN")))
            .noun(incident("FLIGHT_DELAY")
                    .when(Condition.in("outcome", "FULFILLED"))
                    .part("fact.arrival_delay", From.of("{arr_delay}").unit(ChronoUnit.MINUTES)))
            .noun(touchpoint("PROMISE_MADE")
                    .part("id", "promise-{number}")
                    .part("occurredAt", "{made}")
                    .part("promise.what", "arrival of {carrier} {flight}")
                    .part("promise.due", "{due}"))
            .noun(touchpoint("PROMISE_RESOLVED")
                    .part("id", "end-{number}")
                    .part("occurredAt", "{ended}")
                    .part("promise.outcome", "{outcome}"))
            .build();

    private FlightIntake() {}

    /** The table's columns and those that {@link Schedule} adds: local times without zones need a table of airports. */
    static Intake intake() {
        return Intake.of(FlightRow.COLUMNS.and("number", "zone", "made", "due", "ended", "outcome"), MAPPING);
    }

    private static NounMapping.Builder incident(String kind) {
        return NounMapping.builder(Noun.INCIDENT)
                .part("kind", kind)
                .part("date", "{year}-{month}-{day}")
                .part("occurredAt", "{ended}")
                .part("identity.bts-line", "{number}")
                .part("harm.flight", "{carrier} {flight}")
                .part("harm.origin", "{origin}")
                .part("fact.distance_km", From.of("{distance}").times(KM_PER_MILE))
                .part("fact.departure_in_union", "true")
                .part("fact.destination_in_union", "false")
                .part("fact.intra_community", "false")
                .part("fact.community_carrier", "true");
    }

    private static NounMapping.Builder touchpoint(String kind) {
        return NounMapping.builder(Noun.TOUCHPOINT)
                .when(WENT_WRONG)
                .part("zone", "{zone}")
                .part("identity.bts-line", "{number}")
                .part("channel", "APP")
                .part("direction", "OUTBOUND")
                .part("kind", kind)
                .part("promise.id", "arrival-{number}");
    }
}
