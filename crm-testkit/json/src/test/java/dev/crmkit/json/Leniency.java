package dev.crmkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * What a plain mapper takes although the schema does not, and annotations cannot forbid: a number or a flag for a text, a
 * number for a time or for the constant of a list, a whole number for a flag, a fraction for a whole number, and null or an
 * empty text for something that may be left out.
 */
final class Leniency {

    /** They follow from the data of the event and are not read. */
    private static final Set<String> NOT_READ = Set.of(
            "cloud-event.schema.json#/properties/subject", "cloud-event.schema.json#/properties/datacontenttype");

    private static final Set<String> ZONES = Set.of("zone", "timeZone");

    private Leniency() {}

    /** Whether a mapper hands such a value on to the noun, so that the noun, or one around it, has to refuse it. */
    static boolean passesOn(Place place, JsonNode value) {
        if (isNothing(value)) return place.isOptional() || value.isTextual();
        return switch (place.schema().node().path("type").asText()) {
            case "string" -> value.isValueNode() && !value.isNull();
            case "number", "integer" -> value.isNumber();
            case "boolean" -> value.isBoolean() || value.isIntegralNumber();
            case "array" -> value.isArray();
            default -> false;
        };
    }

    /** Whether what was read is what the value means. */
    static boolean allows(Mapper mapper, Spot spot, JsonNode value, Object read) {
        Place place = spot.place();
        if (NOT_READ.contains(place.schema().toString()))
            return read.equals(spot.sample().noun());
        if (place.isRoot()) return value.isNull(); // the text "null" is no noun, and every mapper says so with a null
        if (isNothing(value)) return place.isOptional() && read.equals(spot.read(mapper, place.away()));
        JsonNode written = Json.tree(mapper.write(read)).at(place.at());
        return switch (place.schema().node().path("type").asText()) {
            case "string" -> written.asText().equalsIgnoreCase(text(place, value));
            case "boolean" -> value.isIntegralNumber() && written.asBoolean() == (value.asInt() != 0);
            case "integer" -> value.isNumber() && written.asLong() == value.asLong();
            default -> false;
        };
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull() || value.equals(TextNode.valueOf(""));
    }

    private static String text(Place place, JsonNode value) {
        if (!value.isNumber()) return value.asText();
        BigDecimal number = value.decimalValue();
        JsonNode schema = place.schema().node();
        Duration seconds = Duration.ofMillis(number.movePointRight(3).longValueExact());
        if (schema.has("enum"))
            return schema.get("enum").path(number.intValueExact()).asText();
        if (ZONES.contains(place.name())) return ZoneId.of(value.asText()).getId();
        if (place.schema().pointer().endsWith("/span")) return seconds.toString();
        return switch (schema.path("format").asText()) {
            case "date-time" -> Instant.EPOCH.plus(seconds).toString();
            case "date" -> LocalDate.ofEpochDay(number.longValueExact()).toString();
            default -> value.asText();
        };
    }
}
