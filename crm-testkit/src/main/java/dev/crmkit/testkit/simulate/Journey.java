package dev.crmkit.testkit.simulate;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.incident.Facts;
import dev.crmkit.model.incident.FlightFacts;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKey;
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
import dev.crmkit.model.touchpoint.Trade;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** One booking's flight, as it was promised and as it went, with a number of its own. Local dates are taken in UTC. */
record Journey(int number, Route route, Instant departure, Mishap mishap, Duration lateness, Facts circumstances) {

    private static final String SOURCE = "airline";
    private static final Duration GRACE = Duration.ofMinutes(15);

    /** A touchpoint and whose it is. */
    record Met(CustomerId customer, Touchpoint touchpoint) {}

    /** What the traveller with this place on the booking lives through. */
    List<Met> touchpoints(CustomerId customer, int place) {
        String id = number + "-" + place;
        Instant booked = departure.minus(Duration.ofDays(20));
        PromiseId promise = PromiseId.of("arrival-" + id);
        Due due = Due.of(arrival(), arrival().plus(GRACE));
        return List.of(
                met(customer, "booking-" + id, booked, new Trade.Purchase(id, fare())),
                met(
                        customer,
                        "promise-" + id,
                        booked,
                        new Commitment.PromiseMade(Promise.of(promise, "arrival of " + flight(), due))),
                met(
                        customer,
                        "arrival-" + id,
                        arrival().plus(lateness),
                        new Commitment.PromiseResolved(
                                promise, mishap.isArrivalMissed() ? PromiseOutcome.BROKEN : PromiseOutcome.FULFILLED)));
    }

    /** What went wrong for that traveller. */
    Incident incident(int place) {
        Identity ticket = ticket(place);
        Incident incident = Incident.of(
                        mishap.kind(), IncidentKey.flight(flight(), day(), route.origin(), ticket), ticket, day())
                .at(new Moment(departure, known()))
                .with(circumstances);
        return mishap == Mishap.LONG_DELAY ? incident.with(FlightFacts.ARRIVAL_DELAY, lateness) : incident;
    }

    /** When the passenger knows of it, and may claim: when he is told, or at the latest when it has happened. */
    Instant known() {
        if (mishap == Mishap.LONG_DELAY) return arrival().plus(lateness);
        return departure.minus(circumstances.valueOr(FlightFacts.NOTICE, Duration.ZERO));
    }

    private String flight() {
        return "XC " + (1_000 + number % 9_000);
    }

    private Identity ticket(int place) {
        return Identity.ticket("880-" + (1_000_000_000L + number * 10L + place));
    }

    private LocalDate day() {
        return LocalDate.ofInstant(departure, ZoneOffset.UTC);
    }

    private Instant arrival() {
        return departure.plus(route.flyingTime());
    }

    private Money fare() {
        return Money.ofMajor(CurrencyUnit.EUR, 40 + route.flyingTime().toMinutes());
    }

    private static Met met(CustomerId customer, String id, Instant at, Content content) {
        return new Met(
                customer,
                Touchpoint.builder(new TouchpointId(SOURCE, id), Moment.of(at), Contact.outbound(Channel.APP))
                        .with(Counterpart.one(Identity.customer(customer)))
                        .build(content));
    }
}
