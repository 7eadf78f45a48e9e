package dev.crmkit.examples.source.flights;

import static dev.crmkit.model.incident.FlightFacts.ARRIVAL_DELAY;
import static dev.crmkit.model.incident.FlightFacts.COMMUNITY_CARRIER;
import static dev.crmkit.model.incident.FlightFacts.DEPARTURE_IN_UNION;
import static dev.crmkit.model.incident.FlightFacts.DESTINATION_IN_UNION;
import static dev.crmkit.model.incident.FlightFacts.DISTANCE_KM;
import static dev.crmkit.model.incident.FlightFacts.INTRA_COMMUNITY;

import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.Facts;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.moment.Moment;
import java.util.Locale;

/**
 * The one passenger whom we put on each flight that went wrong.
 *
 * <p>His ticket is made from the row's number. It cannot be made from flight and date: twelve times in the data a carrier's
 * aircraft shuttles between both airports under one flight number, and both legs of the day went wrong. Two passengers
 * with one ticket would be one person, and one of two harms might go unpaid.
 *
 * @param flight the flight
 * @param schedule when it should have gone and when it went
 */
record Passenger(FlightRow flight, Schedule schedule) {

    /** As if the law of the Union applied: out of it, by a carrier of its own. Nothing is known of notice and weather. */
    private static final Facts AS_IF = Facts.none()
            .with(DEPARTURE_IN_UNION, true)
            .with(DESTINATION_IN_UNION, false)
            .with(INTRA_COMMUNITY, false)
            .with(COMMUNITY_CARRIER, true);

    static Passenger of(FlightRow flight, Airports airports) {
        return new Passenger(flight, Schedule.of(flight, airports));
    }

    CustomerId id() {
        return CustomerId.of("P-" + number());
    }

    Identity ticket() {
        return Identity.ticket("BTS" + number());
    }

    Incident incident() {
        Incident incident = (flight.isCancelled() ? cancellation() : delay())
                .with(DISTANCE_KM, flight.kilometres())
                .at(Moment.of(schedule.wentWrong()));
        return incident;
    }

    CustomerHistory history() {
        var history = CustomerHistory.builder()
                .add(Customer.builder(id()).identity(ticket()).build())
                .add(incident());
        schedule.touchpoints(flight.flight(), number(), ticket()).forEach(history::add);
        return history.build();
    }

    private Incident cancellation() {
        return Incident.flightCancellation(flight.flight(), flight.date(), flight.origin(), ticket())
                .with(AS_IF);
    }

    private Incident delay() {
        return Incident.flightDelay(flight.flight(), flight.date(), flight.origin(), ticket())
                .with(AS_IF)
                .with(ARRIVAL_DELAY, flight.minutes("arr_delay"));
    }

    private String number() {
        return String.format(Locale.ROOT, "%06d", flight.row().number());
    }
}
