package dev.crmkit.model.segment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.channel.Direction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which touchpoints a criterion is about: those that have one of the named codes in each aspect, and all the attributes
 * asked for. Immutable; an aspect of which nothing is said may be anything.
 *
 * <pre>{@code
 * TouchpointPattern shoes = TouchpointPattern.purchased()
 *         .in(Channel.WEB, Channel.APP)
 *         .where("category", Operator.EQ, "shoes");
 * Criterion regular = shoes.atLeast(2).within(Window.lastDays(90, zone));
 * }</pre>
 *
 * <p>Codes are those of open lists. An unknown code is no error: no touchpoint has it until one does.
 *
 * @param codes the codes wanted, by aspect, 1 to 1,000 for each that is named
 * @param attributes what is asked of attributes of the touchpoint, at most 20; all must hold
 */
@JsonPropertyOrder({"codes", "attributes"})
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TouchpointPattern(Map<Aspect, Set<String>> codes, List<Comparison> attributes) {

    private static final int MOST_ATTRIBUTES = 20;
    private static final TouchpointPattern ANY = new TouchpointPattern(Map.of(), List.of());

    /** What of a touchpoint is looked at. */
    public enum Aspect {
        /** The kind of content, such as {@code PURCHASE}. */
        CONTENT,
        /**
         * The code within the content: of a service failure its incident kind, of a resolved promise its outcome, of a
         * remedy its entitlement kind. Other contents have none.
         */
        DETAIL,
        /** The channel's code. */
        CHANNEL,
        /** The channel's mode: {@code PERSONAL}, {@code SELF_SERVICE} or {@code AUTOMATED}. */
        MODE,
        /** {@code INBOUND} or {@code OUTBOUND}. */
        DIRECTION,
        /** {@code ACQUIRE}, {@code RETAIN} or {@code SERVE}. */
        PURPOSE,
        /** The kind of the reason of an outbound contact: {@code NEED}, {@code PROMISE}, {@code MATTER}… */
        REASON,
        /** The system that recorded it, as that system is called. */
        SOURCE
    }

    /**
     * Checks the codes.
     *
     * @param codes the codes wanted, by aspect, 1 to 1,000 for each that is named
     * @param attributes what is asked of attributes of the touchpoint, at most 20; all must hold
     * @throws IllegalArgumentException if a code is not in upper case (of a source: blank), or there are none or too many
     */
    public TouchpointPattern {
        var copy = new EnumMap<Aspect, Set<String>>(Aspect.class);
        codes.forEach((aspect, wanted) -> copy.put(aspect, checked(aspect, wanted)));
        codes = Collections.unmodifiableMap(copy);
        attributes = Codes.listed("attributes", attributes);
        if (attributes.size() > MOST_ATTRIBUTES)
            throw new IllegalArgumentException(attributes.size() + " attributes are more than " + MOST_ATTRIBUTES
                    + "\nAsk for several values of one attribute with IN.");
    }

    private static Set<String> checked(Aspect aspect, Collection<String> wanted) {
        return aspect == Aspect.SOURCE ? Codes.ofNames(aspect.name(), wanted) : Codes.ofOpenList(aspect.name(), wanted);
    }

    /**
     * Every touchpoint.
     *
     * @return the pattern
     */
    public static TouchpointPattern any() {
        return ANY;
    }

    /**
     * Touchpoints of some kinds of content.
     *
     * @param contents their codes, at least one
     * @return the pattern
     */
    public static TouchpointPattern of(String... contents) {
        return ANY.with(Aspect.CONTENT, contents);
    }

    /**
     * Purchases.
     *
     * @return the pattern
     */
    public static TouchpointPattern purchased() {
        return of("PURCHASE");
    }

    /**
     * Complaints.
     *
     * @return the pattern
     */
    public static TouchpointPattern complained() {
        return of("COMPLAINT");
    }

    /**
     * The same pattern with the codes of one aspect; what was said of this aspect before is replaced.
     *
     * @param aspect what is looked at
     * @param wanted the codes of which a touchpoint must have one, at least one
     * @return the pattern
     * @throws IllegalArgumentException if a code is not in upper case (of a source: blank), or there are none or too many
     */
    public TouchpointPattern with(Aspect aspect, String... wanted) {
        var more = new EnumMap<Aspect, Set<String>>(Aspect.class);
        more.putAll(codes);
        more.put(aspect, checked(aspect, List.of(wanted)));
        return new TouchpointPattern(more, attributes);
    }

    /**
     * The same pattern in some channels only.
     *
     * @param channels at least one
     * @return the pattern
     */
    public TouchpointPattern in(Channel... channels) {
        return with(Aspect.CHANNEL, Stream.of(channels).map(Channel::code).toArray(String[]::new));
    }

    /**
     * The same pattern in one direction only.
     *
     * @param direction who came to whom
     * @return the pattern
     */
    public TouchpointPattern going(Direction direction) {
        return with(Aspect.DIRECTION, direction.name());
    }

    /**
     * The same pattern with one more attribute asked for.
     *
     * @param name the attribute's name
     * @param operator how its value is compared
     * @param values what it is compared with, see {@link Comparison#of}
     * @return the pattern
     * @throws IllegalArgumentException if the values do not fit the operator, or there are more than 20 attributes
     */
    public TouchpointPattern where(String name, Operator operator, Object... values) {
        var more = new ArrayList<>(attributes);
        more.add(Comparison.of(name, operator, values));
        return new TouchpointPattern(codes, more);
    }

    /**
     * So many such touchpoints or more.
     *
     * @param min the least number, 0 or more
     * @return a criterion over all time, until {@link Behaviour.Count#within} says otherwise
     */
    public Behaviour.Count atLeast(int min) {
        return new Behaviour.Count(this, Window.always(), min, Behaviour.Count.UNBOUNDED);
    }

    /**
     * So many such touchpoints or fewer; none is also few.
     *
     * @param max the greatest number, 0 or more
     * @return a criterion over all time, until {@link Behaviour.Count#within} says otherwise
     */
    public Behaviour.Count atMost(int max) {
        return times(0, max);
    }

    /**
     * A number of such touchpoints.
     *
     * @param min the least number, 0 or more
     * @param max the greatest number, not less than min
     * @return a criterion over all time, until {@link Behaviour.Count#within} says otherwise
     * @throws IllegalArgumentException if min is negative or greater than max
     */
    public Behaviour.Count times(int min, int max) {
        return new Behaviour.Count(this, Window.always(), min, max);
    }

    /**
     * No such touchpoint: not done.
     *
     * @return a criterion over all time, until {@link Behaviour.Count#within} says otherwise
     */
    public Behaviour.Count never() {
        return times(0, 0);
    }

    /**
     * A sum of the money that such touchpoints moved.
     *
     * @param range from how much to how much
     * @return a criterion over all time, until {@link Behaviour.Sum#within} says otherwise
     */
    public Behaviour.Sum spending(MoneyRange range) {
        return new Behaviour.Sum(this, Window.always(), range);
    }

    /**
     * When the customer did it for the first time.
     *
     * @param window in which the first time lies
     * @return the criterion
     */
    public Behaviour.FirstTime firstTime(Window window) {
        return new Behaviour.FirstTime(this, window);
    }

    /**
     * When the customer did it for the last time: {@code lastTime(Window.before(t))}, {@code lastTime(Window.since(t))}.
     *
     * @param window in which the last time lies
     * @return the criterion
     */
    public Behaviour.LastTime lastTime(Window window) {
        return new Behaviour.LastTime(this, window);
    }

    /**
     * This, and later another.
     *
     * @param next what came later
     * @return a criterion over all time, with any time between them
     */
    public Behaviour.Sequence then(TouchpointPattern next) {
        return new Behaviour.Sequence(List.of(this, next), Window.always(), Behaviour.Sequence.UNBOUNDED);
    }

    @JsonCreator
    static TouchpointPattern fromJson(
            @JsonProperty("codes") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Map<Aspect, Set<String>> codes,
            @JsonProperty("attributes") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Comparison> attributes) {
        return new TouchpointPattern(codes == null ? Map.of() : codes, attributes == null ? List.of() : attributes);
    }

    @Override
    public String toString() {
        return Stream.concat(
                        codes.entrySet().stream().map(entry -> entry.getKey() + " " + Codes.quoted(entry.getValue())),
                        attributes.stream().map(Comparison::toString))
                .collect(Collectors.joining("; ", "[", "]"));
    }
}
