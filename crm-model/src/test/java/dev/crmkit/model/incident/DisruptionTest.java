package dev.crmkit.model.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.moment.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisruptionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Incident HERS =
            Incident.flightCancellation("LH 1", DAY, "FRA", Identity.ticket("220-1234567890"));
    private static final Incident HIS =
            Incident.flightCancellation("LH 1", DAY, "FRA", Identity.ticket("220-1234567891"));
    private static final Disruption STORM = storm("storm-7").incident(HIS.key()).build();

    private static Disruption.Builder storm(String id) {
        return Disruption.builder(
                id,
                IncidentKind.FLIGHT_CANCELLATION,
                Reason.of("thunderstorm").with("seen_by", "Ann"),
                Moment.of(Instant.EPOCH));
    }

    @Test
    void oneCauseMakesManyIncidentsInAnyOrder() {
        Disruption both = STORM.toBuilder().incident(HERS.key()).build();
        assertThat(both.incidents()).containsExactly(HERS.key(), HIS.key());
        assertThat(both)
                .isEqualTo(storm("storm-7")
                        .incidents(List.of(HERS.key(), HIS.key(), HERS.key()))
                        .build());
        assertThat(both.caused(HERS.key())).isTrue();
        assertThat(STORM.caused(HERS.key())).isFalse();
        assertThat(STORM).isNotEqualTo(both).hasToString("FLIGHT_CANCELLATION storm-7 with 1 incidents");
        assertThatThrownBy(() -> both.incidents().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void erasureKeepsTheNumberOfIncidents() {
        Pseudonyms pseudonyms = Pseudonyms.keyed(new byte[16]);
        Disruption erased = STORM.erased(pseudonyms);
        assertThat(erased.incidents()).containsExactly(HIS.key().erased(pseudonyms));
        assertThat(erased.cause()).isEqualTo(STORM.cause().erased()).isNotEqualTo(STORM.cause());
        assertThat(erased.moment()).isEqualTo(STORM.moment());
        assertThat(erased.erased(pseudonyms)).isEqualTo(erased);
    }

    @Test
    void anIncidentIsErasedWithItsKeyItsPersonAndItsTexts() {
        Pseudonyms pseudonyms = Pseudonyms.keyed(new byte[16]);
        Fact<String> note = Fact.of("note", String.class);
        Incident erased = HIS.with(note, "Ann Miller")
                .with(FlightFacts.DISTANCE_KM, 1251.1)
                .erased(pseudonyms);
        assertThat(erased.key()).isEqualTo(HIS.key().erased(pseudonyms));
        assertThat(erased.who()).isNotEqualTo(HIS.who());
        assertThat(erased.facts().isKnown(note)).isFalse();
        assertThat(erased.facts().isKnown(FlightFacts.DISTANCE_KM)).isTrue();
        assertThat(erased.date()).isEqualTo(DAY);
        assertThat(erased.erased(pseudonyms)).isEqualTo(erased);
    }

    @Test
    void anIdIsShortAndWithoutWhiteSpaceAtItsEnds() {
        for (String id : new String[] {"", " Ann", "x".repeat(201)})
            assertThatThrownBy(() -> storm(id))
                    .hasMessageStartingWith("Disruption id of " + id.length() + " characters: 1 to 200");
    }
}
