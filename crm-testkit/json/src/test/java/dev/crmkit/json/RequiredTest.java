package dev.crmkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A field that must be there and is not is named, with the way to it. The schemas say which must be there. */
class RequiredTest {

    static Stream<Arguments> required() {
        return Spot.all()
                .filter(spot -> spot.place().isObject())
                .flatMap(spot -> spot.place().schema().required().stream().map(field -> Arguments.of(spot, field)));
    }

    @ParameterizedTest
    @MethodSource("required")
    void aMissingFieldIsNamed(Spot spot, String field) {
        JsonNode less = spot.place().without(field);
        assertThat(spot.complaints(less)).isNotEmpty();
        String at = spot.place().at().toString();
        for (Mapper mapper : Mapper.BOTH) {
            Refused refused = catchThrowableOfType(Refused.class, () -> spot.read(mapper, less));
            assertThat(refused).as("%s", mapper).isNotNull();
            assertThat(refused.path()).as("%s", mapper).isIn(at, at + "/" + field);
            assertThat(refused).as("%s", mapper).hasMessageContaining(field);
        }
    }
}
