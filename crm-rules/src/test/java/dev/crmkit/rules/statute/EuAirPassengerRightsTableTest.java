package dev.crmkit.rules.statute;

import static dev.crmkit.model.incident.FlightFacts.*;
import static dev.crmkit.model.incident.IncidentKind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.FlightFacts.Fare;
import dev.crmkit.model.incident.GeoPoint;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.rules.policy.Case;
import dev.crmkit.rules.policy.PolicySet;
import dev.crmkit.rules.policy.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Cases beside the shared vectors: each stands for a rule that a vector does not reach, and names the sum. */
class EuAirPassengerRightsTableTest {

    private static final EuAirPassengerRights LAW = EuAirPassengerRights.inForce();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Incident LATE = incident(FLIGHT_DELAY).with(ARRIVAL_DELAY, hours(5));
    private static final Incident CANCELLED = incident(FLIGHT_CANCELLATION);
    private static final Incident ADVANCED = incident(FLIGHT_ADVANCED).with(ADVANCED_BY, hours(5));
    private static final Incident DENIED = incident(IncidentKind.DENIED_BOARDING);
    private static final Incident INBOUND = LATE.with(DEPARTURE_IN_UNION, false).with(DESTINATION_IN_UNION, true);

    private record Row(String what, Incident incident, int euros) {}

    @TestFactory
    Stream<DynamicTest> everyRowGivesItsSum() {
        return Stream.of(scope(), passengers(), events(), shares())
                .flatMap(List::stream)
                .map(row -> dynamicTest(
                        row.what(), () -> assertThat(euros(LAW, row.incident())).isEqualTo(row.euros())));
    }

    private static List<Row> scope() {
        return List.of(
                new Row("third country to Union, Community carrier", INBOUND.with(COMMUNITY_CARRIER, true), 250),
                new Row("third country to Union, other carrier", INBOUND.with(COMMUNITY_CARRIER, false), 0),
                new Row("third country to Union, carrier unknown", INBOUND, 0),
                new Row(
                        "third country to third country, Community carrier",
                        INBOUND.with(DESTINATION_IN_UNION, false).with(COMMUNITY_CARRIER, true),
                        0),
                new Row("benefits abroad", INBOUND.with(COMMUNITY_CARRIER, true).with(THIRD_COUNTRY_BENEFITS, true), 0),
                new Row("far, both ends unknown: the lower band", LATE.with(DISTANCE_KM, 5000), 400),
                new Row(
                        "far, destination outside",
                        LATE.with(DISTANCE_KM, 5000).with(DESTINATION_IN_UNION, false),
                        600),
                new Row("far, from outside", INBOUND.with(DISTANCE_KM, 5000).with(COMMUNITY_CARRIER, true), 600),
                new Row(
                        "far, one end outside, but said to be within",
                        LATE.with(DISTANCE_KM, 5000)
                                .with(DESTINATION_IN_UNION, false)
                                .with(INTRA_COMMUNITY, true),
                        400));
    }

    private static List<Row> passengers() {
        return List.of(
                new Row("award", LATE.with(FARE, Fare.AWARD), 250),
                new Row("fare not public", LATE.with(FARE, Fare.NON_PUBLIC), 0),
                new Row("free", LATE.with(FARE, Fare.FREE), 0),
                new Row("late and not checked in", LATE.with(CHECKED_IN, false), 0),
                new Row("cancelled and not checked in", CANCELLED.with(CHECKED_IN, false), 250),
                new Row("advanced and not checked in", ADVANCED.with(CHECKED_IN, false), 250),
                new Row("denied and not checked in", DENIED.with(CHECKED_IN, false), 0),
                new Row(
                        "denied, told at the gate",
                        DENIED.with(CHECKED_IN, false).with(NOTICE, minutes(20)),
                        0),
                new Row(
                        "denied, told at the limit",
                        DENIED.with(CHECKED_IN, false).with(NOTICE, minutes(45)),
                        0),
                new Row("denied, told before", DENIED.with(CHECKED_IN, false).with(NOTICE, hours(2)), 250));
    }

    private static List<Row> events() {
        Incident storm = DENIED.with(EXTRAORDINARY_CIRCUMSTANCES, true).with(REASONABLE_MEASURES, true);
        return List.of(
                new Row("denied for reasonable grounds", DENIED.with(REASONABLE_GROUNDS, true), 0),
                new Row("denied, volunteered", DENIED.with(VOLUNTEERED, true), 0),
                new Row("denied in a storm", storm, 250),
                new Row("advanced in a storm", ADVANCED.with(storm.facts()).with(ADVANCED_BY, hours(5)), 0),
                new Row("cancelled exactly 14 days before", CANCELLED.with(NOTICE, hours(336)), 0),
                new Row("cancelled, re-routing times unknown", CANCELLED.with(REROUTING_OFFERED, true), 250),
                new Row(
                        "cancelled, re-routing leaves 1 h earlier at 7 days",
                        rerouted(CANCELLED.with(NOTICE, hours(168)), 60, 239),
                        0),
                new Row(
                        "cancelled, re-routing leaves 2 h earlier under 7 days",
                        rerouted(CANCELLED.with(NOTICE, hours(100)), 120, 30),
                        125),
                new Row("2005-02-16 is before the law", on(LocalDate.of(2005, 2, 16)), 0),
                new Row("2005-02-17 is not", on(LocalDate.of(2005, 2, 17)), 250));
    }

    private static List<Row> shares() {
        Incident middle = DENIED.with(DISTANCE_KM, 2000);
        Incident far = DENIED.with(DISTANCE_KM, 5000).with(INTRA_COMMUNITY, false);
        return List.of(
                new Row("near, re-routed 2 h later", rerouted(DENIED, 0, 120), 125),
                new Row("near, re-routed 2 h 1 min later", rerouted(DENIED, 0, 121), 250),
                new Row("middle, re-routed 3 h later", rerouted(middle, 0, 180), 200),
                new Row("middle, re-routed 3 h 1 min later", rerouted(middle, 0, 181), 400),
                new Row("far, re-routed 4 h later", rerouted(far, 0, 240), 300),
                new Row("far, re-routed 4 h 1 min later", rerouted(far, 0, 241), 600),
                new Row("advanced and re-routed in time is not halved", rerouted(ADVANCED, 300, 0), 250),
                new Row("re-routing times unknown are not halved", DENIED.with(REROUTING_OFFERED, true), 250));
    }

    @Test
    void aCarrierThatMayHalveNeedNot() {
        Incident halved = rerouted(DENIED, 0, 60);
        assertThat(euros(LAW.withoutReduction(), halved)).isEqualTo(250);
        assertThat(LAW.withoutReduction().version()).isEqualTo("2004+without-reduction");
    }

    @Test
    void readingsAddUp() {
        Incident both = rerouted(CANCELLED.with(NOTICE, hours(335)), 0, 240);
        var read =
                LAW.read(Reading.ARRIVAL_AT_MOST).read(Reading.NOTICE_IN_DAYS).on(EarthModel.WGS84);
        assertThat(read.version()).isEqualTo("2004+arrival-at-most+notice-in-days+wgs84");
        assertThat(euros(read, both)).isZero();
        assertThat(read.otherReadings())
                .allSatisfy(other -> assertThat(other.version()).matches("2004(\\+[a-z0-9-]+){1,4}"));
        assertThat(read.otherReadings()).extracting(p -> p.version()).contains("2004+arrival-at-most+notice-in-days");
    }

    @Test
    void onlyTwoWeeksAreDisputed() {
        Incident sixDays = rerouted(CANCELLED.with(NOTICE, hours(167)), 110, 200);
        assertThat(euros(LAW.read(Reading.NOTICE_IN_DAYS), sixDays)).isEqualTo(euros(LAW, sixDays));
    }

    @Test
    void otherKindsAreRefusedWhereAskedForAnyway() {
        assertThatThrownBy(() -> LAW.assess(incident(LATE_DELIVERY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("incident kind LATE_DELIVERY is none of the Regulation's four");
    }

    @Test
    void whatWasAssumedIsWhatDecided() {
        GeoPoint here = new GeoPoint(50, 8);
        Incident computed = LATE.with(LATE.facts().withUnknown(DISTANCE_KM))
                .with(DEPARTURE_POINT, here)
                .with(DESTINATION_POINT, new GeoPoint(40, -73));
        assertThat(assumed(computed)).contains("flight within the Community").doesNotContain("the distance");
        assertThat(assumed(computed.with(DESTINATION_IN_UNION, false))).doesNotContain("flight within the Community");
        assertThat(assumed(LATE)).doesNotContain("flight within the Community");
        assertThat(assumed(CANCELLED.with(REROUTING_OFFERED, true)))
                .contains("how much earlier the re-routing departs", "how much later the re-routing arrives");
        assertThat(assumed(DENIED)).contains("offer of re-routing", "volunteered");
        assertThat(sentences(DENIED.with(DENIED.facts().withNotApplicable(VOLUNTEERED)), Locale.GERMAN))
                .contains("Trifft nicht zu: freiwilliger Verzicht. Es gilt als nein.");
    }

    @Test
    void theNewTimeOfAnAdvancedFlightExplainsItself() {
        Incident offered =
                ADVANCED.with(ADVANCED_BY, minutes(90)).with(NOTICE, hours(200)).with(REROUTING_OFFERED, true);
        Verdict verdict = verdict(offered);
        assertThat(verdict.why(EntitlementKind.COMPENSATION))
                .extracting(reason -> said(verdict, reason, Locale.ENGLISH))
                .containsExactly("The new time, 1 h 30 min earlier, was offered as re-routing 200 h before departure,"
                        + " within the limits that exempt the carrier.");
    }

    @Test
    void everyRuleHasItsSentence() throws IllegalAccessException {
        Phrasebook book = LAW.phrasebook();
        for (var field : Eu261Rules.class.getDeclaredFields())
            if (field.getType() == dev.crmkit.rules.policy.Rule.class)
                assertThat(book.codes()).contains(((dev.crmkit.rules.policy.Rule) field.get(null)).code());
        assertThat(book.codes()).contains("eu261.band-a", "eu261.band-b", "eu261.band-c");
    }

    private static List<String> assumed(Incident incident) {
        Verdict verdict = verdict(incident);
        return verdict.assumed().stream()
                .map(reason -> said(verdict, reason, Locale.ENGLISH).replaceAll("^[^:]*: (.*?)\\. It counts.*", "$1"))
                .toList();
    }

    private static List<String> sentences(Incident incident, Locale locale) {
        Verdict verdict = verdict(incident);
        return verdict.assumed().stream()
                .map(reason -> said(verdict, reason, locale))
                .toList();
    }

    private static String said(Verdict verdict, Reason reason, Locale locale) {
        return verdict.phrasebook().sentence(reason, locale, ZoneOffset.UTC);
    }

    private static Verdict verdict(Incident incident) {
        return PolicySet.of(LAW).decide(new Case(incident, CustomerHistory.empty(), Instant.EPOCH));
    }

    private static int euros(EuAirPassengerRights law, Incident incident) {
        return law.assess(incident)
                .due(EntitlementKind.COMPENSATION)
                .map(due -> due.amount().getAmountMajorInt())
                .orElse(0);
    }

    private static Incident rerouted(Incident incident, int minutesEarlier, int minutesLater) {
        return incident.with(REROUTING_OFFERED, true)
                .with(REROUTING_DEPARTS_EARLIER, minutes(minutesEarlier))
                .with(REROUTING_ARRIVES_LATER, minutes(minutesLater));
    }

    private static Incident on(LocalDate date) {
        return Incident.of(IncidentKind.DENIED_BOARDING, DENIED.key(), DENIED.who(), date);
    }

    private static Incident incident(IncidentKind kind) {
        Identity ticket = Identity.ticket("220-1234567890");
        return Incident.of(kind, IncidentKey.flight("LH 123", DAY, "FRA", ticket), ticket, DAY)
                .with(DISTANCE_KM, BigDecimal.valueOf(1200));
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}
