package dev.crmkit.rules.statute;

import static dev.crmkit.model.incident.FlightFacts.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.incident.Fact;
import dev.crmkit.model.incident.Facts;
import dev.crmkit.model.incident.FlightFacts.Fare;
import dev.crmkit.model.incident.GeoPoint;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.rules.policy.Assessment;
import dev.crmkit.rules.policy.MandatoryPolicy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Regulation (EC) 261/2004 against legal vectors; the rows are a copy of the project's shared ones. */
class EuAirPassengerRightsTest {

    private static final List<Vector> VECTORS = Vector.read("eu261.csv");
    private static final Map<String, GeoPoint> AIRPORTS = Map.of(
            "GVA", new GeoPoint(46.23809814453125, 6.108950138092041),
            "SKG", new GeoPoint(40.51969909667969, 22.97089958190918),
            "DUB", new GeoPoint(53.42129898071289, -6.270070075988770),
            "KEF", new GeoPoint(63.985000610352, -22.605600357056));

    static Stream<Vector> settled() {
        return VECTORS.stream().filter(v -> v.text("certainty").equals("SETTLED"));
    }

    static Stream<Vector> disputed() {
        return VECTORS.stream().filter(v -> v.text("certainty").equals("DISPUTED"));
    }

    @ParameterizedTest
    @MethodSource("settled")
    void settledLawHolds(Vector vector) {
        assertThat(euros(EuAirPassengerRights.inForce(), incident(vector)))
                .as(vector.text("basis"))
                .isEqualByComparingTo(vector.text("expected_eur"));
    }

    @ParameterizedTest
    @MethodSource("disputed")
    void disputedLawSwitchesWithItsParameter(Vector vector) {
        Incident incident = incident(vector);
        var usual = EuAirPassengerRights.inForce();
        assertThat(euros(usual, incident)).isEqualByComparingTo(vector.text("expected_eur"));
        assertThat(usual.otherReadings().stream().map(other -> euros(other, incident)))
                .as("one of the other readings gives the other sum")
                .anySatisfy(euros -> assertThat(euros).isEqualByComparingTo(vector.text("alt_eur")));
    }

    @ParameterizedTest
    @MethodSource("disputed")
    void theSwitchIsTheOneThatTheLawDisputes(Vector vector) {
        var other = vector.text("note").contains("sphere")
                ? EuAirPassengerRights.inForce().on(EarthModel.WGS84)
                : EuAirPassengerRights.inForce().read(Reading.ARRIVAL_AT_MOST);
        assertThat(euros(other, incident(vector))).isEqualByComparingTo(vector.text("alt_eur"));
    }

    @Test
    void allRowsAreRead() {
        assertThat(VECTORS).hasSize(51);
        assertThat(settled().count() + disputed().count()).isEqualTo(50);
    }

    @Test
    void exactlyFourHoursOnALongFlightIsDisputed() {
        Incident late = delay(Duration.ofHours(4)).with(DISTANCE_KM, 6189).with(INTRA_COMMUNITY, false);
        assertThat(euros(EuAirPassengerRights.inForce(), late)).isEqualByComparingTo("600");
        assertThat(euros(EuAirPassengerRights.inForce().read(Reading.DELAY_DOES_NOT_EXCEED), late))
                .isEqualByComparingTo("300");
    }

    @Test
    void exactlyThreeHoursOnAMiddleFlightIsDisputed() {
        Incident late = delay(Duration.ofHours(3)).with(DISTANCE_KM, 2000);
        assertThat(euros(EuAirPassengerRights.inForce(), late)).isEqualByComparingTo("400");
        assertThat(euros(EuAirPassengerRights.inForce().read(Reading.DELAY_DOES_NOT_EXCEED), late))
                .isEqualByComparingTo("200");
    }

    @Test
    void whetherTwoWeeksAreHoursOrDaysIsDisputed() {
        Incident cancelled = incident(IncidentKind.FLIGHT_CANCELLATION)
                .with(DISTANCE_KM, 1200)
                .with(NOTICE, Duration.ofHours(335));
        assertThat(euros(EuAirPassengerRights.inForce(), cancelled)).isEqualByComparingTo("250");
        assertThat(euros(EuAirPassengerRights.inForce().read(Reading.NOTICE_IN_DAYS), cancelled))
                .isEqualByComparingTo("0");
    }

    @Test
    void theNewTimeOfAnAdvancedFlightCanBeTheOffer() {
        Incident advanced = incident(IncidentKind.FLIGHT_ADVANCED)
                .with(DISTANCE_KM, 1200)
                .with(NOTICE, Duration.ofDays(8))
                .with(ADVANCED_BY, Duration.ofMinutes(90));
        assertThat(euros(EuAirPassengerRights.inForce(), advanced.with(REROUTING_OFFERED, true)))
                .isEqualByComparingTo("0");
        assertThat(euros(EuAirPassengerRights.inForce(), advanced)).isEqualByComparingTo("250");
    }

    @Test
    void whatTheCarrierMustProveCountsAgainstIt() {
        Incident cancelled = incident(IncidentKind.FLIGHT_CANCELLATION).with(DISTANCE_KM, 1200);
        assertThat(euros(EuAirPassengerRights.inForce(), cancelled)).isEqualByComparingTo("250");
        Incident excusedButNoMeasures = cancelled.with(EXTRAORDINARY_CIRCUMSTANCES, true);
        assertThat(euros(EuAirPassengerRights.inForce(), excusedButNoMeasures)).isEqualByComparingTo("250");
    }

    @Test
    void anUnknownDistanceIsPaidAtTheLowestBand() {
        Incident denied = incident(IncidentKind.DENIED_BOARDING);
        assertThat(euros(EuAirPassengerRights.inForce(), denied)).isEqualByComparingTo("250");
    }

    @Test
    void versionsNameTheirReadings() {
        assertThat(EuAirPassengerRights.inForce().reference()).isEqualTo("eu261@2004");
        assertThat(EuAirPassengerRights.inForce()
                        .read(Reading.NOTICE_IN_DAYS, Reading.ARRIVAL_AT_MOST)
                        .on(EarthModel.WGS84)
                        .reference())
                .isEqualTo("eu261@2004+arrival-at-most+notice-in-days+wgs84");
        assertThat(EuAirPassengerRights.inForce().otherReadings())
                .extracting(MandatoryPolicy::version)
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    private static BigDecimal euros(MandatoryPolicy policy, Incident incident) {
        Assessment assessment = policy.assess(incident);
        return assessment
                .due(EntitlementKind.COMPENSATION)
                .map(due -> due.amount().getAmount())
                .orElse(BigDecimal.ZERO);
    }

    private static Incident delay(Duration delay) {
        return incident(IncidentKind.FLIGHT_DELAY).with(ARRIVAL_DELAY, delay);
    }

    private static Incident incident(IncidentKind kind) {
        Identity ticket = Identity.ticket("220-1234567890");
        LocalDate date = LocalDate.of(2026, 3, 1);
        return Incident.of(kind, IncidentKey.flight("LH 123", date, "FRA", ticket), ticket, date);
    }

    private static Incident incident(Vector v) {
        IncidentKind kind = v.text("event").equals("DENIED_BOARDING")
                ? IncidentKind.DENIED_BOARDING
                : new IncidentKind("FLIGHT_" + v.text("event"));
        Facts facts = place(v, Facts.none())
                .with(DEPARTURE_IN_UNION, v.flag("dep_eu"))
                .with(DESTINATION_IN_UNION, v.flag("arr_eu"))
                .with(INTRA_COMMUNITY, v.flag("intra_eu"))
                .with(COMMUNITY_CARRIER, v.flag("carrier_eu"))
                .with(REROUTING_OFFERED, v.flag("reroute_offered"))
                .with(VOLUNTEERED, v.flag("db_voluntary"))
                .with(REASONABLE_GROUNDS, v.flag("db_reasonable_grounds"))
                .with(EXTRAORDINARY_CIRCUMSTANCES, v.flag("extraordinary"))
                .with(REASONABLE_MEASURES, v.flag("measures_taken"))
                .with(CHECKED_IN, v.flag("checked_in"))
                .with(FARE, Fare.valueOf(v.text("fare")))
                .with(THIRD_COUNTRY_BENEFITS, v.flag("third_country_benefit"));
        facts = span(v, "arrival_delay_min", 1, ARRIVAL_DELAY, facts);
        facts = span(v, "notice_hours", 60, NOTICE, facts);
        facts = span(v, "reroute_dep_early_min", 1, REROUTING_DEPARTS_EARLIER, facts);
        facts = span(v, "reroute_arr_late_min", 1, REROUTING_ARRIVES_LATER, facts);
        return incident(kind).with(span(v, "advanced_min", 1, ADVANCED_BY, facts));
    }

    /** Where the model of the earth decides, the test gives the airports instead of a distance. */
    private static Facts place(Vector v, Facts facts) {
        if (!v.text("note").contains("sphere")) return facts.with(DISTANCE_KM, new BigDecimal(v.text("distance_km")));
        return facts.with(DEPARTURE_POINT, AIRPORTS.get(v.text("dep")))
                .with(DESTINATION_POINT, AIRPORTS.get(v.text("arr")));
    }

    private static Facts span(Vector v, String column, int minutes, Fact<Duration> fact, Facts facts) {
        if (!v.has(column)) return facts;
        return facts.with(fact, Duration.ofMinutes(Long.parseLong(v.text(column)) * minutes));
    }
}
