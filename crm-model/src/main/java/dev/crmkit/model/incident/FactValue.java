package dev.crmkit.model.incident;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is known of a fact: its value, nothing, or that the question does not arise. The three are kept apart, since a
 * policy that takes "unknown" for "no" decides against somebody without saying so. Immutable;
 * a text, place or day, which may be personal data, is masked in {@code toString()}.
 *
 * @param <T> the type of the value
 */
public sealed interface FactValue<T> {

    /**
     * The value is known.
     *
     * @param value the value
     * @param <T> its type
     */
    record Known<T>(T value) implements FactValue<T> {
        /**
         * Checks that the value is there.
         *
         * @param value the value
         */
        public Known {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return Facts.isPersonal(value.getClass()) ? "****" : value.toString();
        }
    }

    /**
     * Nobody has found out, or nobody has said.
     *
     * @param <T> the type the value would have
     */
    record Unknown<T>() implements FactValue<T> {
        @Override
        public String toString() {
            return "unknown";
        }
    }

    /**
     * The question does not arise, such as the arrival of a re-routing that was not offered.
     *
     * @param <T> the type the value would have
     */
    record NotApplicable<T>() implements FactValue<T> {
        @Override
        public String toString() {
            return "n/a";
        }
    }

    /**
     * One answer for each state.
     *
     * @param known what to do with a known value
     * @param unknown what to answer if nothing is known
     * @param notApplicable what to answer if the question does not arise
     * @param <R> the type of the answer
     * @return the answer of the state that holds
     */
    default <R> R match(Function<? super T, R> known, Supplier<R> unknown, Supplier<R> notApplicable) {
        if (this instanceof Known<T> k) return known.apply(k.value());
        return this instanceof Unknown ? unknown.get() : notApplicable.get();
    }
}
