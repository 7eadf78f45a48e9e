package dev.crmkit.model.intake;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the rows of one table become nouns: how it writes times and numbers, and for each noun where the parts come from.
 * Immutable; data, with a JSON form.
 *
 * <p>One row may become several nouns: an order with a promised day is one, its delivery another.
 *
 * <pre>{@code
 * Mapping calls = Mapping.builder("pbx", ZoneId.of("Europe/Berlin"))
 *         .dates("dd.MM.yyyy HH:mm:ss")
 *         .noun(NounMapping.builder(Noun.TOUCHPOINT)
 *                 .part("id", "{Nr}")
 *                 .part("occurredAt", "{Datum} {Uhrzeit}")
 *                 .part("customer", "{Kunde}")
 *                 .part("channel", "PHONE")
 *                 .part("direction", From.of("{Art}").code("ein", "INBOUND").code("aus", "OUTBOUND"))
 *                 .part("kind", "ENQUIRY")
 *                 .part("about", "{Betreff}"))
 *         .build();
 * }</pre>
 */
@JsonPropertyOrder({"source", "zone", "language", "dates", "decimalComma", "blanks", "clockChange", "nouns"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class Mapping {

    private final Table table;

    private record Table(String source, Formats formats, List<NounMapping> nouns) {}

    private Mapping(Table table) {
        this.table = table;
    }

    /**
     * Starts a mapping of ISO dates and numbers with a decimal point.
     *
     * @param source the system that the table comes from, not blank; with their ids it tells touchpoints from others
     * @param zone where its local times are meant
     * @return a builder
     */
    public static Builder builder(String source, ZoneId zone) {
        return new Builder(source, zone);
    }

    /**
     * The mapping of a table whose columns have the names of our parts, as those of the templates in the examples do.
     *
     * @param noun what rows become
     * @param source the system that the table comes from
     * @param zone where its local times are meant
     * @param columns the columns of the table; those that are no parts of the noun are not read
     * @return the mapping
     * @throws IllegalArgumentException if a part that the noun needs is not among the columns
     */
    public static Mapping ofColumns(Noun noun, String source, ZoneId zone, Collection<String> columns) {
        var parts = NounMapping.builder(noun);
        for (String column : columns)
            if (noun.parts().stream().anyMatch(part -> part.covers(column)))
                parts.part(column, "{" + Template.literally(column) + "}");
        return builder(source, zone).noun(parts).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Mapping fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The system that the table comes from.
     *
     * @return the source of its touchpoints
     */
    @JsonProperty
    public String source() {
        return table.source();
    }

    /**
     * Where its local times are meant.
     *
     * @return the zone
     */
    @JsonProperty
    public ZoneId zone() {
        return formats().zone();
    }

    /**
     * In which language its dates name months.
     *
     * @return the language
     */
    public Locale language() {
        return formats().language();
    }

    /**
     * How it writes dates and times.
     *
     * @return patterns, tried in their order, unmodifiable
     */
    @JsonProperty
    public List<String> dates() {
        return formats().dates();
    }

    /**
     * Whether its decimal sign is a comma.
     *
     * @return false for a point
     */
    @JsonProperty("decimalComma")
    public boolean hasDecimalComma() {
        return formats().hasDecimalComma();
    }

    /**
     * Which texts mean nothing there.
     *
     * @return the texts, unmodifiable
     */
    @JsonProperty
    public List<String> blanks() {
        return formats().blanks();
    }

    /**
     * What to do with local times that a change of clocks makes to none or two.
     *
     * @return the choice
     */
    @JsonProperty
    public ClockChange clockChange() {
        return formats().clockChange();
    }

    /**
     * What its rows become.
     *
     * @return the nouns in the order given, unmodifiable
     */
    @JsonProperty
    public List<NounMapping> nouns() {
        return table.nouns();
    }

    /**
     * The columns that it reads.
     *
     * @return their names in the order in which they are named, unmodifiable
     */
    public List<String> columns() {
        return nouns().stream()
                .flatMap(noun -> Stream.concat(
                        noun.when().stream().map(Condition::column),
                        noun.parts().values().stream().flatMap(from -> from.columns().stream())))
                .distinct()
                .toList();
    }

    /** The columns in which findings mask what stands there: a number in words is none of them if it is an id too. */
    Set<String> personalColumns() {
        Set<String> columns = new HashSet<>(columns(Slot.Role.WORDS));
        columns.removeAll(columns(Slot.Role.ID));
        columns.addAll(columns(Slot.Role.PERSON));
        return Set.copyOf(columns);
    }

    /** The columns of all parts that have this role here. */
    Set<String> columns(Slot.Role role) {
        return nouns().stream()
                .flatMap(noun -> noun.parts().entrySet().stream()
                        .filter(part -> role(noun.noun(), part.getKey(), part.getValue()) == role)
                        .flatMap(part -> part.getValue().columns().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Slot.Role role(Noun noun, String path, From from) {
        return from.isPersonal() || from.isPseudonym()
                ? Slot.Role.PERSON
                : Vocabulary.of(noun).role(path, from);
    }

    Formats formats() {
        return table.formats();
    }

    /**
     * A builder that starts from this mapping.
     *
     * @return a builder with all parts of this one
     */
    public Builder toBuilder() {
        var builder = new Builder(source(), zone());
        builder.formats = formats();
        builder.nouns.addAll(nouns());
        return builder;
    }

    @JsonProperty("language")
    private String jsonLanguage() {
        return language().toLanguageTag();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mapping mapping && table.equals(mapping.table);
    }

    @Override
    public int hashCode() {
        return table.hashCode();
    }

    @Override
    public String toString() {
        return "Mapping of " + source() + " to "
                + nouns().stream().map(NounMapping::noun).toList();
    }

    /** Collects the parts of a mapping. Not thread-safe. */
    public static final class Builder {

        private final String source;
        private final List<NounMapping> nouns = new ArrayList<>();
        private Formats formats;

        private Builder(String source, ZoneId zone) {
            this.source = Objects.requireNonNull(source, "source");
            this.formats = Formats.of(Objects.requireNonNull(zone, "zone"));
        }

        @JsonCreator
        private static Builder fromJson(
                @JsonProperty(value = "source", required = true) String source,
                @JsonProperty(value = "zone", required = true) String zone) {
            try {
                return new Builder(source, ZoneId.of(zone));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "zone '" + zone + "' is none: " + e.getMessage() + "\nWrite it as 'Europe/Berlin' or 'UTC'.",
                        e);
            }
        }

        /**
         * Says how the table writes dates and times.
         *
         * @param patterns of {@link java.time.format.DateTimeFormatter}, e.g. {@code dd.MM.yyyy HH:mm}, tried in their order;
         *     {@code ISO} for ISO 8601, {@code EPOCH_SECONDS}, {@code EPOCH_MILLIS}. Years of two digits are those from 2000
         *     to 2099. A pattern with offset or zone needs no zone of the mapping
         * @return this builder
         * @throws IllegalArgumentException if there is none; one that is no such pattern is named by {@link #build()}
         */
        public Builder dates(String... patterns) {
            return jsonDates(List.of(patterns));
        }

        @JsonProperty("dates")
        @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.FAIL)
        private Builder jsonDates(List<String> patterns) {
            formats = formats.withDates(patterns);
            return this;
        }

        /**
         * Says in which language dates name months; English unless said.
         *
         * @param language the language
         * @return this builder
         */
        public Builder language(Locale language) {
            formats = formats.withLanguage(language);
            return this;
        }

        @JsonSetter(value = "language", nulls = Nulls.SKIP)
        private Builder jsonLanguage(String tag) {
            return language(Formats.language(tag));
        }

        /**
         * Says that the decimal sign is a comma: {@code 1.234,50}.
         *
         * @return this builder
         */
        public Builder decimalComma() {
            return jsonDecimalComma(true);
        }

        @JsonSetter(value = "decimalComma", nulls = Nulls.SKIP)
        private Builder jsonDecimalComma(boolean hasDecimalComma) {
            formats = formats.withDecimalComma(hasDecimalComma);
            return this;
        }

        /**
         * Says which texts mean nothing, as {@code -}, {@code NULL} or {@code 00.00.0000}; white space always does.
         *
         * @param texts the texts
         * @return this builder
         */
        public Builder blanks(String... texts) {
            return jsonBlanks(List.of(texts));
        }

        @JsonProperty("blanks")
        @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.FAIL)
        private Builder jsonBlanks(List<String> texts) {
            formats = formats.withBlanks(texts);
            return this;
        }

        /**
         * Says what to do with local times that a change of clocks makes to none or two; {@link ClockChange#BEFORE} unless
         * said.
         *
         * @param choice the choice
         * @return this builder
         */
        @JsonSetter(nulls = Nulls.SKIP)
        public Builder clockChange(ClockChange choice) {
            formats = formats.withClockChange(choice);
            return this;
        }

        /**
         * Adds a noun that rows become.
         *
         * @param noun the noun
         * @return this builder
         */
        public Builder noun(NounMapping noun) {
            nouns.add(Objects.requireNonNull(noun, "noun"));
            return this;
        }

        /**
         * Adds a noun that rows become.
         *
         * @param noun its builder
         * @return this builder
         * @throws IllegalArgumentException as {@link NounMapping.Builder#build()}
         */
        public Builder noun(NounMapping.Builder noun) {
            return noun(noun.build());
        }

        @JsonAnySetter
        void unknown(String name, Object value) {
            Misspelt.refuse("Mapping", name, "source, zone, language, dates, decimalComma, blanks, clockChange, nouns");
        }

        @JsonProperty("nouns")
        @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.FAIL)
        private Builder jsonNouns(List<NounMapping> more) {
            more.forEach(this::noun);
            return this;
        }

        /**
         * Makes the mapping.
         *
         * @return an immutable mapping
         * @throws IllegalArgumentException if it makes no noun, a date pattern is none, a constant, default or code cannot be
         *     read as its part, or an id would hold what tells a person; the part is named
         */
        public Mapping build() {
            if (source.isBlank() || nouns.isEmpty())
                throw new IllegalArgumentException("Mapping of source '" + source + "' has " + nouns.size() + " nouns"
                        + "\nName the system and say with noun(...) what its rows become.");
            var mapping = new Mapping(new Table(source, formats, List.copyOf(nouns)));
            Proof.of(mapping);
            return mapping;
        }
    }
}
