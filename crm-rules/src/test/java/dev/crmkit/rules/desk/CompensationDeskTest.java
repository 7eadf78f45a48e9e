package dev.crmkit.rules.desk;

import static dev.crmkit.model.channel.Channel.CHECK_IN_DESK;
import static dev.crmkit.model.channel.Channel.PHONE;
import static dev.crmkit.model.customer.Identity.ticket;
import static dev.crmkit.model.incident.FlightFacts.DISTANCE_KM;
import static dev.crmkit.model.incident.FlightFacts.INTRA_COMMUNITY;
import static dev.crmkit.model.incident.FlightFacts.VOLUNTEERED;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.MergeProposal;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.remedy.ClaimId;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.remedy.Nature;
import dev.crmkit.model.remedy.Remedy;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Counterpart;
import dev.crmkit.model.touchpoint.Dialogue;
import dev.crmkit.rules.ledger.CompensationLedger;
import dev.crmkit.rules.policy.Assessment;
import dev.crmkit.rules.policy.MandatoryPolicy;
import dev.crmkit.rules.statute.EuAirPassengerRights;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CompensationDeskTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final LocalDate date = LocalDate.of(2026, 3, 1);
    private final String origin = "FRA";
    private final Instant t = Instant.parse("2026-03-01T14:02:00Z");

    @Test
    void firstAnswerNeedsAlmostNothing() {
        var desk = CompensationDesk.of(EuAirPassengerRights.inForce(), CompensationLedger.inMemory());
        var bumped = Incident.deniedBoarding("LH 123", date, origin, ticket("220-1234567890"))
                .with(DISTANCE_KM, 900);
        assertThat(desk.decide(bumped, CHECK_IN_DESK, t)).hasToString("GRANTED EUR 250.00 · Art. 7(1)(a)");
        assertThat(desk.decide(bumped, PHONE, t.plus(9, MINUTES)))
                .hasToString("ALREADY GRANTED at check-in desk, 14:02");
    }

    private final CompensationDesk desk =
            CompensationDesk.of(EuAirPassengerRights.inForce(), CompensationLedger.inMemory());
    private final Incident bumped = Incident.deniedBoarding("LH 123", date, origin, ticket("220-1234567890"))
            .with(DISTANCE_KM, 900);

    @Test
    void secondAgentSeesTheFirstGrantInHisLanguage() {
        desk.decide(Claim.of(ClaimId.of("c-1"), bumped, CHECK_IN_DESK).by("agent-7"), t);
        Decision second = desk.decide(bumped, PHONE, t.plus(9, MINUTES));
        assertThat(second.sentence(Locale.GERMAN, BERLIN))
                .startsWith(
                        "250,00 EUR wurden bereits gewährt: 01.03.2026 15:02, Check-in-Schalter, von agent-7, an ticket:****890.");
        assertThat(second.sentence(Locale.FRENCH, BERLIN))
                .startsWith(
                        "EUR 250.00 was already granted on 2026-03-01 15:02, check-in desk, by agent-7, to ticket:****890.")
                .contains("The distance is at most 1,500 km: EUR 250. (Art. 7(1)(a))");
        assertThat(second.firstGrant().orElseThrow().occasion().employee()).isEqualTo("agent-7");
        assertThat(second.granted()).isEmpty();
    }

    @Test
    void aRetryGetsTheSameGrantAndTheSameTouchpoint() {
        Claim claim = Claim.of(ClaimId.of("c-1"), bumped, CHECK_IN_DESK).by("agent-7");
        Decision first = desk.decide(claim, t);
        Decision retry = desk.decide(claim, t.plus(40, DAYS));
        assertThat(retry.granted()).isEqualTo(first.granted());
        assertThat(((Decision.Granted) first).isRetry()).isFalse();
        assertThat(((Decision.Granted) retry).isRetry()).isTrue();
        var history = CustomerHistory.builder()
                .add(retry.touchpoint())
                .add(first.touchpoint())
                .build();
        assertThat(history.touchpoints()).containsExactly(first.touchpoint());
    }

    @Test
    void newFactsThatRaiseTheDuePayOnlyTheDifference() {
        desk.decide(bumped, CHECK_IN_DESK, t);
        Decision more = desk.decide(bumped.with(DISTANCE_KM, 1900), PHONE, t.plus(1, DAYS));
        assertThat(more).hasToString("TOPPED UP EUR 150.00 · Art. 7(1)(b), first at check-in desk, 2026-03-01 14:02");
        assertThat(more.touchpoint().content()).isInstanceOfSatisfying(Commitment.Remedied.class, remedied -> {
            assertThat(remedied.granted()).hasToString("EUR 150.00");
            assertThat(remedied.due().amount()).hasToString("EUR 400.00");
        });
    }

    @Test
    void newFactsThatLowerTheDueStillShowWhatWasGranted() {
        desk.decide(bumped, CHECK_IN_DESK, t);
        Decision later = desk.decide(bumped.with(VOLUNTEERED, true), PHONE, t.plus(9, MINUTES));
        assertThat(later.kind()).isEqualTo(Decision.Kind.ALREADY_GRANTED);
    }

    @Test
    void aRefusalSaysWhyAndIsAnsweredNotForgotten() {
        Decision declined = desk.decide(bumped.with(VOLUNTEERED, true), PHONE, t);
        assertThat(declined).hasToString("DECLINED · The passenger gave up the seat in exchange for benefits.");
        assertThat(declined.sentence(Locale.GERMAN, BERLIN))
                .isEqualTo(
                        "Es ist nichts geschuldet. Der Fluggast verzichtete gegen eine Leistung freiwillig auf seinen"
                                + " Platz. (Art. 4(1))");
        assertThat(declined.touchpoint().content()).isInstanceOf(Dialogue.Reply.class);
    }

    @Test
    void aHistoryTakesEveryAnswerToAClaim() {
        Claim first = Claim.of(ClaimId.of("c-1"), bumped, PHONE);
        Claim second = Claim.of(ClaimId.of("c-2"), bumped, PHONE);
        Claim other = Claim.of(
                ClaimId.of("c-4"), Incident.deniedBoarding("LH 123", date, origin, ticket("220-1234567891")), PHONE);
        Claim wider = Claim.of(ClaimId.of("c-3"), bumped.with(DISTANCE_KM, 1900), PHONE);
        List<Decision> decisions = List.of(
                desk.decide(Claim.of(ClaimId.of("c-1"), bumped.with(VOLUNTEERED, true), PHONE), t),
                desk.decide(first, t),
                desk.decide(other, t),
                desk.decide(second, t),
                desk.decide(wider, t),
                desk.decide(second, t),
                desk.decide(second, t.plus(1, DAYS)));
        var history = CustomerHistory.builder();
        decisions.forEach(decision -> history.add(decision.touchpoint()));
        assertThat(history.build().touchpoints()).hasSize(7);
    }

    @Test
    void allSinceTheFirstGrantIsOneMatterAndNothingOfItIsDerivedFromTheTicket() {
        Claim first = Claim.of(ClaimId.of("c-1"), bumped, CHECK_IN_DESK);
        Claim wider = Claim.of(ClaimId.of("c-2"), bumped.with(DISTANCE_KM, 1900), PHONE);
        List<Decision> decisions = List.of(
                desk.decide(Claim.of(ClaimId.of("c-0"), bumped.with(VOLUNTEERED, true), PHONE), t),
                desk.decide(first, t),
                desk.decide(wider, t.plus(1, DAYS)),
                desk.decide(Claim.of(ClaimId.of("c-3"), bumped, PHONE), t.plus(2, DAYS)),
                desk.decide(first, t.plus(3, DAYS)),
                desk.decide(wider, t.plus(4, DAYS)));
        assertThat(decisions.stream().map(decision -> decision.touchpoint().matter()))
                .containsExactly("c-0", "c-1", "c-1", "c-1", "c-1", "c-1");
        assertThat(decisions.get(1).touchpoint().id().id())
                .isEqualTo("c-1/COMPENSATION/GRANTED/2026-03-01T14:02:00Z/0");
        assertThat(decisions.get(5).touchpoint().id())
                .isEqualTo(decisions.get(2).touchpoint().id());
        assertThat(decisions.get(2).touchpoint().id())
                .isNotEqualTo(decisions.get(3).touchpoint().id());
    }

    @Test
    void aDerivedClaimIdCanBeMadeUnderASecret() {
        Pseudonyms ours = Pseudonyms.keyed(new byte[16]);
        Pseudonyms theirs = Pseudonyms.keyed("0123456789abcdef".getBytes(StandardCharsets.UTF_8));
        ClaimId id = Claim.in(PHONE, bumped, t, ours).id();
        assertThat(id).isEqualTo(Claim.in(PHONE, bumped, t, ours).id());
        assertThat(List.of(
                        Claim.in(PHONE, bumped, t, theirs).id(),
                        Claim.in(PHONE, bumped, t).id(),
                        Claim.in(PHONE, bumped, t.plus(9, MINUTES), ours).id()))
                .doesNotContain(id);
    }

    @Test
    void aRetryExplainsTheGrantItRepeatsAndNotTodaysVerdict() {
        Claim claim = Claim.of(ClaimId.of("c-1"), bumped, PHONE);
        desk.decide(claim, t);
        Decision retry = desk.decide(Claim.of(ClaimId.of("c-1"), bumped.with(DISTANCE_KM, 1900), PHONE), t);
        assertThat(retry.isRetry()).isTrue();
        assertThat(retry.sentence(Locale.ENGLISH, BERLIN)).isEqualTo("EUR 250.00 was granted.");
        Decision lowered = desk.decide(Claim.of(ClaimId.of("c-1"), bumped.with(VOLUNTEERED, true), PHONE), t);
        assertThat(lowered.kind()).isEqualTo(Decision.Kind.GRANTED);
        assertThat(lowered.isRetry()).isTrue();
    }

    @Test
    void aSecondTopUpNamesAllThatWasGrantedBefore() {
        desk.decide(bumped, CHECK_IN_DESK, t);
        desk.decide(bumped.with(DISTANCE_KM, 1900), PHONE, t);
        Decision third =
                desk.decide(bumped.with(DISTANCE_KM, 5000).with(INTRA_COMMUNITY, false), PHONE, t.plus(1, DAYS));
        assertThat(third.sentence(Locale.ENGLISH, BERLIN))
                .startsWith("EUR 200.00 was granted, the difference to the EUR 400.00 granted since 2026-03-01 15:02");
        Decision fourth = desk.decide(bumped, CHECK_IN_DESK, t.plus(2, DAYS));
        assertThat(fourth.sentence(Locale.ENGLISH, BERLIN)).startsWith("EUR 600.00 was already granted");
        assertThat(third.touchpoint().counterpart()).isEqualTo(Counterpart.one(bumped.who()));
    }

    @Test
    void anotherCurrencyShowsTheFirstGrant() {
        CompensationLedger ledger = CompensationLedger.inMemory();
        CompensationDesk.of(EuAirPassengerRights.inForce(), ledger).decide(bumped, CHECK_IN_DESK, t);
        Decision dollars = CompensationDesk.of(new Dollars(), ledger).decide(bumped, PHONE, t.plus(9, MINUTES));
        assertThat(dollars.kind()).isEqualTo(Decision.Kind.DECLINED);
        assertThat(dollars.firstGrant()).isPresent();
        assertThat(dollars.sentence(Locale.ENGLISH, BERLIN))
                .isEqualTo(
                        "EUR 250.00 was granted on 2026-03-01 15:02, check-in desk, to ticket:****890. Nothing is granted"
                                + " now. There is no rate to compare EUR with the USD 900.00 that is due now.");
    }

    /** Gives dollars for everything. */
    private static final class Dollars implements MandatoryPolicy {

        @Override
        public String id() {
            return "dollars";
        }

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
            return Phrasebook.standard();
        }

        @Override
        public Assessment assess(Incident incident) {
            return Assessment.due(new Entitlement(
                    EntitlementKind.COMPENSATION,
                    Nature.MANDATORY,
                    Remedy.payment(BigDecimal.valueOf(900), "USD"),
                    reference(),
                    "s. 1"));
        }
    }

    @Test
    void everyReasonOfTheDeskCanBeRendered() {
        desk.decide(bumped, CHECK_IN_DESK, t);
        Decision second = desk.decide(bumped, PHONE, t);
        assertThat(desk.phrasebook().sentence(second.reason(), Locale.ENGLISH, BERLIN))
                .startsWith("EUR 250.00 was already granted");
        assertThat(second.granted()).isEmpty();
    }

    @Test
    void anotherProfileIsProposedForMergingUnlessItMustStayAnonymous() {
        Identity known = Identity.customer(CustomerId.of("C-1"));
        Identity other = Identity.customer(CustomerId.of("C-2"));
        desk.decide(Claim.of(ClaimId.of("c-1"), bumped, CHECK_IN_DESK).under(known), t);
        assertThat(desk.decide(Claim.of(ClaimId.of("c-2"), bumped, PHONE).under(other), t)
                        .mergeProposal())
                .get()
                .extracting(MergeProposal::first, MergeProposal::second)
                .containsExactly(known, other);
        assertThat(desk.decide(Claim.of(ClaimId.of("c-3"), bumped, PHONE).under(known), t)
                        .mergeProposal())
                .isEmpty();
        assertThat(desk.decide(Claim.of(ClaimId.of("c-4"), bumped, PHONE).under(other.notLinkable()), t)
                        .mergeProposal())
                .isEmpty();
    }
}
