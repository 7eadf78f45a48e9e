package dev.crmkit.model.segment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question to what happened between customer and company. Immutable; always answered from the touchpoints themselves,
 * never from a count that somebody kept.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Behaviour extends Criterion.Leaf {

    /**
     * Something happened so often.
     *
     * @param pattern what
     * @param window when
     * @param min how often at least; 0 holds also for who never did it
     * @param max how often at most; {@link #UNBOUNDED} for any number, left out in JSON
     */
    @JsonPropertyOrder({"pattern", "window", "min", "max"})
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Count(TouchpointPattern pattern, Window window, int min, int max) implements Behaviour {

        /** Any number. */
        public static final int UNBOUNDED = Integer.MAX_VALUE;

        /**
         * Checks the bounds.
         *
         * @param pattern what
         * @param window when
         * @param min how often at least; 0 holds also for who never did it
         * @param max how often at most; {@link #UNBOUNDED} for any number, left out in JSON
         * @throws IllegalArgumentException if min is negative, or greater than max
         */
        public Count {
            Objects.requireNonNull(pattern, "pattern");
            Objects.requireNonNull(window, "window");
            if (min < 0 || min > max)
                throw new IllegalArgumentException(
                        "min " + min + " is not within 0 and max " + max + "\n'Not done' is 0 to 0.");
        }

        /**
         * The same question in a window.
         *
         * @param window when
         * @return the criterion
         */
        public Count within(Window window) {
            return new Count(pattern, window, min, max);
        }

        /**
         * Whether a number is within the bounds.
         *
         * @param number how often it happened
         * @return true from min to max
         */
        public boolean allows(int number) {
            return number >= min && number <= max;
        }

        @JsonCreator
        static Count fromJson(
                @JsonProperty(value = "pattern", required = true) TouchpointPattern pattern,
                @JsonProperty(value = "window", required = true) Window window,
                @JsonProperty(value = "min", required = true) Integer min,
                @JsonProperty("max") @Nullable Integer max) {
            return new Count(pattern, window, Objects.requireNonNull(min, "min"), max == null ? UNBOUNDED : max);
        }

        @JsonProperty("max")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        private @Nullable Integer jsonMax() {
            return max == UNBOUNDED ? null : max;
        }

        @Override
        public Criterion.Kind kind() {
            return Criterion.Kind.COUNT;
        }

        @Override
        public String toString() {
            return "count(" + pattern + ", " + window + ", " + min + ".." + (max == UNBOUNDED ? "" : max) + ")";
        }
    }

    /**
     * So much money was moved: a purchase counts what it cost, a return less what was paid back, a remedy what was
     * granted. The sum of nothing is 0, which a range without lower end allows.
     *
     * @param pattern which touchpoints
     * @param window when
     * @param range from how much to how much; money of another currency is not counted
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Sum(
            @JsonProperty(required = true) TouchpointPattern pattern,
            @JsonProperty(required = true) Window window,
            @JsonProperty(required = true) MoneyRange range)
            implements Behaviour {
        /**
         * Checks that no part is missing.
         *
         * @param pattern which touchpoints
         * @param window when
         * @param range from how much to how much; money of another currency is not counted
         */
        public Sum {
            Objects.requireNonNull(pattern, "pattern");
            Objects.requireNonNull(window, "window");
            Objects.requireNonNull(range, "range");
        }

        /**
         * The same question in a window.
         *
         * @param window when
         * @return the criterion
         */
        public Sum within(Window window) {
            return new Sum(pattern, window, range);
        }

        @Override
        public Criterion.Kind kind() {
            return Criterion.Kind.SUM;
        }

        @Override
        public String toString() {
            return "sum(" + pattern + ", " + window + ", " + range + ")";
        }
    }

    /**
     * It happened, and the first time ever lies in a window.
     *
     * @param pattern what
     * @param window when
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record FirstTime(
            @JsonProperty(required = true) TouchpointPattern pattern,
            @JsonProperty(required = true) Window window) implements Behaviour {
        /**
         * Checks that no part is missing.
         *
         * @param pattern what
         * @param window when
         */
        public FirstTime {
            Objects.requireNonNull(pattern, "pattern");
            Objects.requireNonNull(window, "window");
        }

        @Override
        public Criterion.Kind kind() {
            return Criterion.Kind.FIRST_TIME;
        }

        @Override
        public String toString() {
            return "firstTime(" + pattern + ", " + window + ")";
        }
    }

    /**
     * It happened, and the last time up to the instant of asking lies in a window. Who never did it has no last time: the
     * negation holds for him.
     *
     * @param pattern what
     * @param window when
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record LastTime(
            @JsonProperty(required = true) TouchpointPattern pattern,
            @JsonProperty(required = true) Window window) implements Behaviour {
        /**
         * Checks that no part is missing.
         *
         * @param pattern what
         * @param window when
         */
        public LastTime {
            Objects.requireNonNull(pattern, "pattern");
            Objects.requireNonNull(window, "window");
        }

        @Override
        public Criterion.Kind kind() {
            return Criterion.Kind.LAST_TIME;
        }

        @Override
        public String toString() {
            return "lastTime(" + pattern + ", " + window + ")";
        }
    }

    /**
     * One thing happened after the other: there are as many different touchpoints as steps, each later than the one before
     * or, at the same instant, after it in the order of the history. Others may lie between them.
     *
     * @param steps what, in order, 2 to 20
     * @param window in which all of them lie
     * @param span the longest time from the first to the last; {@link #UNBOUNDED} for any, left out in JSON
     */
    @JsonPropertyOrder({"steps", "window", "span"})
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Sequence(List<TouchpointPattern> steps, Window window, Duration span) implements Behaviour {

        /** Any time, and the greatest that there is: 110,000 days. */
        public static final Duration UNBOUNDED = Calendars.LONGEST;

        /**
         * Checks the number of steps and the time.
         *
         * @param steps what, in order, 2 to 20
         * @param window in which all of them lie
         * @param span the longest time from the first to the last; {@link #UNBOUNDED} for any, left out in JSON
         * @throws IllegalArgumentException if there are not 2 to 20 steps, or the time is not more than zero
         */
        public Sequence {
            Objects.requireNonNull(window, "window");
            steps = Codes.listed("steps", steps);
            if (steps.size() < 2 || steps.size() > 20)
                throw new IllegalArgumentException(
                        steps.size() + " steps are not 2 to 20" + "\nOne step alone is a count of at least 1.");
            Calendars.checkLength("span", span);
        }

        /**
         * The same sequence and one more step.
         *
         * @param next what came after the last one
         * @return the criterion
         * @throws IllegalArgumentException if there are 20 steps already
         */
        public Sequence then(TouchpointPattern next) {
            var more = new ArrayList<>(steps);
            more.add(next);
            return new Sequence(more, window, span);
        }

        /**
         * The same sequence in a window.
         *
         * @param window in which all steps lie
         * @return the criterion
         */
        public Sequence within(Window window) {
            return new Sequence(steps, window, span);
        }

        /**
         * The same sequence in a limited time.
         *
         * @param span the longest time from the first to the last step, by the stop watch, both ends included
         * @return the criterion
         */
        public Sequence spanning(Duration span) {
            return new Sequence(steps, window, span);
        }

        @JsonCreator
        static Sequence fromJson(
                @JsonProperty(value = "steps", required = true) @JsonSetter(contentNulls = Nulls.FAIL)
                        List<TouchpointPattern> steps,
                @JsonProperty(value = "window", required = true) Window window,
                @JsonProperty("span") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Duration span) {
            return new Sequence(steps, window, span == null ? UNBOUNDED : span);
        }

        @JsonProperty("span")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        private @Nullable Duration jsonSpan() {
            return span.equals(UNBOUNDED) ? null : span;
        }

        @Override
        public Criterion.Kind kind() {
            return Criterion.Kind.SEQUENCE;
        }

        @Override
        public String toString() {
            return "sequence(" + steps + ", " + window + ", " + (span.equals(UNBOUNDED) ? ".." : span) + ")";
        }
    }
}
