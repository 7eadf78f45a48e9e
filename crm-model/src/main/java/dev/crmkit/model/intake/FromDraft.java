package dev.crmkit.model.intake;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@link From} while it is made, and its form in JSON where it is more than a template. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"from", "codes", "otherwise", "as", "unit", "times", "pseudonym", "personal"})
final class FromDraft {

    private final String template;

    final Map<String, String> codes = new LinkedHashMap<>();

    @JsonProperty
    @JsonSetter(nulls = Nulls.SKIP)
    String otherwise = "";

    @JsonProperty
    @Nullable
    PartType as;

    @Nullable
    ChronoUnit unit;

    @JsonProperty
    @Nullable
    BigDecimal times;

    @JsonProperty("pseudonym")
    @JsonSetter(nulls = Nulls.SKIP)
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    boolean isPseudonym;

    @JsonProperty("personal")
    @JsonSetter(nulls = Nulls.SKIP)
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    boolean isPersonal;

    @JsonCreator
    FromDraft(@JsonProperty(value = "from", required = true) String template) {
        this.template = template;
    }

    FromDraft(String template, From.Recipe recipe) {
        this(template);
        codes.putAll(recipe.codes());
        otherwise = recipe.otherwise();
        as = recipe.as();
        unit = recipe.unit();
        times = recipe.times();
        isPseudonym = recipe.isPseudonym();
        isPersonal = recipe.isPersonal();
    }

    @JsonProperty("from")
    String template() {
        return template;
    }

    @JsonProperty("codes")
    Map<String, String> codes() {
        return codes;
    }

    @JsonProperty("codes")
    @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.FAIL)
    void codes(Map<String, String> given) {
        codes.clear();
        codes.putAll(given);
    }

    /** By its name, since its {@code toString()}, which some mappers write, is another. */
    @JsonProperty("unit")
    @Nullable
    String jsonUnit() {
        return unit == null ? null : unit.name();
    }

    @JsonSetter(value = "unit", nulls = Nulls.SKIP)
    void jsonUnit(String name) {
        unit = From.checked(ChronoUnit.valueOf(name));
    }

    @JsonAnySetter
    void unknown(String name, Object value) {
        Misspelt.refuse("'" + template + "'", name, "from, codes, otherwise, as, unit, times, pseudonym, personal");
    }

    From from() {
        Map<String, String> copy = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
        return new From(
                Template.parse(template), new From.Recipe(copy, otherwise, as, unit, times, isPseudonym, isPersonal));
    }
}
