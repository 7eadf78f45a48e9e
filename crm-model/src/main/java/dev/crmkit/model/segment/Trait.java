package dev.crmkit.model.segment;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A question to the customer's profile, in the version that holds as of the instant of asking. Immutable; where the
 * profile does not say, the answer is no.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Trait extends Criterion.Leaf {

    /**
     * An attribute of the profile has a value that compares so.
     *
     * @param comparison which attribute, and how
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Attribute(@JsonProperty(required = true) Comparison comparison) implements Trait {
        /**
         * Checks that the comparison is there.
         *
         * @param comparison which attribute, and how
         */
        public Attribute {
            Objects.requireNonNull(comparison, "comparison");
        }

        @Override
        public Criterion.Kind kind() {
            return Criterion.Kind.ATTRIBUTE;
        }

        @Override
        public String toString() {
            return "attribute(" + comparison + ")";
        }
    }

    /**
     * The contribution margin lies in a range; profit, not revenue.
     *
     * @param range from how much to how much; a margin in another currency is not within
     * @param per the time over which the margin was earned; one over another time is not within, as nobody knows what it
     *     would be over this
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Margin(
            @JsonProperty(required = true) MoneyRange range,

            @JsonProperty(required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
            Period per)
            implements Trait {
        /**
         * Checks the period and makes 12 months a year.
         *
         * @param range from how much to how much; a margin in another currency is not within
         * @param per the time over which the margin was earned; one over another time is not within, as nobody knows what
         *     it would be over this
         * @throws IllegalArgumentException if the period is not at least a day and at most 300 years
         */
        public Margin {
            Objects.requireNonNull(range, "range");
            per = Calendars.checked("per", per);
        }

        @Override
        public Criterion.Kind kind() {
            return Criterion.Kind.MARGIN;
        }

        @Override
        public String toString() {
            return "margin(" + range + ", " + per + ")";
        }
    }

    /**
     * The value over the whole relationship lies in a range.
     *
     * @param range from how much to how much; a value in another currency is not within
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lifetime(@JsonProperty(required = true) MoneyRange range) implements Trait {
        /**
         * Checks that the range is there.
         *
         * @param range from how much to how much; a value in another currency is not within
         */
        public Lifetime {
            Objects.requireNonNull(range, "range");
        }

        @Override
        public Criterion.Kind kind() {
            return Criterion.Kind.LIFETIME;
        }

        @Override
        public String toString() {
            return "lifetime(" + range + ")";
        }
    }

    /**
     * The customer has one of some tiers.
     *
     * @param tiers 1 to 1,000 tiers, as the host names them
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Tier(
            @JsonProperty(required = true) @JsonSetter(contentNulls = Nulls.FAIL)
            Set<String> tiers) implements Trait {
        /**
         * Checks and sorts the tiers.
         *
         * @param tiers 1 to 1,000 tiers, as the host names them
         * @throws IllegalArgumentException if there is none, or one is blank or longer than 200 characters
         */
        public Tier {
            tiers = Codes.ofNames("Tier", tiers);
        }

        @Override
        public Criterion.Kind kind() {
            return Criterion.Kind.TIER;
        }

        @Override
        public String toString() {
            return "tier(" + Codes.quoted(tiers) + ")";
        }
    }

    /**
     * The customer is in one of some stages of the lifecycle.
     *
     * @param stages at least one of {@code PROSPECT}, {@code ACTIVE}, {@code LAPSED}, {@code LOST}
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Stage(
            @JsonProperty(required = true) @JsonSetter(contentNulls = Nulls.FAIL)
            Set<String> stages) implements Trait {
        /**
         * Checks and sorts the stages.
         *
         * @param stages at least one of {@code PROSPECT}, {@code ACTIVE}, {@code LAPSED}, {@code LOST}
         * @throws IllegalArgumentException if there is none, or one is not in upper case
         */
        public Stage {
            stages = Codes.ofOpenList("Stage", stages);
        }

        @Override
        public Criterion.Kind kind() {
            return Criterion.Kind.STAGE;
        }

        @Override
        public String toString() {
            return "stage(" + Codes.quoted(stages) + ")";
        }
    }

    /**
     * The customer became one within a window.
     *
     * @param window in which the first day of the relationship lies
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Joined(@JsonProperty(required = true) Window window) implements Trait {
        /**
         * Checks that the window is there.
         *
         * @param window in which the first day of the relationship lies
         */
        public Joined {
            Objects.requireNonNull(window, "window");
        }

        @Override
        public Criterion.Kind kind() {
            return Criterion.Kind.JOINED;
        }

        @Override
        public String toString() {
            return "joined(" + window + ")";
        }
    }

    /**
     * The customer is a member of another segment at the same instant. Who evaluates it looks for circles.
     *
     * @param segment the other segment, in its active version
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Member(@JsonProperty(required = true) SegmentId segment) implements Trait {
        /**
         * Checks that the segment is there.
         *
         * @param segment the other segment, in its active version
         */
        public Member {
            Objects.requireNonNull(segment, "segment");
        }

        @Override
        public Criterion.Kind kind() {
            return Criterion.Kind.MEMBER;
        }

        @Override
        public String toString() {
            return "memberOf(" + segment + ")";
        }
    }

    /**
     * An attribute of the profile.
     *
     * @param name the attribute's name
     * @param operator how its value is compared
     * @param values what it is compared with, see {@link Comparison#of}
     * @return the criterion
     * @throws IllegalArgumentException if the values do not fit the operator
     */
    static Trait attribute(String name, Operator operator, Object... values) {
        return new Attribute(Comparison.of(name, operator, values));
    }

    /**
     * The contribution margin of a period.
     *
     * @param range from how much to how much
     * @param per the time over which the margin was earned
     * @return the criterion
     */
    static Trait margin(MoneyRange range, Period per) {
        return new Margin(range, per);
    }

    /**
     * The value over the whole relationship.
     *
     * @param range from how much to how much
     * @return the criterion
     */
    static Trait lifetime(MoneyRange range) {
        return new Lifetime(range);
    }

    /**
     * One of some tiers.
     *
     * @param tiers at least one, as the host names them
     * @return the criterion
     */
    static Trait tier(String... tiers) {
        return new Tier(Codes.sorted("Tier", List.of(tiers)));
    }

    /**
     * One of some stages of the lifecycle.
     *
     * @param stages at least one of {@code PROSPECT}, {@code ACTIVE}, {@code LAPSED}, {@code LOST}
     * @return the criterion
     */
    static Trait stage(String... stages) {
        return new Stage(Codes.sorted("Stage", List.of(stages)));
    }

    /**
     * Customer since an instant of a window.
     *
     * @param window in which the first day of the relationship lies
     * @return the criterion
     */
    static Trait joined(Window window) {
        return new Joined(window);
    }

    /**
     * Membership in another segment.
     *
     * @param segment its id
     * @return the criterion
     * @throws IllegalArgumentException if the text cannot be an id
     */
    static Trait memberOf(String segment) {
        return new Member(SegmentId.of(segment));
    }
}
