package dev.crmkit.json;

import static dev.crmkit.json.BasicSamples.DAY;
import static dev.crmkit.json.BasicSamples.LATER;
import static dev.crmkit.json.BasicSamples.MOMENT;
import static dev.crmkit.json.BasicSamples.NOON;
import static dev.crmkit.json.BasicSamples.PRICE;
import static dev.crmkit.json.CustomerSamples.ANN;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.incident.Disruption;
import dev.crmkit.model.incident.Fact;
import dev.crmkit.model.incident.FlightFacts;
import dev.crmkit.model.incident.GeoPoint;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.remedy.ClaimId;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.remedy.Nature;
import dev.crmkit.model.remedy.Occasion;
import dev.crmkit.model.remedy.Remedy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What went wrong, and what made it good. */
final class IncidentSamples {

    static final IncidentKey KEY = IncidentKey.flight("LH 123", DAY, "FRA", ANN);
    static final Entitlement DUE = new Entitlement(
            EntitlementKind.COMPENSATION,
            Nature.MANDATORY,
            new Remedy.Payment(PRICE),
            "eu261@2004-02-17",
            "Art. 7(1)(a)");

    static final Grant GRANT =
            Grant.of(ClaimId.of("T-1"), KEY, ANN, DUE, PRICE, Occasion.of(NOON, Channel.CHECK_IN_DESK));

    private IncidentSamples() {}

    static Incident known() {
        return Incident.deniedBoarding("LH 123", DAY, "FRA", ANN)
                .at(MOMENT)
                .with(FlightFacts.DISTANCE_KM, 900)
                .with(Fact.of("note", String.class), "at the \"gate\"")
                .with(Fact.of("cabin", Value.Term.class), new Value.Term("BUSINESS"))
                .with(Fact.flag("rebooked"), true)
                .with(Fact.of("paid", Money.class), PRICE)
                .with(Fact.of("told_at", Instant.class), LATER)
                .with(Fact.of("booked_on", LocalDate.class), DAY)
                .with(Fact.span("wait"), Duration.ofMinutes(95))
                .with(Fact.of("place", GeoPoint.class), new GeoPoint(50.0379, -8.5622));
    }

    static Incident threeStates() {
        Incident known = known();
        return known.with(
                known.facts().withUnknown(Fact.number("seats")).withNotApplicable(Fact.span("reroute_delay")));
    }

    private static Disruption strike() {
        return Disruption.builder("D-1", IncidentKind.FLIGHT_CANCELLATION, BasicSamples.REASON, MOMENT)
                .incident(KEY)
                .incident(IncidentKey.orderLine("77", 3))
                .build();
    }

    static Stream<Sample<?>> all() {
        return Stream.concat(
                Stream.of(
                        Sample.part("incidentKey", IncidentKey.class, KEY, "a flight"),
                        Sample.of(
                                "incident",
                                Incident.class,
                                Incident.flightDelay("LH 123", DAY, "FRA", ANN),
                                "no more than the harm"),
                        Sample.of("incident", Incident.class, threeStates(), "facts of every kind and state"),
                        Sample.of("disruption", Disruption.class, strike(), "a strike"),
                        Sample.of("entitlement", Entitlement.class, DUE, "a compensation"),
                        Sample.of("grant", Grant.class, GRANT, "known at once"),
                        Sample.of("grant", Grant.class, lateGrant(), "known later")),
                remedies());
    }

    private static Grant lateGrant() {
        Occasion desk = new Occasion(NOON, Channel.CHECK_IN_DESK, "E-7");
        return Grant.of(ClaimId.of("T-2"), KEY, ANN, DUE, Money.parse("EUR 0.01"), desk)
                .knownAt(LATER);
    }

    private static Stream<Sample<?>> remedies() {
        return Stream.of(
                        new Remedy.Payment(Money.parse("JPY 12")),
                        new Remedy.Voucher(PRICE, DAY),
                        Remedy.points(10_000_000_000L, new BigDecimal("12.5"), "KWD"),
                        Remedy.gesture("an apology", "EUR"),
                        new Remedy.Gesture("", CurrencyUnit.USD))
                .map(remedy -> Sample.of("remedy", Remedy.class, remedy, remedy.toString()));
    }
}
