package dev.crmkit.examples.source.flights;

import dev.crmkit.model.touchpoint.PromiseOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * What a flight promised, and how that ended. The table tells local times only, and of a cancelled flight none at all: that
 * one was promised for the day and is dated at noon. When it was booked nobody knows; the promise counts from the beginning
 * of the day on.
 *
 * @param zone the clock of the origin
 * @param made from when on the promise counts
 * @param due when the flight was to arrive: the day if it was cancelled, else the instant
 * @param wentWrong when it arrived late, or did not go
 * @param outcome fulfilled late, or broken
 */
record Schedule(ZoneId zone, Instant made, String due, Instant wentWrong, PromiseOutcome outcome) {

    private static final long DAY = Duration.ofDays(1).toMinutes();

    static Schedule of(FlightRow flight, Airports airports) {
        ZoneId zone = airports.origin(flight);
        LocalDate day = flight.date();
        Instant made = day.atStartOfDay(zone).toInstant();
        if (flight.isCancelled()) {
            Instant noon = day.atTime(12, 0).atZone(zone).toInstant();
            return new Schedule(zone, made, day.toString(), noon, PromiseOutcome.BROKEN);
        }
        Instant arrival = arrival(flight, departure(flight, zone), airports.destination(flight));
        Instant due = arrival.minus(flight.minutes("arr_delay"));
        return new Schedule(zone, made, due.toString(), arrival, PromiseOutcome.FULFILLED);
    }

    /** The table's day is that of the planned departure, which is the actual local time less the delay. */
    private static Instant departure(FlightRow flight, ZoneId zone) {
        Duration delay = flight.minutes("dep_delay");
        long planned = Math.floorMod(flight.clock("dep_time").minus(delay).toMinutes(), DAY);
        ZonedDateTime plan = flight.date().atStartOfDay().plusMinutes(planned).atZone(zone);
        return plan.toInstant().plus(delay);
    }

    /** The first time after departure at which the clocks at the destination showed it. */
    private static Instant arrival(FlightRow flight, Instant departure, ZoneId zone) {
        if (flight.row().textOrEmpty("arr_time").isEmpty()) throw flight.row().bad("arr_time", "is missing");
        LocalDate day = LocalDate.ofInstant(departure, zone).minusDays(1);
        Instant arrival = departure;
        for (int days = 0; !arrival.isAfter(departure); days++)
            arrival = day.plusDays(days)
                    .atStartOfDay()
                    .plus(flight.clock("arr_time"))
                    .atZone(zone)
                    .toInstant();
        return arrival;
    }

    /** Adds what the row itself does not tell: instants, and the zone for those that are dates only. */
    void addTo(Map<String, String> values) {
        values.put("zone", zone.getId());
        values.put("made", made.toString());
        values.put("due", due);
        values.put("ended", wentWrong.toString());
        values.put("outcome", outcome.name());
    }
}
