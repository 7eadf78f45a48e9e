package dev.crmkit.model.incident;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import dev.crmkit.model.explain.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.Money;

/** What JSON says of one fact: the kinds and shapes of {@link Value}, and besides them places and the two other states. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Told.Text.class, name = "TEXT"),
    @JsonSubTypes.Type(value = Told.Term.class, name = "TERM"),
    @JsonSubTypes.Type(value = Told.Flag.class, name = "FLAG"),
    @JsonSubTypes.Type(value = Told.Quantity.class, name = "QUANTITY"),
    @JsonSubTypes.Type(value = Told.Amount.class, name = "AMOUNT"),
    @JsonSubTypes.Type(value = Told.At.class, name = "AT"),
    @JsonSubTypes.Type(value = Told.Day.class, name = "DAY"),
    @JsonSubTypes.Type(value = Told.Span.class, name = "SPAN"),
    @JsonSubTypes.Type(value = Told.Point.class, name = "POINT"),
    @JsonSubTypes.Type(value = Told.Unknown.class, name = "UNKNOWN"),
    @JsonSubTypes.Type(value = Told.NotApplicable.class, name = "NOT_APPLICABLE")
})
@JsonIgnoreProperties(ignoreUnknown = true)
sealed interface Told {

    /** The value, or the state where there is none. */
    Object value();

    record Text(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String value) implements Told {}

    record Term(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String value) implements Told {}

    record Flag(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            Boolean value) implements Told {}

    record Quantity(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            BigDecimal value) implements Told {}

    record Amount(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            Money value) implements Told {}

    record At(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @JsonFormat(shape = JsonFormat.Shape.STRING)
            Instant value)
            implements Told {}

    record Day(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @JsonFormat(shape = JsonFormat.Shape.STRING)
            LocalDate value)
            implements Told {}

    record Span(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL) @JsonFormat(shape = JsonFormat.Shape.STRING)
            Duration value)
            implements Told {}

    record Point(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            GeoPoint value) implements Told {}

    record Unknown() implements Told {
        @Override
        public Object value() {
            return Facts.UNKNOWN;
        }
    }

    record NotApplicable() implements Told {
        @Override
        public Object value() {
            return Facts.NOT_APPLICABLE;
        }
    }

    /** What is read, with its text as a term where it is one. */
    default FactValue<?> state() {
        if (this instanceof Term term) return new FactValue.Known<>(new Value.Term(term.value()));
        return value() instanceof FactValue<?> state ? state : new FactValue.Known<>(value());
    }

    static Told of(FactValue<?> state) {
        if (state instanceof FactValue.Known<?> known) return of(known.value());
        return state instanceof FactValue.Unknown ? new Unknown() : new NotApplicable();
    }

    private static Told of(Object value) {
        if (value instanceof GeoPoint place) return new Point(place);
        Value typed = Value.of(value);
        return switch (typed.kind()) {
            case TEXT -> new Text(((Value.Text) typed).value());
            case TERM -> new Term(((Value.Term) typed).code());
            case FLAG -> new Flag(((Value.Flag) typed).value());
            case QUANTITY -> new Quantity(((Value.Quantity) typed).value());
            case AMOUNT -> new Amount(((Value.Amount) typed).value());
            case AT -> new At(((Value.At) typed).value());
            case DAY -> new Day(((Value.Day) typed).value());
            case SPAN -> new Span(((Value.Span) typed).value());
        };
    }
}
