package dev.crmkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes new texts as a schema allows them, of the values that the catalogue has at each place of the schema. */
final class Recombiner {

    private static final int DEEPEST = 12;
    private static final Map<String, List<JsonNode>> SEEN = seen();

    private final Random random;

    Recombiner(long seed) {
        this.random = new Random(seed);
    }

    private static Map<String, List<JsonNode>> seen() {
        Map<String, List<JsonNode>> seen = new TreeMap<>();
        Catalogue.all()
                .flatMap(sample -> sample.places().stream())
                .forEach(place -> seen.computeIfAbsent(place.schema().toString(), schema -> new ArrayList<>())
                        .add(place.value()));
        return seen;
    }

    JsonNode make(Schema schema) {
        return make(schema, 0);
    }

    private JsonNode make(Schema schema, int depth) {
        List<Schema> alternatives = schema.alternatives();
        Schema one = alternatives.get(random.nextInt(alternatives.size()));
        if (depth > DEEPEST) return any(one);
        if (one.hasFields()) return object(one, depth);
        return one.items().map(items -> list(one, items, depth)).orElseGet(() -> any(one));
    }

    private JsonNode object(Schema schema, int depth) {
        ObjectNode object = Json.MAPPER.createObjectNode();
        for (String name : schema.fields()) {
            boolean isThere = schema.required().contains(name) || random.nextBoolean();
            if (isThere) object.set(name, make(schema.field(name).orElseThrow(), depth + 1));
        }
        return object;
    }

    private JsonNode list(Schema schema, Schema items, int depth) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        int size = schema.node().path("minItems").asInt() + random.nextInt(3);
        for (int i = 0; i < size; i++) list.add(make(items, depth + 1));
        return list;
    }

    private JsonNode any(Schema schema) {
        if (schema.node().has("const")) return schema.node().get("const");
        List<JsonNode> values = SEEN.get(schema.toString());
        return values.get(random.nextInt(values.size()));
    }
}
