package dev.crmkit.json;

/** What happens to one line of JSON. */
interface Line {

    /**
     * Reads a noun and writes it again.
     *
     * @param json one noun
     * @param noun its type
     * @return the same noun, written
     * @throws Exception if the line is no such noun
     */
    String echo(String json, Class<?> noun) throws Exception;

    /** One that finds the modules of Jackson 2 where the host has put them. */
    static Line jackson2() {
        var mapper = new com.fasterxml.jackson.databind.ObjectMapper().findAndRegisterModules();
        return (json, noun) -> mapper.writeValueAsString(mapper.readValue(json, noun));
    }

    /** One that finds the modules of Jackson 3 where the host has put them. */
    static Line jackson3() {
        var mapper = tools.jackson.databind.json.JsonMapper.builder()
                .findAndAddModules()
                .build();
        return (json, noun) -> mapper.writeValueAsString(mapper.readValue(json, noun));
    }
}
