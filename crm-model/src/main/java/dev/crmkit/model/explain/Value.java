package dev.crmkit.model.explain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.Money;

/**
 * A typed value, inside a {@link Reason} or as an attribute of a record, kept as data until a sentence is asked for.
 * Immutable.
 *
 * <p>The type decides how the value is written in each language: {@code 250} is a {@link Quantity},
 * {@code EUR 250.00} an {@link Amount}, and {@code CHECK_IN_DESK} a {@link Term} that the phrasebook translates. In JSON
 * each is an object of {@code kind} and {@code value}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Value.Text.class, name = "TEXT"),
    @JsonSubTypes.Type(value = Value.Term.class, name = "TERM"),
    @JsonSubTypes.Type(value = Value.Flag.class, name = "FLAG"),
    @JsonSubTypes.Type(value = Value.Quantity.class, name = "QUANTITY"),
    @JsonSubTypes.Type(value = Value.Amount.class, name = "AMOUNT"),
    @JsonSubTypes.Type(value = Value.At.class, name = "AT"),
    @JsonSubTypes.Type(value = Value.Day.class, name = "DAY"),
    @JsonSubTypes.Type(value = Value.Span.class, name = "SPAN")
})
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Value {

    /** The types of value, by the names that JSON uses. */
    enum Kind {
        /** Text that is the same in every language. */
        TEXT,
        /** A code of an open list. */
        TERM,
        /** Yes or no. */
        FLAG,
        /** An exact decimal number. */
        QUANTITY,
        /** A sum of money. */
        AMOUNT,
        /** An instant. */
        AT,
        /** A calendar day. */
        DAY,
        /** A length of time. */
        SPAN
    }

    /**
     * The type of this value, for a switch.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Text that is the same in every language, such as a flight number. It may be personal data: {@code toString()} masks
     * it.
     *
     * @param value the text, at most 10,000 characters
     */
    record Text(
            @JsonProperty(value = "value", required = true) String value) implements Value {
        /**
         * Checks the text.
         *
         * @param value the text, at most 10,000 characters
         * @throws IllegalArgumentException if it is longer
         */
        public Text {
            Bounds.text("text", value, Bounds.LONGEST_TEXT);
        }

        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public String toString() {
            return "Text[****]";
        }
    }

    /**
     * A code of an open list, written as the phrasebook's word for it, or as the code itself where there is none. It never
     * holds personal data: it stays when a person is erased.
     *
     * @param code the code, at most 200 characters
     */
    record Term(
            @JsonProperty(value = "value", required = true) String code) implements Value {
        /**
         * Checks the code.
         *
         * @param code the code, at most 200 characters
         * @throws IllegalArgumentException if it is longer
         */
        public Term {
            Bounds.text("term", code, Bounds.LONGEST_TERM);
        }

        @Override
        public Kind kind() {
            return Kind.TERM;
        }
    }

    /**
     * Yes or no, written as the phrasebook's words for them.
     *
     * @param value yes or no
     */
    record Flag(
            @JsonProperty(value = "value", required = true) boolean value) implements Value {
        /** Not of the primitive type, for which Jackson 2 takes null and an empty text for no. */
        @JsonCreator
        static Flag fromJson(
                @JsonProperty(value = "value", required = true) @JsonSetter(nulls = Nulls.FAIL) Boolean value) {
            return new Flag(value);
        }

        @Override
        public Kind kind() {
            return Kind.FLAG;
        }
    }

    /**
     * An exact decimal number; its unit is said by the sentence.
     *
     * @param value the number
     */
    record Quantity(
            @JsonProperty(value = "value", required = true) BigDecimal value) implements Value {
        /**
         * Checks that the number is there.
         *
         * @param value the number
         */
        public Quantity {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Kind kind() {
            return Kind.QUANTITY;
        }
    }

    /**
     * A sum of money.
     *
     * @param value the sum
     */
    record Amount(
            @JsonProperty(value = "value", required = true) Money value) implements Value {
        /**
         * Checks that the sum is there.
         *
         * @param value the sum
         */
        public Amount {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Kind kind() {
            return Kind.AMOUNT;
        }
    }

    /**
     * An instant, written as local date and time in the reader's zone.
     *
     * @param value the instant
     */
    record At(
            @JsonFormat(shape = JsonFormat.Shape.STRING) @JsonProperty(value = "value", required = true)
            Instant value) implements Value {
        /**
         * Checks that the instant is there.
         *
         * @param value the instant
         */
        public At {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Kind kind() {
            return Kind.AT;
        }
    }

    /**
     * A calendar day.
     *
     * @param value the day
     */
    record Day(
            @JsonFormat(shape = JsonFormat.Shape.STRING) @JsonProperty(value = "value", required = true)
            LocalDate value)
            implements Value {
        /**
         * Checks that the day is there.
         *
         * @param value the day
         */
        public Day {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Kind kind() {
            return Kind.DAY;
        }
    }

    /**
     * A length of time.
     *
     * @param value the length
     */
    record Span(
            @JsonFormat(shape = JsonFormat.Shape.STRING) @JsonProperty(value = "value", required = true)
            Duration value) implements Value {
        /**
         * Checks that the span is there.
         *
         * @param value the length
         */
        public Span {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public Kind kind() {
            return Kind.SPAN;
        }
    }

    /**
     * The typed value for a plain Java value.
     *
     * @param value a String, Boolean, Enum, Number, Money, Instant, LocalDate or Duration; any other type is taken by its
     *     {@code toString()}
     * @return the typed value; an Enum becomes a {@link Term}, a Number a {@link Quantity} of the decimal digits it is
     *     written with
     * @throws IllegalArgumentException if a number is not finite, or a text or code is too long
     */
    static Value of(Object value) {
        if (value instanceof Value typed) return typed;
        if (value instanceof Number number) return new Quantity(exact(number));
        if (value instanceof Money money) return new Amount(money);
        if (value instanceof Instant instant) return new At(instant);
        if (value instanceof LocalDate day) return new Day(day);
        if (value instanceof Duration span) return new Span(span);
        if (value instanceof Boolean flag) return new Flag(flag);
        if (value instanceof Enum<?>) return new Term(((Enum<?>) value).name());
        return new Text(value.toString());
    }

    private static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal decimal) return decimal;
        if (number instanceof Integer || number instanceof Long) return BigDecimal.valueOf(number.longValue());
        try {
            return new BigDecimal(number.toString());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    number.getClass().getSimpleName() + " is not a finite decimal number"
                            + "\nLeave the value out where there is none.",
                    e);
        }
    }
}
