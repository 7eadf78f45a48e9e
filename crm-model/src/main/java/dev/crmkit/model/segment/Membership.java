package dev.crmkit.model.segment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.moment.Validity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That one customer is a member of one version of a segment, since when, why, and until when if nothing new happens.
 * Immutable.
 *
 * <p>A membership is an answer, not a record: after a merge, a correction, or at {@link #validUntil()}, ask again. Two
 * memberships are never added up.
 */
@JsonPropertyOrder({"segment", "version", "customer", "since", "validUntil", "matched"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public final class Membership {

    private final Answer answer;

    private record Answer(
            SegmentId segment,
            String version,
            CustomerId customer,
            Validity time,
            @Nullable Criterion matched) {}

    private Membership(Answer answer) {
        this.answer = answer;
    }

    /**
     * Membership in a list, or in a segment of another system.
     *
     * @param segment the segment; not {@code RULE_BASED}
     * @param customer who is in it
     * @param time since when, and until when it holds unless somebody changes it
     * @return the membership
     * @throws IllegalArgumentException if the segment has a criterion, or a list in which the customer is not
     */
    public static Membership of(Segment segment, CustomerId customer, Validity time) {
        if (segment.kind() == Segment.Kind.RULE_BASED)
            throw new IllegalArgumentException("Segment " + segment.id() + " is RULE_BASED and nothing matched"
                    + "\nName the leaf of its criterion that made the customer a member.");
        if (segment.kind() == Segment.Kind.CUSTOMER_SET && !segment.customers().contains(customer))
            throw new IllegalArgumentException(
                    "Customer " + customer + " is not in " + segment.id() + "\nWho is not in the list is no member.");
        return new Membership(new Answer(segment.id(), segment.version(), customer, time, null));
    }

    /**
     * Membership by a criterion.
     *
     * @param segment the segment; {@code RULE_BASED}
     * @param customer who is a member
     * @param time since when, and until when if nothing new happens
     * @param matched the leaf, or the negation of a leaf, that made the customer a member
     * @return the membership
     * @throws IllegalArgumentException if this is no leaf of the segment's criterion, negated or not
     */
    public static Membership of(Segment segment, CustomerId customer, Validity time, Criterion matched) {
        Criterion leaf = matched instanceof Criterion.Not negation ? negation.part() : matched;
        if (segment.criterion().stream().flatMap(Criterion::leaves).noneMatch(leaf::equals))
            throw new IllegalArgumentException(matched.kind() + " is no leaf of the criterion of " + segment.id()
                    + "\nName a leaf of this version of the segment, or the negation of one.");
        return new Membership(new Answer(segment.id(), segment.version(), customer, time, matched));
    }

    /**
     * The segment.
     *
     * @return its id
     */
    @JsonProperty
    public SegmentId segment() {
        return answer.segment();
    }

    /**
     * The version of the segment that was asked.
     *
     * @return its version
     */
    @JsonProperty
    public String version() {
        return answer.version();
    }

    /**
     * Who is a member.
     *
     * @return the customer's id
     */
    @JsonProperty
    public CustomerId customer() {
        return answer.customer();
    }

    /**
     * The first instant of this membership.
     *
     * @return the instant; {@link Moment#EARLIEST} if it has been so since ever
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public Instant since() {
        return answer.time().from();
    }

    /**
     * The first instant at which the customer is not a member any more although nothing new happened: something left a
     * window, or a day began.
     *
     * @return the instant, exactly; nothing if only something new can end the membership
     */
    public Optional<Instant> validUntil() {
        return Optional.ofNullable(jsonValidUntil());
    }

    /**
     * Why: the leaf, or the negation of a leaf, that came to hold at {@link #since()} and so made the criterion hold. Where
     * several came to hold at once, the first of them from left to right.
     *
     * @return the leaf; nothing in a list, or in a segment of another system
     */
    public Optional<Criterion> matched() {
        return Optional.ofNullable(answer.matched());
    }

    /**
     * Whether the customer is a member at an instant, as far as known now.
     *
     * @param asOf any instant
     * @return true from {@link #since()} on and before {@link #validUntil()}
     */
    public boolean holds(Instant asOf) {
        return answer.time().contains(asOf);
    }

    @JsonProperty("validUntil")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private @Nullable Instant jsonValidUntil() {
        return answer.time().isOpenEnded() ? null : answer.time().until();
    }

    @JsonProperty("matched")
    private @Nullable Criterion jsonMatched() {
        return answer.matched();
    }

    @JsonCreator
    static Membership fromJson(
            @JsonProperty(value = "segment", required = true) SegmentId segment,
            @JsonProperty(value = "version", required = true) String version,
            @JsonProperty(value = "customer", required = true) CustomerId customer,
            @JsonProperty(value = "since", required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) Instant since,
            @JsonProperty("validUntil") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Instant validUntil,
            @JsonProperty("matched") @Nullable Criterion matched) {
        return new Membership(new Answer(
                Objects.requireNonNull(segment, "segment"),
                Codes.name("version", Objects.requireNonNull(version, "version")),
                Objects.requireNonNull(customer, "customer"),
                new Validity(since, validUntil == null ? Moment.LATEST : validUntil),
                matched));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Membership membership && answer.equals(membership.answer);
    }

    @Override
    public int hashCode() {
        return answer.hashCode();
    }

    @Override
    public String toString() {
        return customer() + " in " + segment() + " version " + version() + ", " + answer.time()
                + matched().map(leaf -> ": " + leaf).orElse("");
    }
}
