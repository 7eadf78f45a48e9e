package dev.crmkit.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value inside a JSON text, with what its schema says about it.
 *
 * @param root the whole text
 * @param top the schema of the whole text
 * @param at where the value stands
 * @param schema the part of the schema for it
 */
record Place(JsonNode root, Schema top, JsonPointer at, Schema schema) {

    /** Every value of the text that the schema speaks about, from the outside to the inside. */
    static List<Place> in(JsonNode root, Schema schema) {
        return from(new Place(root, schema, JsonPointer.empty(), schema.about(root)))
                .toList();
    }

    private static Stream<Place> from(Place place) {
        return Stream.concat(Stream.of(place), place.inner().flatMap(Place::from));
    }

    private Stream<Place> inner() {
        JsonNode value = value();
        if (value.isArray() && schema.items().isPresent())
            return IntStream.range(0, value.size())
                    .mapToObj(i -> new Place(
                            root,
                            top,
                            at.appendIndex(i),
                            schema.items().orElseThrow().about(value.get(i))));
        return value.propertyStream()
                .flatMap(entry -> schema.field(entry.getKey()).stream()
                        .map(field -> new Place(
                                root, top, at.appendProperty(entry.getKey()), field.about(entry.getValue()))));
    }

    JsonNode value() {
        return root.at(at);
    }

    boolean isRoot() {
        return at.matches();
    }

    /** Whether it is an object of named fields, and not a map. */
    boolean isObject() {
        return value().isObject() && schema.hasFields();
    }

    /** Whether a field that the schema does not name is ignored here. */
    boolean isOpen() {
        return isObject() && schema.node().path("additionalProperties").asBoolean();
    }

    /** The last step to this place: a field's name or an index. */
    String name() {
        return at.last() == null ? "" : at.last().getMatchingProperty();
    }

    /** The whole text with another value at this place. */
    JsonNode with(JsonNode other) {
        if (isRoot()) return other;
        JsonNode copy = root.deepCopy();
        JsonNode parent = copy.at(at.head());
        if (parent instanceof ObjectNode object) object.set(name(), other);
        else
            ((com.fasterxml.jackson.databind.node.ArrayNode) parent)
                    .set(at.last().getMatchingIndex(), other);
        return copy;
    }

    /** Whether it is a field that may be left out. */
    boolean isOptional() {
        return in(root, top).stream()
                .filter(place -> place.at.equals(at.head()) && place.isObject())
                .anyMatch(parent -> !parent.schema.required().contains(name()));
    }

    /** The whole text without this place. */
    JsonNode away() {
        JsonNode copy = root.deepCopy();
        ((ObjectNode) copy.at(at.head())).remove(name());
        return copy;
    }

    /** The whole text without a field of the object at this place. */
    JsonNode without(String field) {
        return changed(object -> object.remove(field));
    }

    /** The whole text with the object at this place changed. */
    JsonNode changed(Consumer<ObjectNode> change) {
        JsonNode copy = root.deepCopy();
        change.accept((ObjectNode) copy.at(at));
        return copy;
    }

    @Override
    public String toString() {
        return "'" + at + "' (" + schema + ")";
    }
}
