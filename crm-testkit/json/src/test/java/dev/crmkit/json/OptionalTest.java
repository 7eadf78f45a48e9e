package dev.crmkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schema takes, the nouns take: a field that may be left out can be left out. */
class OptionalTest {

    /** What is left contradicts itself: a withdrawal without its link, two answer times for all, a mapping of nothing. */
    private static final Set<String> NEEDED_BY_OTHERS = Set.of(
            "identity-graph.schema.json#/properties/links",
            "segment.schema.json#/$defs/serviceStandard/properties/answers/items/properties/channels",
            "mapping.schema.json#/$defs/noun/properties/parts",
            "mapping.schema.json#/$defs/from/oneOf/1/properties/pseudonym");

    static Stream<Spot> optional() {
        return Spot.all()
                .filter(spot -> !spot.place().isRoot() && spot.place().isOptional())
                .filter(spot -> !NEEDED_BY_OTHERS.contains(spot.place().schema().toString()))
                .filter(spot -> spot.complaints(spot.place().away()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("optional")
    void canBeLeftOut(Spot spot) {
        JsonNode less = spot.place().away();
        Object noun = spot.read(Mapper.BOTH.get(0), less);
        String text = Mapper.BOTH.get(0).write(noun);
        assertThat(spot.read(Mapper.BOTH.get(1), less)).isEqualTo(noun);
        assertThat(Mapper.BOTH.get(1).write(noun)).isEqualTo(text);
        assertThat(spot.complaints(Json.tree(text))).isEmpty();
    }
}
