package dev.crmkit.rules.policy;

import static dev.crmkit.model.incident.FlightFacts.DISTANCE_KM;
import static dev.crmkit.model.remedy.EntitlementKind.COMPENSATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.Nature;
import dev.crmkit.model.remedy.Remedy;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Dialogue;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import dev.crmkit.rules.statute.EuAirPassengerRights;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PolicySetTest {

    private static final Instant NOW = Instant.parse("2026-03-01T14:02:00Z");
    private static final Incident BUMPED = Incident.deniedBoarding(
                    "LH 123", LocalDate.of(2026, 3, 1), "FRA", Identity.ticket("220-1234567890"))
            .with(DISTANCE_KM, 900);

    /** Gives a sum for every complaint that is known, for any kind of incident. */
    private record PerComplaint(String id, String sum) implements GoodwillPolicy {

        private static final Rule COMPLAINED = Rule.passes("house.complained", "house rule 7");

        @Override
        public String version() {
            return "1";
        }

        @Override
        public boolean appliesTo(IncidentKind kind) {
            return true;
        }

        @Override
        public Phrasebook phrasebook() {
            return Phrasebook.of(
                    Map.of("house.complained", "He complained."), Map.of("house.complained", "Beschwerde."));
        }

        @Override
        public Assessment assess(Case underReview) {
            int complaints = underReview.history().touchpoints().size();
            if (complaints == 0) return Assessment.nothing();
            Money due = Money.parse(sum).multipliedBy(complaints);
            return Assessment.due(
                    new Entitlement(
                            COMPENSATION, Nature.GOODWILL, new Remedy.Payment(due), reference(), "house rule 7"),
                    COMPLAINED);
        }
    }

    @Test
    void theHighestIsDueAndTheOtherSaysThatItGivesLess() {
        PolicySet policies = PolicySet.of(EuAirPassengerRights.inForce(), new PerComplaint("house", "EUR 300"));
        Verdict verdict = policies.decide(new Case(BUMPED, complaints(1), NOW));
        assertThat(verdict.due(COMPENSATION))
                .get()
                .extracting(Entitlement::policy)
                .isEqualTo("house@1");
        assertThat(verdict.why(COMPENSATION)).extracting(Reason::code).containsExactly("house.complained");
        assertThat(verdict.whyNot("house")).isEmpty();
        assertThat(verdict.whyNot("eu261"))
                .extracting(reason -> verdict.phrasebook().sentence(reason, Locale.ENGLISH, ZoneOffset.UTC))
                .containsExactly("eu261@2004 gives EUR 250.00; house@1 gives EUR 300.00.");
        assertThat(verdict.whyNot("uk261")).extracting(Reason::code).containsExactly("policy.not-in-set");
    }

    @Test
    void nothingRecordedAfterTheDecisionCounts() {
        PolicySet policies = PolicySet.of(new PerComplaint("house", "EUR 10"));
        Verdict verdict = policies.decide(new Case(BUMPED, complaints(3), NOW));
        assertThat(verdict.due(COMPENSATION))
                .get()
                .extracting(Entitlement::amount)
                .isEqualTo(Money.parse("EUR 30"));
        Instant afterTheFirst = NOW.minusSeconds(2 * 60 + 30);
        assertThat(policies.decide(new Case(BUMPED, complaints(3), afterTheFirst))
                        .due(COMPENSATION))
                .get()
                .extracting(Entitlement::amount)
                .isEqualTo(Money.parse("EUR 10"));
    }

    @Test
    void sumsInTwoCurrenciesAreNotComparedSilently() {
        PolicySet policies = PolicySet.of(EuAirPassengerRights.inForce(), new PerComplaint("house", "USD 300"));
        Verdict verdict = policies.decide(new Case(BUMPED, complaints(1), NOW));
        assertThat(verdict.due(COMPENSATION)).isEmpty();
        assertThat(verdict.why(COMPENSATION)).extracting(Reason::code).containsExactly("policy.no-rate");
    }

    @Test
    void whatWasAssumedIsNamed() {
        Verdict verdict = PolicySet.of(EuAirPassengerRights.inForce()).decide(new Case(BUMPED, complaints(0), NOW));
        assertThat(verdict.assumed())
                .extracting(reason -> reason.arguments().get("fact").toString())
                .anyMatch(fact -> fact.contains("departure_in_union"))
                .anyMatch(fact -> fact.contains("checked_in"))
                .noneMatch(fact -> fact.contains("distance_km"));
    }

    @Test
    void disputedLawShowsWhatTheOtherReadingGives() {
        Incident late = Incident.flightDelay("LH 1", LocalDate.of(2026, 3, 1), "FRA", Identity.ticket("220-1234567890"))
                .with(DISTANCE_KM, 2000)
                .with(dev.crmkit.model.incident.FlightFacts.ARRIVAL_DELAY, java.time.Duration.ofHours(3));
        Verdict verdict = PolicySet.of(EuAirPassengerRights.inForce()).decide(new Case(late, complaints(0), NOW));
        assertThat(verdict.alternatives(COMPENSATION)).singleElement().satisfies(alternative -> {
            assertThat(alternative.policy().version()).isEqualTo("2004+delay-does-not-exceed");
            assertThat(alternative.assessment().due(COMPENSATION))
                    .get()
                    .extracting(Entitlement::amount)
                    .isEqualTo(Money.parse("EUR 200"));
        });
    }

    @Test
    void otherKindsOfIncidentAreNoneOfItsBusiness() {
        Incident late = Incident.of(IncidentKind.LATE_DELIVERY, BUMPED.key(), BUMPED.who(), BUMPED.date());
        Verdict verdict = PolicySet.of(EuAirPassengerRights.inForce()).decide(new Case(late, complaints(0), NOW));
        assertThat(verdict.due(COMPENSATION)).isEmpty();
        assertThat(verdict.why(COMPENSATION))
                .extracting(reason -> verdict.phrasebook().sentence(reason, Locale.GERMAN, ZoneOffset.UTC))
                .containsExactly("eu261@2004 sagt nichts zu verspätete Lieferung.");
    }

    @Test
    void conflictsFailAtBuildUpAndNameBoth() {
        assertThatThrownBy(() -> PolicySet.of()).hasMessageContaining("policies is empty");
        assertThatThrownBy(() -> PolicySet.of(
                        EuAirPassengerRights.inForce(),
                        EuAirPassengerRights.inForce().read(dev.crmkit.rules.statute.Reading.NOTICE_IN_DAYS)))
                .hasMessageContaining("Policies eu261@2004 and eu261@2004+notice-in-days have the same id");
    }

    /** Complaints a minute apart, the last one a second before now. */
    private static CustomerHistory complaints(int count) {
        var history = CustomerHistory.builder();
        for (int i = 0; i < count; i++)
            history.add(Touchpoint.builder(
                            new TouchpointId("test", "c-" + i),
                            Moment.of(NOW.minusSeconds(60L * (count - i))),
                            Contact.inbound(Channel.PHONE))
                    .build(Dialogue.Complaint.of("bumped")));
        return history.build();
    }

    @Test
    void anAssessmentNamesAKindOnce() {
        Entitlement due = new Entitlement(
                COMPENSATION, Nature.MANDATORY, new Remedy.Payment(Money.parse("EUR 1")), "p@1", "Art. 1");
        assertThatThrownBy(() -> Assessment.due(List.of(due, due), List.of()))
                .hasMessageContaining("name a kind twice");
    }
}
