package dev.crmkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.touchpoint.CloudEvent;
import dev.crmkit.model.touchpoint.ContactReason;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Touchpoints as CloudEvents 1.0 in structured JSON; the rules are those of the specification, by its chapters. */
class CloudEventTest {

    private static final Touchpoint CALL = TouchpointSamples.full(ContactReason.matter("M-1"));

    static Stream<Sample<?>> events() {
        return Catalogue.all().filter(sample -> sample.type() == CloudEvent.class);
    }

    /** "Naming conventions": lower-case letters and digits of ASCII, at most 20 of them; "Type system": values are scalars. */
    @ParameterizedTest
    @MethodSource("events")
    void attributesAreNamedAndTypedAsSpecified(Sample<?> sample) {
        sample.tree()
                .propertyStream()
                .filter(field -> !field.getKey().equals("data"))
                .forEach(field -> {
                    assertThat(field.getKey()).matches("[a-z0-9]{1,20}");
                    assertThat(field.getValue().isTextual()).isTrue();
                    assertThat(field.getValue().asText()).isNotEmpty();
                });
    }

    /** "Required attributes" and "Optional attributes". */
    @ParameterizedTest
    @MethodSource("events")
    void attributesSayWhatTheTouchpointIs(Sample<?> sample) {
        JsonNode event = sample.tree();
        Touchpoint touchpoint = ((CloudEvent) sample.noun()).touchpoint();
        assertThat(event.get("specversion").asText()).isEqualTo("1.0");
        assertThat(event.get("id").asText()).isEqualTo(touchpoint.id().id());
        assertThat(URI.create(event.get("source").asText())).isNotNull();
        assertThat(event.get("type").asText()).startsWith("dev.crmkit.touchpoint.");
        assertThat(event.get("datacontenttype").asText()).isEqualTo("application/json");
        assertThat(OffsetDateTime.parse(event.get("time").asText()).toInstant())
                .isEqualTo(touchpoint.moment().occurredAt());
        assertThat(event.get("data")).isEqualTo(Json.tree(Mapper.BOTH.get(0).write(touchpoint)));
    }

    /** Two events of one source and id are the same event, so two sources must not become one. */
    @ParameterizedTest
    @CsvSource({"call centre/Wien, call%20centre%2FWien", "https://shop.example/orders, https://shop.example/orders"})
    void sourcesAreUriReferences(String source, String written) {
        ObjectNode touchpoint = Json.tree(Mapper.BOTH.get(0).write(CALL)).deepCopy();
        ((ObjectNode) touchpoint.get("id")).put("source", source);
        for (Mapper mapper : Mapper.BOTH) {
            CloudEvent event = CloudEvent.of(mapper.read(touchpoint.toString(), Touchpoint.class));
            assertThat(Json.tree(mapper.write(event)).get("source").asText()).isEqualTo(written);
            assertThat(mapper.read(mapper.write(event), CloudEvent.class)).isEqualTo(event);
        }
    }

    /** An event from elsewhere: extension attributes, an offset in its time, and none of the optional attributes. */
    @Test
    void anEventOfAnotherProducerIsRead() {
        Touchpoint touchpoint = TouchpointSamples.least(TouchpointSamples.CONTENTS.get(0));
        ObjectNode event =
                Json.tree(Mapper.BOTH.get(0).write(CloudEvent.of(touchpoint))).deepCopy();
        event.remove("recordedat");
        event.remove("datacontenttype");
        event.put("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .put("partitionkey", "7");
        event.put("time", "2026-03-01T13:00:00+01:00");
        assertThat(Validator.complaints("cloud-event.schema.json", event)).isEmpty();
        for (Mapper mapper : Mapper.BOTH)
            assertThat(mapper.read(event.toString(), CloudEvent.class).touchpoint())
                    .isEqualTo(touchpoint);
    }

    @ParameterizedTest
    @CsvSource({
        "specversion, 0.3",
        "id, ''",
        "type, order.placed",
        "source, not a uri",
        "time, 2026-03-01 12:00",
        "time, 2026-03-01T12:00:00",
        "recordedat, yesterday",
        "Subject, C-1",
        "my_extension, x"
    })
    void theSchemaRefusesWhatTheSpecificationForbids(String attribute, String value) {
        ObjectNode event =
                Json.tree(Mapper.BOTH.get(0).write(CloudEvent.of(CALL))).deepCopy();
        assertThat(Validator.complaints("cloud-event.schema.json", event)).isEmpty();
        event.put(attribute, value);
        assertThat(Validator.complaints("cloud-event.schema.json", event)).isNotEmpty();
    }

    @Test
    void bothInstantsOfATouchpointAreInTheEnvelope() {
        JsonNode event = Json.tree(Mapper.BOTH.get(1).write(CloudEvent.of(CALL)));
        Instant occurred = Instant.parse(event.get("time").asText());
        assertThat(new Moment(occurred, Instant.parse(event.get("recordedat").asText())))
                .isEqualTo(CALL.moment());
    }
}
