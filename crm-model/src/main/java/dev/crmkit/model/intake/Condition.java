package dev.crmkit.model.intake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which rows become a noun, by what stands in one column. Immutable.
 *
 * @param column the column
 * @param is how it is compared
 * @param values with what: the texts of {@link Test#IN} and {@link Test#NOT_IN}, the number of {@link Test#AT_LEAST} and
 *     {@link Test#BELOW} with a decimal point, nothing for the others
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Condition(String column, Test is, List<String> values) {

    private static final int LONGEST = 40;

    /** How a column is compared. */
    public enum Test {
        /** Something stands there. */
        PRESENT,
        /** Nothing stands there. */
        BLANK,
        /** One of these texts stands there. */
        IN,
        /** None of these texts stands there; a blank is none of them. */
        NOT_IN,
        /** A number of at least that stands there. */
        AT_LEAST,
        /** A number below that stands there. */
        BELOW
    }

    /**
     * Checks that the values suit the test.
     *
     * @param column the column
     * @param is how it is compared
     * @param values with what
     * @throws IllegalArgumentException if there are too many or too few values, or one that is no number for a test of
     *     numbers
     */
    public Condition {
        Objects.requireNonNull(column, "column");
        values = List.copyOf(values);
        String wrong = switch (is) {
            case PRESENT, BLANK -> values.isEmpty() ? "" : "takes no values";
            case IN, NOT_IN -> values.isEmpty() ? "needs at least one value" : "";
            case AT_LEAST, BELOW -> values.size() == 1 ? notNumber(values.get(0)) : "needs one value";
        };
        if (!wrong.isEmpty())
            throw new IllegalArgumentException("Condition " + is + " on column '" + column + "' " + wrong
                    + "\nWrite Condition.present(...), in(...) or atLeast(...), or their JSON form.");
    }

    private static String notNumber(String text) {
        try {
            return new BigDecimal(text).precision() > LONGEST ? "needs a shorter number" : "";
        } catch (NumberFormatException e) {
            return "needs a number, not '" + text + "'";
        }
    }

    /**
     * Rows in which something stands in the column.
     *
     * @param column the column
     * @return the condition
     */
    public static Condition present(String column) {
        return new Condition(column, Test.PRESENT, List.of());
    }

    /**
     * Rows in which nothing stands in the column.
     *
     * @param column the column
     * @return the condition
     */
    public static Condition blank(String column) {
        return new Condition(column, Test.BLANK, List.of());
    }

    /**
     * Rows in which one of these texts stands in the column.
     *
     * @param column the column
     * @param values the texts
     * @return the condition
     */
    public static Condition in(String column, String... values) {
        return new Condition(column, Test.IN, List.of(values));
    }

    /**
     * Rows in which none of these texts stands in the column.
     *
     * @param column the column
     * @param values the texts
     * @return the condition
     */
    public static Condition notIn(String column, String... values) {
        return new Condition(column, Test.NOT_IN, List.of(values));
    }

    /**
     * Rows in which a number of at least this stands in the column.
     *
     * @param column the column
     * @param least the number
     * @return the condition
     */
    public static Condition atLeast(String column, long least) {
        return new Condition(column, Test.AT_LEAST, List.of(Long.toString(least)));
    }

    /**
     * Rows in which a number below this stands in the column.
     *
     * @param column the column
     * @param bound the number
     * @return the condition
     */
    public static Condition below(String column, long bound) {
        return new Condition(column, Test.BELOW, List.of(Long.toString(bound)));
    }

    @JsonCreator
    static Condition fromJson(
            @JsonProperty(value = "column", required = true) String column,
            @JsonProperty(value = "is", required = true) Test is,
            @JsonProperty("values") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<String> values) {
        return new Condition(column, is, values == null ? List.of() : values);
    }

    /** Whether it holds for the text of the column; a text that is no number where one is compared is refused. */
    boolean holds(String text, Numbers numbers) {
        return switch (is) {
            case PRESENT -> !text.isEmpty();
            case BLANK -> text.isEmpty();
            case IN -> values.contains(text);
            case NOT_IN -> !values.contains(text);
            case AT_LEAST -> !text.isEmpty() && numbers.read(text).compareTo(bound()) >= 0;
            case BELOW -> !text.isEmpty() && numbers.read(text).compareTo(bound()) < 0;
        };
    }

    private BigDecimal bound() {
        return new BigDecimal(values.get(0));
    }

    @Override
    public String toString() {
        return column + " " + is + (values.isEmpty() ? "" : " " + String.join(", ", values));
    }
}
