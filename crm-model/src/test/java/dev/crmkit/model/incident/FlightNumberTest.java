package dev.crmkit.model.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlightNumberTest {

    @ParameterizedTest
    @CsvSource({
        "CO 123, CO, 123, ''",
        "co0123, CO, 123, ''",
        "LH-0400, LH, 400, ''",
        "LH–400, LH, 400, ''",
        "4U 1234, 4U, 1234, ''",
        "4u1234, 4U, 1234, ''",
        "A3 651, A3, 651, ''",
        "a3651, A3, 651, ''",
        "U2 8301, U2, 8301, ''",
        "0B 131, 0B, 131, ''",
        "AA.1, AA, 1, ''",
        "BA 9C, BA, 9, C",
        "'  DL  00002  ', DL, 2, ''"
    })
    void realSpellings(String text, String carrier, int number, String suffix) {
        assertThat(FlightNumber.parse(text)).isEqualTo(new FlightNumber(carrier, number, suffix));
    }

    @Property
    void parseReadsWhatToStringWrites(@ForAll("flights") FlightNumber flight) {
        assertThat(FlightNumber.parse(flight.toString())).isEqualTo(flight);
    }

    @Provide
    Arbitrary<FlightNumber> flights() {
        Arbitrary<String> carriers = Arbitraries.of("LH", "A3", "4U", "U2", "0B", "QQ");
        return carriers.flatMap(carrier -> Arbitraries.integers()
                .between(1, 99_999)
                .flatMap(number ->
                        Arbitraries.of("", "A", "Z").map(suffix -> new FlightNumber(carrier, number, suffix))));
    }

    @Test
    void whatIsNoFlightIsRefused() {
        assertThatThrownBy(() -> new FlightNumber("LH", 0, "")).hasMessageStartingWith("flight 'LH0' is not a carrier");
        assertThatThrownBy(() -> new FlightNumber("LHX", 1, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FlightNumber.parse("Ann Miller, 12 Elm Street"))
                .hasMessageStartingWith("flight of 25 characters is not");
        assertThatThrownBy(() -> Airport.parse("x".repeat(30))).hasMessageStartingWith("airport of 30 characters");
        assertThat(Airport.parse(" fra ")).isEqualTo(new Airport("FRA")).hasToString("FRA");
    }
}
