package dev.crmkit.model.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentKeyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Identity HE = Identity.ticket("220-1234567890");
    private static final IncidentKey KEY = IncidentKey.flight("CO 123", DAY, "SEA", HE);

    @ParameterizedTest
    @ValueSource(strings = {"CO 123", "co0123", "CO-123", "Co 00123", " CO123 ", "co.123"})
    void spellingsOfOneFlightAreOne(String flight) {
        assertThat(IncidentKey.flight(flight, DAY, " sea ", HE)).isEqualTo(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CO 124", "CO 1230", "CA 123", "CO 123A"})
    void otherFlightsAreOthers(String flight) {
        assertThat(IncidentKey.flight(flight, DAY, "SEA", HE)).isNotEqualTo(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "LUFTHANSA 123", "DLH 123", "LH", "LH 0", "LH 123456", "LH12/3"})
    void whatIsNoFlightIsRefused(String flight) {
        assertThatThrownBy(() -> IncidentKey.flight(flight, DAY, "SEA", HE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("flight '" + flight + "' is not a carrier and a number");
    }

    @Property
    void twoPassengersOfOneBookingNeverShareAKey(
            @ForAll @IntRange(min = 0, max = 999_999) int one, @ForAll @IntRange(min = 0, max = 999_999) int other) {
        IncidentKey first = IncidentKey.flight("LH 1", DAY, "FRA", Identity.ticket("220-" + (1_000_000 + one)));
        IncidentKey second = IncidentKey.flight("LH 1", DAY, "FRA", Identity.ticket("220-" + (1_000_000 + other)));
        assertThat(first.equals(second)).isEqualTo(one == other);
    }

    @Test
    void toStringMasksThePersonAndTextDoesNot() {
        assertThat(KEY).hasToString("flight/CO123/2026-03-01/SEA/****");
        assertThat(KEY.text()).isEqualTo("flight/CO123/2026-03-01/SEA/ticket:2201234567890");
        assertThat(new IncidentKey(KEY.text())).isEqualTo(KEY);
    }

    @Test
    void otherBusinessesHaveKeysOfTheirOwn() {
        assertThat(IncidentKey.orderLine(" ab-12 ", 1)).isEqualTo(IncidentKey.orderLine("AB-12", 1));
        assertThat(IncidentKey.orderLine("AB-12", 2)).isNotEqualTo(IncidentKey.orderLine("AB-12", 1));
        assertThat(IncidentKey.outage("K 1", "O/7").text()).isEqualTo("outage/O%2F7/K%201");
        assertThat(IncidentKey.within(CustomerId.of("C-1"), "lost umbrella").text())
                .isEqualTo("within/LOST%20UMBRELLA/C-1");
        assertThat(IncidentKey.orderLine("A/1", 1)).isNotEqualTo(IncidentKey.orderLine("A_1", 1));
        assertThat(IncidentKey.orderLine("A%2F1", 1)).isNotEqualTo(IncidentKey.orderLine("A/1", 1));
        assertThat(IncidentKey.within(CustomerId.of("aB"), "x"))
                .isNotEqualTo(IncidentKey.within(CustomerId.of("Ab"), "x"));
        assertThat(IncidentKey.orderLine("A\u00a01", 1)).isEqualTo(IncidentKey.orderLine("a 1", 1));
        assertThatThrownBy(() -> IncidentKey.orderLine("A", -3)).hasMessageStartingWith("line -3 is below 0");
        assertThatThrownBy(() -> IncidentKey.flight("LH 1", DAY, "EDDF", HE)).hasMessageContaining("3 letters");
        assertThatThrownBy(() -> IncidentKey.orderLine(" ", 1)).hasMessageContaining("order ' ' is blank");
        assertThatThrownBy(() -> new IncidentKey("a b")).hasMessageContaining("1 to 400 without white space");
    }
}
