package dev.crmkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas say what the nouns write: no less, and no more. */
class SchemaTest {

    static Stream<String> files() {
        return SchemaFiles.names().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isASchemaOfTheDraftItNames(String file) {
        JsonNode schema = Schema.of(file).node();
        assertThat(file).matches("[a-z]+(-[a-z]+)*\\.schema\\.json");
        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("title").asText()).isNotBlank();
        assertThat(schema.path("description").asText()).endsWith(".");
        assertThat(Validator.complaintsAboutSchema(schema)).isEmpty();
    }

    /** Nothing is fetched from anywhere: references lead to the files beside. */
    @Test
    void referencesStayInTheFolder() {
        assertThat(SchemaFiles.all(
                        schema -> Stream.of(schema.node().path("$ref").asText(""))))
                .filteredOn(reference -> !reference.isEmpty())
                .isNotEmpty()
                .allMatch(reference -> reference.matches("([a-z-]+\\.schema\\.json)?(#(/\\$defs/[a-zA-Z]+)?)?"));
        assertThat(SchemaFiles.all(schema -> schema.node().has("$id") ? Stream.of(schema) : Stream.empty()))
                .isEmpty();
    }

    @Test
    void everyObjectSaysWhetherItIsOpen() {
        assertThat(SchemaFiles.all(Stream::of))
                .filteredOn(schema -> schema.node().path("type").asText("").equals("object"))
                .isNotEmpty()
                .allMatch(schema -> schema.node().has("additionalProperties"));
    }

    @Test
    void whatIsWrittenIsDeclared() {
        Set<String> undeclared = Catalogue.all()
                .flatMap(sample -> sample.places().stream())
                .filter(Place::isObject)
                .flatMap(place -> place.value()
                        .propertyStream()
                        .filter(field -> place.schema().field(field.getKey()).isEmpty())
                        .map(field -> place.schema() + ": " + field.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(undeclared).isEmpty();
    }

    @Test
    void whatIsDeclaredIsWritten() {
        Set<String> written = Catalogue.all()
                .flatMap(sample -> sample.places().stream())
                .filter(Place::isObject)
                .flatMap(place ->
                        place.value().propertyStream().map(field -> place.schema() + "/properties/" + field.getKey()))
                .collect(Collectors.toSet());
        assertThat(SchemaFiles.all(schema -> schema.fields().stream()
                        .filter(field -> schema.node().has("type"))
                        .map(field -> schema + "/properties/" + field)))
                .isNotEmpty()
                .allMatch(written::contains);
    }
}
