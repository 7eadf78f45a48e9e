package dev.crmkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.segment.Criterion;
import dev.crmkit.model.touchpoint.Content;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the schemas list is what the enums list, in the same order. */
class EnumTest {

    /** A need that is outdated is not recorded as such, it follows; so the schema lists one less. */
    private static final List<String> NEED_AS_RECORDED = List.of("OPEN", "MET", "WITHDRAWN");

    @Test
    void everyListIsThatOfAnEnum() throws IOException {
        Set<List<String>> enums =
                Model.types().filter(Class::isEnum).map(EnumTest::names).collect(Collectors.toSet());
        assertThat(SchemaFiles.all(schema -> Stream.of(schema.node().path("enum"))
                        .filter(JsonNode::isArray)
                        .filter(list -> schema.node().has("type"))))
                .isNotEmpty()
                .extracting(EnumTest::texts)
                .allMatch(names -> enums.contains(names) || names.equals(NEED_AS_RECORDED));
    }

    @Test
    void everyKindHasAnAlternative() {
        assertThat(kinds("value.schema.json")).isEqualTo(names(Value.Kind.class));
        assertThat(kinds("content.schema.json")).isEqualTo(names(Content.Kind.class));
        assertThat(kinds("criterion.schema.json")).isEqualTo(names(Criterion.Kind.class));
    }

    /** The kinds of the alternatives of a schema. */
    private static List<String> kinds(String file) {
        Schema schema = Schema.of(file);
        return StreamSupport.stream(schema.node().get("oneOf").spliterator(), false)
                .map(alternative -> alternative.has("$ref")
                        ? Schema.of(file + alternative.get("$ref").asText()).node()
                        : alternative)
                .map(alternative -> alternative.at("/properties/kind/const").asText())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
