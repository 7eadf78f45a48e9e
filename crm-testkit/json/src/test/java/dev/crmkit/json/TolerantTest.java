package dev.crmkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crmkit.model.explain.Value;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields that a later version or another program adds do not disturb. */
class TolerantTest {

    static Stream<Spot> openObjects() {
        return Spot.all().filter(spot -> spot.place().isOpen());
    }

    @ParameterizedTest
    @MethodSource("openObjects")
    void unknownFieldsAreIgnored(Spot spot) {
        JsonNode more = spot.place().changed(TolerantTest::addUnknown);
        for (Mapper mapper : Mapper.BOTH)
            assertThat(spot.read(mapper, more))
                    .as("%s", mapper)
                    .isEqualTo(spot.sample().noun());
        assertThat(spot.complaints(more)).isEmpty();
    }

    /**
     * Money is not ours: the module for Jackson 2 knows its two fields and no other, and the schema says so. A mapping is
     * written by hand, so that what is misspelt is named.
     */
    @Test
    void onlyMoneyMapsAndMappingsAreClosed() {
        assertThat(Spot.all()
                        .map(Spot::place)
                        .filter(place -> place.isObject() && !place.isOpen())
                        .map(place -> place.schema().toString())
                        .filter(schema -> !schema.startsWith("mapping.schema.json")))
                .containsOnly(
                        "types.schema.json#/$defs/money", "criterion.schema.json#/$defs/pattern/properties/codes");
        String more = "{\"kind\":\"AMOUNT\",\"value\":{\"amount\":1,\"currency\":\"EUR\",\"zz\":1}}";
        assertThatThrownBy(() -> Mapper.BOTH.get(0).read(more, Value.class)).hasMessageContaining("\"zz\"");
        assertThat(Validator.complaints("value.schema.json", Json.tree(more))).isNotEmpty();
    }

    private static void addUnknown(ObjectNode object) {
        object.put("zztext", "unknown").put("zznumber", 1).putNull("zznull");
        object.putArray("zzlist").addObject().put("kind", "UNKNOWN");
        object.putObject("zzobject").putObject("id");
    }
}
