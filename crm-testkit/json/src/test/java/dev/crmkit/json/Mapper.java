package dev.crmkit.json;

import java.util.List;

/** A plain mapper of one of the two Jacksons. */
interface Mapper {

    /** One of each, made as README says. */
    List<Mapper> BOTH = List.of(new Jackson2(), new Jackson3());

    String write(Object noun);

    /**
     * Reads a noun.
     *
     * @throws Refused if the text is no such noun
     */
    <T> T read(String json, Class<T> noun);
}
