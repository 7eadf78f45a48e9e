package dev.crmkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A noun of the catalogue.
 *
 * @param name what it shows
 * @param schema the schema that its text keeps to: a file, or a part of one
 * @param type the type that a host reads it as
 * @param noun the noun
 * @param <T> its type
 */
record Sample<T>(String name, String schema, Class<T> type, T noun) {

    /** A noun that has a schema of its own. */
    static <T> Sample<T> of(String file, Class<T> type, T noun, String name) {
        return new Sample<>(name, file + ".schema.json", type, noun);
    }

    /** A type that only occurs within nouns. */
    static <T> Sample<T> part(String definition, Class<T> type, T noun, String name) {
        return new Sample<>(name, "types.schema.json#/$defs/" + definition, type, noun);
    }

    String text() {
        return Mapper.BOTH.get(0).write(noun);
    }

    JsonNode tree() {
        return Json.tree(text());
    }

    List<Place> places() {
        return Place.in(tree(), Schema.of(schema));
    }

    @Override
    public String toString() {
        return type.getSimpleName() + ": " + name;
    }
}
