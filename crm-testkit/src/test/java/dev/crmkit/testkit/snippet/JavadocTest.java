package dev.crmkit.testkit.snippet;

import static dev.crmkit.model.channel.Channel.CHECK_IN_DESK;
import static dev.crmkit.model.channel.Channel.PHONE;
import static dev.crmkit.model.customer.Identity.ticket;
import static dev.crmkit.model.incident.FlightFacts.DISTANCE_KM;
import static dev.crmkit.model.incident.IncidentKind.FLIGHT_CANCELLATION;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.Party;
import dev.crmkit.model.explain.CodeList;
import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.explain.Phrases;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.Disruption;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.touchpoint.CloudEvent;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Need;
import dev.crmkit.model.touchpoint.NeedId;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.PromiseId;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import dev.crmkit.rules.desk.CompensationDesk;
import dev.crmkit.rules.ledger.CompensationLedger;
import dev.crmkit.rules.statute.EuAirPassengerRights;
import dev.crmkit.scoring.RelationshipScore;
import dev.crmkit.scoring.RelationshipScorer;
import dev.crmkit.scoring.decay.DecayedSum;
import dev.crmkit.scoring.decay.DecayedSumAdder;
import dev.crmkit.scoring.decay.Fingerprint;
import dev.crmkit.scoring.decay.HalfLife;
import dev.crmkit.scoring.decay.OpenItems;
import dev.crmkit.scoring.decay.Opening;
import dev.crmkit.scoring.decay.Outcome;
import dev.crmkit.scoring.decay.Resolution;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the Javadoc of the main types shows, word for word. */
class JavadocTest {

    private final LocalDate date = LocalDate.of(2026, 3, 1);
    private final Instant noon = Instant.parse("2026-03-01T12:00:00Z");

    // spotless:off
    @Test
    void nouns() {
        Customer ann = Customer.builder(CustomerId.of("C-1"))
                .party(new Party.Person("Ms", "Ann", "Example"))
                .identity(Identity.of("loyalty", "992000123"))
                .build();
        assertThat(ann.identities()).hasSize(1);

        Incident bumped = Incident.deniedBoarding("LH 123", date, "FRA", ticket("220-1234567890"))
                .with(DISTANCE_KM, 900);
        assertThat(bumped.facts().isKnown(DISTANCE_KM)).isTrue();

        Reason reason = Reason.of("eu261.band-a").basedOn("Art. 7(1)(a)").with("distance_km", 900);
        assertThat(reason.hasBasis()).isTrue();
    }

    @Test
    void codesAndCauses() {
        CodeList colours = CodeList.of("Colour", "SKY_BLUE", "RED").and("CRIMSON", "RED");
        assertThat(colours.parse("Sky-Blue")).isEqualTo("SKY_BLUE");

        Incident hers = Incident.flightCancellation("LH 123", date, "FRA", ticket("220-1234567890"));
        Incident his = Incident.flightCancellation("LH 123", date, "FRA", ticket("220-1234567891"));
        Moment moment = Moment.of(noon);
        Disruption storm = Disruption.builder("storm-7", FLIGHT_CANCELLATION, Reason.of("thunderstorm"), moment)
                .incident(hers.key())
                .incident(his.key())
                .build();
        assertThat(storm.incidents()).containsExactly(hers.key(), his.key());
    }

    @Test
    void aSignOnTheDoor() {
        Promise backAtTwo = Promise.of(PromiseId.of("back"), "back at two", Due.minute(noon.plusSeconds(7_200)));
        Touchpoint sign = Touchpoint.builder(
                        new TouchpointId("shop", "sign-1"), Moment.of(noon), Contact.outbound(Channel.POINT_OF_SALE))
                .build(new Commitment.PromiseMade(backAtTwo));
        CloudEvent event = CloudEvent.of(sign);
        assertThat(event.type()).isEqualTo("dev.crmkit.touchpoint.promise-made.v1");
        assertThat(event.touchpoint()).isEqualTo(sign);

        CustomerHistory history = CustomerHistory.builder().add(sign).build();
        Instant asOf = noon;

        RelationshipScore score = RelationshipScorer.standard().score(history, asOf);
        assertThat(score).hasToString("unknown");
    }

    @Test
    void aCallAndANeed() {
        Instant silverWedding = noon;

        Contact call = Contact.outbound(Channel.PHONE).by("E-1").solicited(Contact.Solicited.YES);
        assertThat(call).hasToString("PHONE OUTBOUND by E-1 among 1");

        Need ring = Need.builder(NeedId.of("n-1"), "a ring for the silver wedding", Need.LearnedFrom.CUSTOMER)
                .validUntil(silverWedding)
                .build();
        assertThat(ring.statusAt(silverWedding)).isEqualTo(Need.Status.OUTDATED);
    }

    @Test
    void aDesk() {
        Incident bumped = Incident.deniedBoarding("LH 123", date, "FRA", ticket("220-1234567890"))
                .with(DISTANCE_KM, 900);
        Instant t = noon;

        var desk = CompensationDesk.of(EuAirPassengerRights.inForce(), CompensationLedger.inMemory());
        desk.decide(bumped, CHECK_IN_DESK, t); // GRANTED EUR 250.00 · Art. 7(1)(a)
        desk.decide(bumped, PHONE, t.plus(9, MINUTES)); // ALREADY GRANTED at check-in desk, 14:02
        assertThat(desk.decide(bumped, PHONE, t)).hasToString("ALREADY GRANTED at check-in desk, 12:00");
    }

    /** A policy with two phrase files beside it. */
    private static final class MyPolicy {}

    @Test
    void phrases() {
        Phrasebook book =
                Phrases.read(language -> MyPolicy.class.getResourceAsStream("phrases_" + language + ".properties"));
        assertThat(book.sentence(Reason.of("my.rule").with("n", 3), Locale.GERMAN, ZoneOffset.UTC))
                .isEqualTo("3 Dinge sind geschehen.");
    }

    @Test
    void sums() {
        DecayedSum kept = DecayedSum.empty(HalfLife.ofDays(180)).plus(Instant.parse("2025-01-01T00:00:00Z"), 1.0);
        double left = kept.valueAt(Instant.parse("2025-06-30T00:00:00Z")); // 180 days later: 0.5
        assertThat(left).isCloseTo(0.5, within(1e-11));
        List<Instant> keptPromises = List.of(noon, noon.plusSeconds(60));

        DecayedSumAdder adder = DecayedSum.empty(HalfLife.ofDays(180)).toAdder();
        for (Instant promised : keptPromises) {
            adder.add(promised, 1.0);
        }
        DecayedSum sum = adder.sum();
        assertThat(sum.isEmpty()).isFalse();
    }

    @Test
    void items() {
        Fingerprint fingerprint =
                Fingerprint.of(HalfLife.ofDays(365), "promise-keeping", "1").withReasons(5);
        Instant monday = noon;
        Instant tuesday = noon.plusSeconds(86_400);
        Instant thursday = tuesday.plusSeconds(2 * 86_400);
        Instant friday = thursday.plusSeconds(86_400);

        OpenItems items = OpenItems.empty(fingerprint)
                .plus(new Resolution("P-1", friday, Outcome.FULFILLED))
                .plus(new Opening("P-1", monday, thursday, 1.0));
        List<Opening> open = items.openAt(tuesday); // P-1: on Tuesday it was not resolved yet
        assertThat(open).hasSize(1);
    }
    // spotless:on
}
