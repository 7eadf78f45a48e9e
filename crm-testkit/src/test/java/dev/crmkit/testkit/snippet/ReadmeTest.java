package dev.crmkit.testkit.snippet;

import static dev.crmkit.model.channel.Channel.CHECK_IN_DESK;
import static dev.crmkit.model.channel.Channel.PHONE;
import static dev.crmkit.model.customer.Identity.ticket;
import static dev.crmkit.model.incident.FlightFacts.DISTANCE_KM;
import static dev.crmkit.model.remedy.EntitlementKind.COMPENSATION;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.PromiseId;
import dev.crmkit.model.touchpoint.PromiseOutcome;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import dev.crmkit.rules.desk.CompensationDesk;
import dev.crmkit.rules.desk.Decision;
import dev.crmkit.rules.ledger.CompensationLedger;
import dev.crmkit.rules.statute.EuAirPassengerRights;
import dev.crmkit.scoring.RelationshipScore;
import dev.crmkit.scoring.RelationshipScorer;
import dev.crmkit.testkit.story.BumpedTwice;
import dev.crmkit.testkit.story.Scene;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What README shows, word for word, and what it says comes out. */
class ReadmeTest {

    /** Stands before {@code System}, so that the snippet prints where the test can read it. */
    @SuppressWarnings("JavaLangClash") // on purpose
    private static final class System {
        static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
        static final PrintStream out = new PrintStream(PRINTED, true, StandardCharsets.UTF_8);
    }

    // spotless:off
    @Test
    void firstAnswer() {
        var desk = CompensationDesk.of(EuAirPassengerRights.inForce(), CompensationLedger.inMemory());
        var date = LocalDate.of(2026, 3, 1);
        var t = Instant.parse("2026-03-01T14:02:00Z");
        var bumped = Incident.deniedBoarding("LH 123", date, "FRA", ticket("220-1234567890"))
                .with(DISTANCE_KM, 900);

        System.out.println(desk.decide(bumped, CHECK_IN_DESK, t));
        System.out.println(desk.decide(bumped, PHONE, t.plus(9, MINUTES)));

        assertThat(System.PRINTED.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("GRANTED EUR 250.00 · Art. 7(1)(a)", "ALREADY GRANTED at check-in desk, 14:02");
        why(desk, bumped, t);
    }

    private static void why(CompensationDesk desk, Incident bumped, Instant t) {
        Decision second = desk.decide(bumped, PHONE, t.plus(9, MINUTES));
        second.sentence(Locale.GERMAN, ZoneId.of("Europe/Berlin")); // 250,00 EUR wurden bereits gewährt: …
        second.firstGrant(); // when, where, by whom, how much, to which profile
        second.mergeProposal(); // two profiles that probably are one person
        second.ruling().verdict().assumed(); // what was taken for true without being known
        second.ruling().verdict().alternatives(COMPENSATION); // what disputed law would give if read otherwise
        second.touchpoint(); // belongs into the customer's history

        assertThat(second.sentence(Locale.GERMAN, ZoneId.of("Europe/Berlin")))
                .startsWith("250,00 EUR wurden bereits gewährt: ");
        assertThat(second.firstGrant()).isPresent();
    }

    @Test
    void score() {
        CustomerHistory history = onePromiseKept(LocalDate.of(2026, 3, 1));
        Instant asOf = Instant.parse("2026-03-01T14:02:00Z");

        RelationshipScore score = RelationshipScorer.standard().score(history, asOf);
        score.value(); // 66.7
        score.certainty(); // 0.33
        score.contributions(); // each touchpoint's exact share, in points

        assertThat(score.value()).isCloseTo(66.7, within(0.05));
        assertThat(score.certainty()).isCloseTo(0.33, within(0.005));
        assertThat(score.contributions()).hasSize(1);
    }

    private static CustomerHistory onePromiseKept(LocalDate day) {
        Moment kept = Moment.of(Instant.parse("2026-03-01T14:02:00Z"));
        Promise promise = Promise.of(PromiseId.of("p-1"), "call back", Due.day(day, ZoneId.of("Europe/Berlin")));
        return CustomerHistory.builder()
                .add(Touchpoint.builder(new TouchpointId("t", "1"), kept, Contact.outbound(PHONE))
                        .build(new Commitment.PromiseMade(promise)))
                .add(Touchpoint.builder(new TouchpointId("t", "2"), kept, Contact.outbound(PHONE))
                        .build(new Commitment.PromiseResolved(promise.id(), PromiseOutcome.FULFILLED)))
                .build();
    }
    // spotless:on

    @Test
    void storiesOnTheirOwnLedger() {
        assertThat(BumpedTwice.on(OurLedger::new).play()).allMatch(Scene::holds);
    }
}
