package dev.crmkit.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A validator that is not ours, told to check formats too. */
final class Validator {

    // spotless:off
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig FORMATS_TOO =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    // spotless:on
    private static final Map<String, JsonSchema> KNOWN = new ConcurrentHashMap<>();

    private Validator() {}

    /** What is wrong with a text; nothing if it is as the schema says. */
    static List<String> complaints(String place, JsonNode text) {
        JsonSchema schema = KNOWN.computeIfAbsent(place, Validator::schema);
        return schema.validate(text).stream().map(ValidationMessage::toString).toList();
    }

    private static JsonSchema schema(String place) {
        return SCHEMAS.getSchema(SchemaLocation.of("classpath:" + Schema.FOLDER + place), FORMATS_TOO);
    }

    /** What is wrong with a schema as a schema. */
    static List<String> complaintsAboutSchema(JsonNode schema) {
        SchemaLocation itself = SchemaLocation.of("https://json-schema.org/draft/2020-12/schema");
        return SCHEMAS.getSchema(itself, FORMATS_TOO).validate(schema).stream()
                .map(ValidationMessage::toString)
                .toList();
    }
}
