package dev.crmkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A value of a wrong type is refused with the way to it, or taken as {@link Leniency} says: never a silent null, never
 * half a noun.
 */
class WrongTypeTest {

    private static final List<JsonNode> VALUES = Stream.of(
                    "{\"zz\":[1]}",
                    "[[{}]]",
                    "[null]",
                    "[]",
                    "\"\\u00a7 1\"",
                    "\"\"",
                    "true",
                    "0",
                    "12",
                    "-1",
                    "0.5",
                    "null")
            .map(Json::tree)
            .toList();

    static Stream<Spot> spots() {
        return Spot.fields();
    }

    @ParameterizedTest
    @MethodSource("spots")
    void isRefused(Spot spot) {
        List<JsonNode> wrong = VALUES.stream()
                .filter(value -> !spot.complaints(spot.place().with(value)).isEmpty())
                .toList();
        assertThat(wrong).as("what the schema refuses").hasSizeGreaterThan(3);
        assertThat(Mapper.BOTH).allSatisfy(mapper -> assertThat(wrong).allSatisfy(value -> check(mapper, spot, value)));
    }

    private static void check(Mapper mapper, Spot spot, JsonNode value) {
        Object read;
        try {
            read = spot.read(mapper, spot.place().with(value));
        } catch (Refused refused) {
            assertThat(refused.isAt(spot.place(), value))
                    .as("'%s' says: %s", refused.path(), refused.getMessage())
                    .isTrue();
            return;
        }
        assertThat(Leniency.allows(mapper, spot, value, read))
                .as("read as %s", mapper.write(read))
                .isTrue();
    }
}
