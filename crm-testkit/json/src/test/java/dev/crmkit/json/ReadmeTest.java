package dev.crmkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jodamoney.JodaMoneyModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.Lifecycle;
import dev.crmkit.model.touchpoint.CloudEvent;
import dev.crmkit.model.touchpoint.ContactReason;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** What README shows about JSON, word for word. */
class ReadmeTest {

    private final Customer ann = CustomerSamples.full();

    // spotless:off
    @Test
    void jackson3() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new tools.jackson.datatype.jodamoney.JodaMoneyModule())
                .build();
        String json = mapper.writeValueAsString(ann);
        Customer same = mapper.readValue(json, Customer.class);
        assertThat(same).isEqualTo(ann);

        JsonMapper strict =
                mapper.rebuild().enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS).build();
        assertThatThrownBy(() -> strict.readValue("0", Lifecycle.class)).hasMessageContaining("Lifecycle");
    }

    @Test
    void jackson2() throws Exception {
        ObjectMapper mapper =
                new ObjectMapper().registerModule(new JavaTimeModule()).registerModule(new JodaMoneyModule());
        String json = mapper.writeValueAsString(ann);
        Customer same = mapper.readValue(json, Customer.class);
        assertThat(same).isEqualTo(ann);

        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        assertThatThrownBy(() -> mapper.readValue("0", Lifecycle.class)).hasMessageContaining("Lifecycle");
    }

    @Test
    void cloudEvent() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new tools.jackson.datatype.jodamoney.JodaMoneyModule())
                .build();
        Touchpoint call = TouchpointSamples.full(ContactReason.matter("M-1"));

        String event = mapper.writeValueAsString(CloudEvent.of(call)); // Content-Type: application/cloudevents+json
        Touchpoint received = mapper.readValue(event, CloudEvent.class).touchpoint();
        assertThat(received).isEqualTo(call);
    }

    @Test
    void schema() {
        String json = Mapper.BOTH.get(0).write(ann);

        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:META-INF/crmkit/schema/customer.schema.json"));
        Set<ValidationMessage> complaints = schema.validate(json, InputFormat.JSON);
        assertThat(complaints).isEmpty();
        assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
    }
    // spotless:on
}
