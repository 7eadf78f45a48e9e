package dev.crmkit.model.segment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.crmkit.model.explain.Value;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of one attribute of a profile or touchpoint. Immutable.
 *
 * @param name the attribute's name, 1 to 200 characters
 * @param operator how its value is compared, see {@link Operator} for what holds where the value is missing
 * @param values what it is compared with: none for {@code EXISTS}, 1 to 1,000 of one type for {@code IN}, else one. A rule
 *     about everybody names nobody: no personal data
 */
@JsonPropertyOrder({"name", "operator", "values"})
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Comparison(String name, Operator operator, List<Value> values) {

    /**
     * Checks that the operator fits the values.
     *
     * @param name the attribute's name, 1 to 200 characters
     * @param operator how its value is compared, see {@link Operator} for what holds where the value is missing
     * @param values what it is compared with: none for {@code EXISTS}, 1 to 1,000 of one type for {@code IN}, else one. A
     *     rule about everybody names nobody: no personal data
     * @throws IllegalArgumentException if their number, or their types, do not fit the operator
     */
    public Comparison {
        Codes.name("Attribute name", name);
        values = Codes.listed("values", values);
        int least = operator == Operator.EXISTS ? 0 : 1;
        int most = operator == Operator.IN ? Codes.MOST : least;
        if (values.size() < least || values.size() > most)
            throw new IllegalArgumentException("Operator " + operator + " on " + name + " has " + values.size()
                    + " values; " + least + " to " + most + " are allowed\nUse IN for several, EXISTS for none.");
        if (values.stream().map(Comparison::type).distinct().count() > 1)
            throw new IllegalArgumentException("Operator " + operator + " on " + name + " has values of several types"
                    + "\nAn attribute has one type and one currency: write one comparison for each.");
        if (operator.isOrder() && !isOrdered(values.get(0)))
            throw new IllegalArgumentException("Operator " + operator + " on " + name + " has a "
                    + values.get(0).kind() + ", which has no order\nCompare it with EQ, NE or IN.");
    }

    private static String type(Value value) {
        return value instanceof Value.Amount amount
                ? amount.value().getCurrencyUnit().getCode()
                : value.kind().name();
    }

    private static boolean isOrdered(Value value) {
        return switch (value.kind()) {
            case TEXT, TERM, FLAG -> false;
            case QUANTITY, AMOUNT, AT, DAY, SPAN -> true;
        };
    }

    /**
     * A comparison with plain values.
     *
     * @param name the attribute's name
     * @param operator how its value is compared
     * @param values what it is compared with, see {@link Value#of(Object)}
     * @return the comparison
     * @throws IllegalArgumentException if the values do not fit the operator
     */
    public static Comparison of(String name, Operator operator, Object... values) {
        return new Comparison(name, operator, Stream.of(values).map(Value::of).toList());
    }

    @JsonCreator
    static Comparison fromJson(
            @JsonProperty(value = "name", required = true) String name,
            @JsonProperty(value = "operator", required = true) Operator operator,
            @JsonProperty("values") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Value> values) {
        return new Comparison(
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(operator, "operator"),
                values == null ? List.of() : values);
    }

    @Override
    public String toString() {
        String what = Codes.quoted(name) + " " + operator.sign();
        String list = values.stream().map(Comparison::said).collect(Collectors.joining(", "));
        return switch (operator) {
            case EXISTS -> what;
            case IN -> what + " (" + list + ")";
            case EQ, NE, LT, LE, GT, GE -> what + " " + list;
        };
    }

    private static String said(Value value) {
        if (value instanceof Value.Text text) return "'" + text.value().replace("'", "''") + "'";
        if (value instanceof Value.Term term) return Codes.quoted(term.code());
        if (value instanceof Value.Flag flag) return Boolean.toString(flag.value());
        if (value instanceof Value.Quantity quantity) return quantity.value().toString();
        if (value instanceof Value.Amount amount) return amount.value().toString();
        if (value instanceof Value.At at) return at.value().toString();
        if (value instanceof Value.Day day) return day.value().toString();
        return ((Value.Span) value).value().toString();
    }
}
