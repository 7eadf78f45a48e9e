package dev.crmkit.model.explain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.Money;

/**
 * A typed value inside a {@link Reason}, kept as data until a sentence is asked for. Immutable.
 *
 * <p>The type decides how the value is written in each language: {@code 250} is a {@link Quantity},
 * {@code EUR 250.00} an {@link Amount}, and {@code CHECK_IN_DESK} a {@link Term} that the phrasebook translates.
 */
public sealed interface Argument {

    /**
     * Text that is the same in every language, such as a flight number.
     *
     * @param value the text
     */
    record Text(String value) implements Argument {
        /**
         * Checks that the text is there.
         *
         * @param value the text
         */
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A code of an open list, written as the phrasebook's word for it, or as the code itself where there is none.
     *
     * @param code the code
     */
    record Term(String code) implements Argument {
        /**
         * Checks that the code is there.
         *
         * @param code the code
         */
        public Term {
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * An exact decimal number; its unit is said by the sentence.
     *
     * @param value the number
     */
    record Quantity(BigDecimal value) implements Argument {
        /**
         * Checks that the number is there.
         *
         * @param value the number
         */
        public Quantity {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A sum of money.
     *
     * @param value the sum
     */
    record Amount(Money value) implements Argument {
        /**
         * Checks that the sum is there.
         *
         * @param value the sum
         */
        public Amount {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * An instant, written as local date and time in the reader's zone.
     *
     * @param value the instant
     */
    record At(Instant value) implements Argument {
        /**
         * Checks that the instant is there.
         *
         * @param value the instant
         */
        public At {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A calendar day.
     *
     * @param value the day
     */
    record Day(LocalDate value) implements Argument {
        /**
         * Checks that the day is there.
         *
         * @param value the day
         */
        public Day {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A length of time.
     *
     * @param value the length
     */
    record Span(Duration value) implements Argument {
        /**
         * Checks that the span is there.
         *
         * @param value the length
         */
        public Span {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * The argument for a plain Java value.
     *
     * @param value a String, Boolean, Enum, Integer, Long, BigDecimal, Money, Instant, LocalDate or Duration; any other
     *     type is taken by its {@code toString()}
     * @return the typed argument; a Boolean or Enum becomes a {@link Term}
     */
    static Argument of(Object value) {
        if (value instanceof Argument argument) return argument;
        if (value instanceof BigDecimal number) return new Quantity(number);
        if (value instanceof Integer || value instanceof Long)
            return new Quantity(BigDecimal.valueOf(((Number) value).longValue()));
        if (value instanceof Money money) return new Amount(money);
        if (value instanceof Instant instant) return new At(instant);
        if (value instanceof LocalDate day) return new Day(day);
        if (value instanceof Duration span) return new Span(span);
        if (value instanceof Enum<?> || value instanceof Boolean) return new Term(value.toString());
        return new Text(value.toString());
    }
}
