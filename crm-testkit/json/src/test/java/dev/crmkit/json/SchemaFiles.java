package dev.crmkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The schemas that ship with the nouns. */
final class SchemaFiles {

    private SchemaFiles() {}

    /** Their names, all there are. */
    static List<String> names() {
        try {
            return Model.names(Schema.FOLDER, ".json").stream()
                    .map(name -> name.substring(Schema.FOLDER.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every object inside the schemas for which the function finds something, by its place. */
    static <T> Stream<T> all(Function<Schema, Stream<T>> what) {
        return names().stream().map(Schema::of).flatMap(SchemaFiles::inside).flatMap(what);
    }

    private static Stream<Schema> inside(Schema schema) {
        Stream<Schema> inner = schema.node().isArray()
                ? Stream.iterate(0, i -> i < schema.node().size(), i -> i + 1)
                        .map(i -> inner(schema, "" + i, schema.node().get(i)))
                : schema.node().propertyStream().map(entry -> inner(schema, entry.getKey(), entry.getValue()));
        return Stream.concat(
                Stream.of(schema),
                inner.filter(part -> part.node().isContainerNode()).flatMap(SchemaFiles::inside));
    }

    private static Schema inner(Schema schema, String step, JsonNode node) {
        return new Schema(schema.file(), schema.pointer() + "/" + step, node);
    }
}
