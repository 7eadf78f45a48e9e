package dev.crmkit.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jodamoney.JodaMoneyModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** A plain mapper of Jackson 2. */
final class Jackson2 implements Mapper {

    // spotless:off
    private final ObjectMapper mapper =
            new ObjectMapper().registerModule(new JavaTimeModule()).registerModule(new JodaMoneyModule());
    // spotless:on

    @Override
    public String write(Object noun) {
        try {
            return mapper.writeValueAsString(noun);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <T> T read(String json, Class<T> noun) {
        try {
            return mapper.readValue(json, noun);
        } catch (JsonMappingException e) {
            throw new Refused(e, Refused.path(e.getPath(), step -> step.getFieldName(), step -> step.getIndex()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON: " + json, e);
        }
    }

    @Override
    public String toString() {
        return "Jackson 2";
    }
}
