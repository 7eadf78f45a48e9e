package dev.crmkit.model.intake;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One noun that rows become: which rows, and where each part comes from. Immutable.
 *
 * <p>The parts are those of {@link Noun#parts()}. A part that is not named is left out.
 */
@JsonPropertyOrder({"noun", "when", "parts"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class NounMapping {

    private final Rule rule;

    private record Rule(Noun noun, List<Condition> when, Map<String, From> parts) {}

    private NounMapping(Rule rule) {
        this.rule = rule;
    }

    /**
     * Starts a mapping to one noun.
     *
     * @param noun what rows become
     * @return a builder
     */
    public static Builder builder(Noun noun) {
        return new Builder(noun);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static NounMapping fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * What rows become.
     *
     * @return the noun
     */
    @JsonProperty
    public Noun noun() {
        return rule.noun();
    }

    /**
     * Which rows become it: those for which all of these hold.
     *
     * @return the conditions, unmodifiable; none for every row
     */
    @JsonProperty
    public List<Condition> when() {
        return rule.when();
    }

    /**
     * Where each part comes from.
     *
     * @return by the path of the part, in the order given, unmodifiable
     */
    @JsonProperty
    public Map<String, From> parts() {
        return rule.parts();
    }

    /**
     * A builder that starts from this mapping.
     *
     * @return a builder with all parts of this one
     */
    public Builder toBuilder() {
        var builder = new Builder(noun());
        builder.when.addAll(when());
        builder.parts.putAll(parts());
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NounMapping mapping && rule.equals(mapping.rule);
    }

    @Override
    public int hashCode() {
        return rule.hashCode();
    }

    @Override
    public String toString() {
        return noun() + " " + parts();
    }

    /** Collects the parts of a mapping. Not thread-safe. */
    public static final class Builder {

        private final Noun noun;
        private final List<Condition> when = new ArrayList<>();
        private final Map<String, From> parts = new LinkedHashMap<>();

        @JsonCreator
        private Builder(@JsonProperty(value = "noun", required = true) Noun noun) {
            this.noun = Objects.requireNonNull(noun, "noun");
        }

        /**
         * Says where a part comes from; the last word on a part counts.
         *
         * @param path the part, one of {@link Noun#parts()}
         * @param from where it comes from
         * @return this builder
         */
        public Builder part(String path, From from) {
            parts.put(Objects.requireNonNull(path, "path"), Objects.requireNonNull(from, "from"));
            return this;
        }

        /**
         * Says where a part comes from, by a template alone.
         *
         * @param path the part, one of {@link Noun#parts()}
         * @param template text with columns between braces, see {@link From#of}
         * @return this builder
         * @throws IllegalArgumentException if a brace has no pair
         */
        public Builder part(String path, String template) {
            return part(path, From.of(template));
        }

        /**
         * Takes only some rows; where this is said more than once, those for which all conditions hold.
         *
         * @param condition the condition
         * @return this builder
         */
        public Builder when(Condition condition) {
            when.add(Objects.requireNonNull(condition, "condition"));
            return this;
        }

        @JsonAnySetter
        void unknown(String name, Object value) {
            Misspelt.refuse("Mapping to " + noun, name, "noun, when, parts");
        }

        @JsonProperty("when")
        @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.FAIL)
        private void jsonWhen(List<Condition> conditions) {
            conditions.forEach(this::when);
        }

        @JsonProperty("parts")
        @JsonSetter(contentNulls = Nulls.FAIL)
        private void jsonParts(Map<String, From> from) {
            from.forEach(this::part);
        }

        /**
         * Makes the mapping.
         *
         * @return an immutable mapping
         * @throws IllegalArgumentException if a part does not exist, cannot be read as its constant, default or code says,
         *     or one that the noun needs is not named
         */
        public NounMapping build() {
            Map<String, From> copy = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
            Vocabulary.of(noun).check(copy);
            return new NounMapping(new Rule(noun, List.copyOf(when), copy));
        }
    }
}
