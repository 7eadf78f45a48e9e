package dev.crmkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crmkit.model.moment.Moment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * A schema or a part of one, as the tests walk through it: {@code $ref}, {@code oneOf} by kind, {@code properties},
 * {@code additionalProperties} and {@code items} are understood, and our schemas use no other way to nest.
 *
 * @param file the file it stands in
 * @param pointer where in the file
 * @param node what stands there
 */
record Schema(String file, String pointer, JsonNode node) {

    static final String FOLDER = "META-INF/crmkit/schema/";
    private static final Map<String, JsonNode> FILES = new ConcurrentHashMap<>();

    /** The schema at a place: a file, or a part of one after a hash. */
    static Schema of(String place) {
        String[] parts = place.split("#", -1);
        Schema root = new Schema(parts[0], "", FILES.computeIfAbsent(parts[0], Schema::read));
        return parts.length == 1 ? root : root.at(parts[1], root.node.at(parts[1]));
    }

    private static JsonNode read(String file) {
        try (InputStream in = Moment.class.getResourceAsStream("/" + FOLDER + file)) {
            if (in == null) throw new IllegalArgumentException("No schema " + file);
            return Json.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** What this schema says about a value: references followed, the alternative of its kind taken. */
    Schema about(JsonNode value) {
        if (node.has("$ref")) return target().about(value);
        if (!node.has("oneOf")) return this;
        return alternatives().stream()
                .filter(alternative -> alternative.isFor(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No alternative at " + this + " for " + value));
    }

    /** The schemas of which one must hold, references followed; this one if there is no choice. */
    List<Schema> alternatives() {
        if (node.has("$ref")) return target().alternatives();
        if (!node.has("oneOf")) return List.of(this);
        return IntStream.range(0, node.get("oneOf").size())
                .mapToObj(i -> at("/oneOf/" + i, node.get("oneOf").get(i)))
                .flatMap(alternative -> alternative.alternatives().stream())
                .toList();
    }

    private boolean isFor(JsonNode value) {
        JsonNode kind = node.at("/properties/kind/const");
        if (!kind.isMissingNode()) return kind.equals(value.get("kind"));
        return switch (node.path("type").asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            default -> throw new IllegalArgumentException("Neither kind nor type at " + this);
        };
    }

    private Schema target() {
        String reference = node.get("$ref").asText();
        return of(reference.startsWith("#") ? file + reference : reference);
    }

    private Schema at(String path, JsonNode part) {
        if (part.isMissingNode()) throw new IllegalArgumentException("Nothing at " + file + "#" + pointer + path);
        return new Schema(file, pointer + path, part);
    }

    /** Whether it names the fields of an object; one that does not is a map. */
    boolean hasFields() {
        return node.has("properties");
    }

    Set<String> fields() {
        Set<String> names = new TreeSet<>();
        node.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    Set<String> required() {
        Set<String> names = new TreeSet<>();
        node.path("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    /** What it says about a field of an object or an entry of a map; nothing about a field that it does not name. */
    Optional<Schema> field(String name) {
        String path = hasFields() ? "/properties/" + name : "/additionalProperties";
        JsonNode part = node.at(path);
        return part.isObject() ? Optional.of(at(path, part)) : Optional.empty();
    }

    Optional<Schema> items() {
        return node.path("items").isObject() ? Optional.of(at("/items", node.get("items"))) : Optional.empty();
    }

    @Override
    public String toString() {
        return file + "#" + pointer;
    }
}
