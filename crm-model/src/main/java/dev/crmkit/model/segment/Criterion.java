package dev.crmkit.model.segment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What makes a customer a member of a segment: a tree of and, or, not over questions to the profile ({@link Trait}) and
 * to what happened ({@link Behaviour}). Immutable.
 *
 * <pre>{@code
 * Criterion criterion = Criterion.all(
 *         TouchpointPattern.purchased().atLeast(2).within(Window.lastDays(90, zone)),
 *         Criterion.not(Trait.memberOf("vip")));
 * }</pre>
 *
 * <p>A criterion is a function of the history and of {@code asOf} and keeps nothing of its own. It always holds or does
 * not: of p and not p exactly one holds, for every history, also where a value is missing or nothing ever happened. So
 * {@link #not} is the only negation, and no leaf has a second form for its opposite.
 *
 * <p>Limits: a tree is at most {@value #MAX_DEPTH} levels deep and has at most {@value #MAX_SIZE} nodes. Its text is
 * precise: two criteria have the same {@code toString()} only if they are equal, up to the type of a value.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Criterion.And.class, name = "AND"),
    @JsonSubTypes.Type(value = Criterion.Or.class, name = "OR"),
    @JsonSubTypes.Type(value = Criterion.Not.class, name = "NOT"),
    @JsonSubTypes.Type(value = Trait.Attribute.class, name = "ATTRIBUTE"),
    @JsonSubTypes.Type(value = Trait.Margin.class, name = "MARGIN"),
    @JsonSubTypes.Type(value = Trait.Lifetime.class, name = "LIFETIME"),
    @JsonSubTypes.Type(value = Trait.Tier.class, name = "TIER"),
    @JsonSubTypes.Type(value = Trait.Stage.class, name = "STAGE"),
    @JsonSubTypes.Type(value = Trait.Joined.class, name = "JOINED"),
    @JsonSubTypes.Type(value = Trait.Member.class, name = "MEMBER"),
    @JsonSubTypes.Type(value = Behaviour.Count.class, name = "COUNT"),
    @JsonSubTypes.Type(value = Behaviour.Sum.class, name = "SUM"),
    @JsonSubTypes.Type(value = Behaviour.FirstTime.class, name = "FIRST_TIME"),
    @JsonSubTypes.Type(value = Behaviour.LastTime.class, name = "LAST_TIME"),
    @JsonSubTypes.Type(value = Behaviour.Sequence.class, name = "SEQUENCE")
})
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Criterion {

    /** The greatest depth of a tree; a leaf alone is 1 deep. */
    int MAX_DEPTH = 100;

    /** The greatest number of nodes of a tree, leaves included. */
    int MAX_SIZE = 10_000;

    /** The kinds of criterion, by the names that JSON uses. */
    enum Kind {
        /** All must hold. */
        AND,
        /** One must hold. */
        OR,
        /** It must not hold. */
        NOT,
        /** An attribute of the profile. */
        ATTRIBUTE,
        /** The contribution margin of a period. */
        MARGIN,
        /** The value over the whole relationship. */
        LIFETIME,
        /** The tier. */
        TIER,
        /** The stage of the lifecycle. */
        STAGE,
        /** Since when the customer is one. */
        JOINED,
        /** Membership in another segment. */
        MEMBER,
        /** How often something happened. */
        COUNT,
        /** How much money was moved. */
        SUM,
        /** When something happened first. */
        FIRST_TIME,
        /** When something happened last. */
        LAST_TIME,
        /** One thing after the other. */
        SEQUENCE
    }

    /** A question without others in it. Immutable. */
    sealed interface Leaf extends Criterion permits Trait, Behaviour {

        @Override
        default List<Criterion> parts() {
            return List.of();
        }
    }

    /**
     * All of its parts hold.
     *
     * @param parts at least one
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record And(
            @JsonProperty(required = true) @JsonSetter(contentNulls = Nulls.FAIL)
            List<Criterion> parts) implements Criterion {
        /**
         * Checks the limits of a tree.
         *
         * @param parts at least one
         * @throws IllegalArgumentException if there is none, or the tree would be too deep or too large
         */
        public And {
            parts = Tree.checked(parts);
        }

        @Override
        public Kind kind() {
            return Kind.AND;
        }

        @Override
        public String toString() {
            return Tree.said("all", parts);
        }
    }

    /**
     * One of its parts holds, or several.
     *
     * @param parts at least one
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Or(
            @JsonProperty(required = true) @JsonSetter(contentNulls = Nulls.FAIL)
            List<Criterion> parts) implements Criterion {
        /**
         * Checks the limits of a tree.
         *
         * @param parts at least one
         * @throws IllegalArgumentException if there is none, or the tree would be too deep or too large
         */
        public Or {
            parts = Tree.checked(parts);
        }

        @Override
        public Kind kind() {
            return Kind.OR;
        }

        @Override
        public String toString() {
            return Tree.said("any", parts);
        }
    }

    /**
     * Its part does not hold.
     *
     * @param part what must not hold
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Not(@JsonProperty(required = true) Criterion part) implements Criterion {
        /**
         * Checks the limits of a tree.
         *
         * @param part what must not hold
         * @throws IllegalArgumentException if the tree would be too deep or too large
         */
        public Not {
            Tree.checked(List.of(Objects.requireNonNull(part, "part")));
        }

        @Override
        public Kind kind() {
            return Kind.NOT;
        }

        @Override
        public List<Criterion> parts() {
            return List.of(part);
        }

        @Override
        public String toString() {
            return Tree.said("not", parts());
        }
    }

    /**
     * The kind of this node, for a switch.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * The criteria directly below this one.
     *
     * @return its parts in order, unmodifiable; none for a {@link Leaf}
     */
    List<Criterion> parts();

    /**
     * All must hold.
     *
     * @param parts at least one
     * @return their conjunction: a part that is one itself is taken apart, and one part alone is the answer
     * @throws IllegalArgumentException if there is none, or the tree would be too deep or too large
     */
    static Criterion all(Criterion... parts) {
        return all(List.of(parts));
    }

    /**
     * All must hold.
     *
     * @param parts at least one
     * @return their conjunction: a part that is one itself is taken apart, and one part alone is the answer
     * @throws IllegalArgumentException if there is none, or the tree would be too deep or too large
     */
    static Criterion all(Collection<? extends Criterion> parts) {
        List<Criterion> flat = Tree.flat(Kind.AND, parts);
        return flat.size() == 1 ? flat.get(0) : new And(flat);
    }

    /**
     * One must hold.
     *
     * @param parts at least one
     * @return their disjunction: a part that is one itself is taken apart, and one part alone is the answer
     * @throws IllegalArgumentException if there is none, or the tree would be too deep or too large
     */
    static Criterion any(Criterion... parts) {
        return any(List.of(parts));
    }

    /**
     * One must hold.
     *
     * @param parts at least one
     * @return their disjunction: a part that is one itself is taken apart, and one part alone is the answer
     * @throws IllegalArgumentException if there is none, or the tree would be too deep or too large
     */
    static Criterion any(Collection<? extends Criterion> parts) {
        List<Criterion> flat = Tree.flat(Kind.OR, parts);
        return flat.size() == 1 ? flat.get(0) : new Or(flat);
    }

    /**
     * It must not hold.
     *
     * @param part any criterion
     * @return its negation; of a negation, what was negated
     * @throws IllegalArgumentException if the tree would be too deep or too large
     */
    static Criterion not(Criterion part) {
        return part instanceof Not negation ? negation.part() : new Not(part);
    }

    /**
     * The questions of this tree.
     *
     * @return its leaves from left to right, as often as they stand there
     */
    default Stream<Leaf> leaves() {
        return this instanceof Leaf leaf ? Stream.of(leaf) : parts().stream().flatMap(Criterion::leaves);
    }

    /**
     * The other segments that somebody must know to evaluate this criterion.
     *
     * @return their ids in order, unmodifiable
     */
    default SortedSet<SegmentId> segments() {
        return leaves().flatMap(
                        leaf -> leaf instanceof Trait.Member member ? Stream.of(member.segment()) : Stream.empty())
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSortedSet));
    }
}
