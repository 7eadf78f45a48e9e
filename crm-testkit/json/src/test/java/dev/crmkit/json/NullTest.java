package dev.crmkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.crmkit.model.remedy.Remedy;
import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A field that may be left out may also be null; one that must be there, or that is a number, may not. */
class NullTest {

    /** But for the codes of an aspect: an aspect is a key, no field, and a list of no codes is none at all. */
    static Stream<Spot> optional() {
        return OptionalTest.optional()
                .filter(spot -> !spot.place().at().toString().contains("/codes/"));
    }

    @ParameterizedTest
    @MethodSource("optional")
    void isAsGoodAsLeftOut(Spot spot) {
        JsonNode less = spot.place().away();
        JsonNode none = spot.place().with(NullNode.getInstance());
        for (Mapper mapper : Mapper.BOTH) assertThat(spot.read(mapper, none)).isEqualTo(spot.read(mapper, less));
    }

    @ParameterizedTest
    @CsvSource({"4.7, 5", "null, 5", "4, null", "4, 5.5", "1e99, 5"})
    void aRatingIsAWholeNumber(String rating, String best) {
        refused("{\"kind\":\"FEEDBACK\",\"rating\":" + rating + ",\"best\":" + best + "}", Content.class);
    }

    @ParameterizedTest
    @CsvSource({"4.7", "null", "1e99"})
    void pointsAreAWholeNumber(String points) {
        String worth = "{\"amount\":1.00,\"currency\":\"EUR\"}";
        refused("{\"kind\":\"POINTS\",\"points\":" + points + ",\"valuation\":" + worth + "}", Remedy.class);
    }

    @ParameterizedTest
    @CsvSource({"''", "',\"counterpart\":null'"})
    void nobodyBecomesThePublicBySilence(String counterpart) {
        String moment = "{\"occurredAt\":\"2026-03-01T00:00:00Z\",\"recordedAt\":\"2026-03-01T00:00:00Z\"}";
        String id = "{\"source\":\"shop\",\"id\":\"1\"}";
        String contact = "{\"channel\":\"WEB\",\"direction\":\"INBOUND\"}";
        String content = "{\"kind\":\"COMPLAINT\",\"about\":\"the bill\"}";
        for (Mapper mapper : Mapper.BOTH)
            assertThatThrownBy(() -> mapper.read(
                            "{\"id\":" + id + ",\"moment\":" + moment + ",\"contact\":" + contact + ",\"content\":"
                                    + content + counterpart + "}",
                            Touchpoint.class))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("counterpart");
    }

    private static void refused(String text, Class<?> type) {
        for (Mapper mapper : Mapper.BOTH)
            assertThatThrownBy(() -> mapper.read(text, type)).isInstanceOf(Refused.class);
    }
}
