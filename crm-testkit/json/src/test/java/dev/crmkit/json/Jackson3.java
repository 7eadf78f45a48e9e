package dev.crmkit.json;

import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.datatype.jodamoney.JodaMoneyModule;

/** A plain mapper of Jackson 3. */
final class Jackson3 implements Mapper {

    // spotless:off
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new JodaMoneyModule()).build();
    // spotless:on

    @Override
    public String write(Object noun) {
        return mapper.writeValueAsString(noun);
    }

    @Override
    public <T> T read(String json, Class<T> noun) {
        try {
            return mapper.readValue(json, noun);
        } catch (DatabindException e) {
            throw new Refused(e, Refused.path(e.getPath(), step -> step.getPropertyName(), step -> step.getIndex()));
        }
    }

    @Override
    public String toString() {
        return "Jackson 3";
    }
}
