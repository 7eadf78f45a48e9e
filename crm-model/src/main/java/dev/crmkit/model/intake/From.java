package dev.crmkit.model.intake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a part comes from: a template of columns and text, and how to read it. Immutable.
 *
 * <p>{@code {Datum} {Uhrzeit}} joins two columns, {@code order-{Nr}} puts text before one, and {@code INBOUND} is the same
 * for every row; a brace itself is written twice. If all columns of a template are blank, so is the part. In JSON a template
 * that needs nothing else is a plain text.
 *
 * <pre>{@code
 * From.of("{Kanal}").code("T", "PHONE").code("M", "EMAIL").otherwise("WEB")
 * }</pre>
 */
public final class From {

    /** The host's code that stands for all that have no entry of their own. */
    static final String ANY = "*";

    private final Template template;
    private final Recipe recipe;

    /** How to read the template's text. */
    record Recipe(
            Map<String, String> codes,
            String otherwise,
            @Nullable PartType as,
            @Nullable ChronoUnit unit,
            @Nullable BigDecimal times,
            boolean isPseudonym,
            boolean isPersonal) {

        static final Recipe PLAIN = new Recipe(Map.of(), "", null, null, null, false, false);
    }

    From(Template template, Recipe recipe) {
        this.template = template;
        this.recipe = recipe;
    }

    /**
     * A template.
     *
     * @param template text with columns between braces
     * @return where the part comes from
     * @throws IllegalArgumentException if a brace has no pair
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static From of(String template) {
        return new From(Template.parse(template), Recipe.PLAIN);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static From fromJson(FromDraft draft) {
        return draft.from();
    }

    /**
     * The same text for every row.
     *
     * @param value the text; braces mean themselves
     * @return where the part comes from
     */
    public static From value(String value) {
        return of(Template.literally(value));
    }

    /**
     * Translates one of the host's codes. As soon as there is one, a code without translation is a finding.
     *
     * @param theirs the host's code, as it stands in the row without white space at its ends; {@code *} for all others
     * @param ours what it means; empty to leave the part out
     * @return the same with one more code
     */
    public From code(String theirs, String ours) {
        return but(draft -> draft.codes.put(theirs, ours));
    }

    /**
     * Translates the host's codes.
     *
     * @param codes the host's codes and what they mean, see {@link #code}
     * @return the same with these codes
     */
    public From codes(Map<String, String> codes) {
        return but(draft -> draft.codes(codes));
    }

    /**
     * Says what a blank means.
     *
     * @param ours the text of the part where its columns are blank
     * @return the same with that default
     */
    public From otherwise(String ours) {
        return but(draft -> draft.otherwise = Objects.requireNonNull(ours, "ours"));
    }

    /**
     * Says what an attribute or a fact of the host's own is; without it, text.
     *
     * @param type how to read it
     * @return the same, read like that
     */
    public From as(PartType type) {
        return but(draft -> draft.as = Objects.requireNonNull(type, "type"));
    }

    /**
     * Says what a plain number means as a length of time.
     *
     * @param unit from {@link ChronoUnit#SECONDS} to {@link ChronoUnit#DAYS} of 24 hours
     * @return the same with that unit
     * @throws IllegalArgumentException if the unit has no fixed length
     */
    public From unit(ChronoUnit unit) {
        ChronoUnit checked = checked(unit);
        return but(draft -> draft.unit = checked);
    }

    /**
     * Multiplies a number exactly, where the host measures in another unit.
     *
     * @param factor e.g. 1.609344 for miles that are to be kilometres
     * @return the same with that factor
     */
    public From times(BigDecimal factor) {
        return but(draft -> draft.times = Objects.requireNonNull(factor, "factor"));
    }

    /**
     * Replaces the text by its pseudonym, which the {@link Intake} then needs; for ids made of personal data, such as a
     * telephone number.
     *
     * @return the same, replaced by a pseudonym
     */
    public From pseudonym() {
        return but(draft -> draft.isPseudonym = true);
    }

    /**
     * Says that the columns hold personal data, also where the part usually does not: findings then mask them.
     *
     * @return the same, masked
     */
    public From personal() {
        return but(draft -> draft.isPersonal = true);
    }

    static ChronoUnit checked(ChronoUnit unit) {
        if (unit.compareTo(ChronoUnit.SECONDS) < 0 || unit.compareTo(ChronoUnit.DAYS) > 0)
            throw new IllegalArgumentException("unit " + unit.name() + " is not within SECONDS and DAYS"
                    + "\nMultiply by a factor with times(...) where the host counts in another one.");
        return unit;
    }

    private From but(Consumer<FromDraft> change) {
        var draft = new FromDraft(template.text(), recipe);
        change.accept(draft);
        return draft.from();
    }

    /**
     * The columns that it reads.
     *
     * @return their names in the order of the template, unmodifiable; empty for a constant
     */
    public List<String> columns() {
        return template.columns();
    }

    /**
     * The template.
     *
     * @return text with columns between braces
     */
    public String template() {
        return template.text();
    }

    /**
     * The host's codes and what they mean.
     *
     * @return unmodifiable; empty where nothing is translated
     */
    public Map<String, String> codes() {
        return recipe.codes();
    }

    /**
     * What a blank means.
     *
     * @return the text of the part then; empty where a blank stays blank
     */
    public String otherwise() {
        return recipe.otherwise();
    }

    /**
     * How to read an attribute or a fact of the host's own.
     *
     * @return the type, or nothing where it is not said
     */
    public Optional<PartType> type() {
        return Optional.ofNullable(recipe.as());
    }

    /**
     * What a plain number means as a length of time.
     *
     * @return the unit, or nothing where it is not said
     */
    public Optional<ChronoUnit> unit() {
        return Optional.ofNullable(recipe.unit());
    }

    /**
     * The factor of a number.
     *
     * @return the factor, or nothing where it is not said
     */
    public Optional<BigDecimal> times() {
        return Optional.ofNullable(recipe.times());
    }

    /**
     * Whether the text is replaced by its pseudonym.
     *
     * @return true if so
     */
    public boolean isPseudonym() {
        return recipe.isPseudonym();
    }

    /**
     * Whether the mapping says that the columns hold personal data.
     *
     * @return true if findings mask them whatever the part
     */
    public boolean isPersonal() {
        return recipe.isPersonal();
    }

    Template parsed() {
        return template;
    }

    @JsonValue
    Object toJson() {
        return recipe.equals(Recipe.PLAIN) ? template.text() : new FromDraft(template.text(), recipe);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof From from && template.equals(from.template) && recipe.equals(from.recipe);
    }

    @Override
    public int hashCode() {
        return 31 * template.hashCode() + recipe.hashCode();
    }

    @Override
    public String toString() {
        return template.text();
    }
}
