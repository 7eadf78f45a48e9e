package dev.crmkit.examples.source.flights;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Identity;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What a flight promised, and how that ended. The table tells local times only, and of a cancelled flight none at all: that
 * one was promised for the day and is dated at noon. When it was booked nobody knows; the promise counts from the beginning
 * of the day on.
 *
 * @param made from when on the promise counts
 * @param due when the flight was to arrive
 * @param wentWrong when it arrived late, or did not go
 * @param outcome fulfilled late, or broken
 */
record Schedule(Instant made, Due due, Instant wentWrong, PromiseOutcome outcome) {

    private static final String SOURCE = "bts";
    private static final long DAY = Duration.ofDays(1).toMinutes();

    static Schedule of(FlightRow flight, Airports airports) {
        ZoneId zone = airports.origin(flight);
        LocalDate day = flight.date();
        Instant made = day.atStartOfDay(zone).toInstant();
        if (flight.isCancelled())
            return new Schedule(
                    made, Due.day(day, zone), day.atTime(12, 0).atZone(zone).toInstant(), PromiseOutcome.BROKEN);
        Instant arrival = arrival(flight, departure(flight, zone), airports.destination(flight));
        Due due = Due.minute(arrival.minus(flight.minutes("arr_delay")));
        return new Schedule(made, due, arrival, PromiseOutcome.FULFILLED);
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

    List<Touchpoint> touchpoints(String flight, String number, Identity who) {
        PromiseId promise = PromiseId.of("arrival-" + number);
        return List.of(
                touchpoint(
                        "promise-" + number,
                        made,
                        who,
                        new Commitment.PromiseMade(Promise.of(promise, "arrival of " + flight, due))),
                touchpoint("end-" + number, wentWrong, who, new Commitment.PromiseResolved(promise, outcome)));
    }

    private static Touchpoint touchpoint(String id, Instant at, Identity who, Content content) {
        return Touchpoint.builder(new TouchpointId(SOURCE, id), Moment.of(at), Contact.outbound(Channel.APP))
                .with(Counterpart.one(who))
                .build(content);
    }
}
