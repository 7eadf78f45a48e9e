package dev.crmkit.model.moment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when until when something holds, such as a consent or an affiliation: the first instant belongs to it, the last
 * does not, and either end may be open. Immutable.
 *
 * <p>An open end is {@link Moment#EARLIEST} or {@link Moment#LATEST}, so that ends always compare; it is written as two
 * dots, as in ISO 8601-2, and left out in JSON.
 *
 * @param from the first instant
 * @param until the first instant after it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Validity(Instant from, Instant until) {

    private static final String OPEN = "..";
    private static final Validity ALWAYS = new Validity(Moment.EARLIEST, Moment.LATEST);

    /**
     * Checks the order.
     *
     * @param from the first instant
     * @param until the first instant after it
     * @throws IllegalArgumentException if {@code until} is not after {@code from}, or one is outside the years 1900 to 2199
     */
    public Validity {
        Moment.checked("from", from);
        Moment.checked("until", until);
        if (!until.isAfter(from))
            throw new IllegalArgumentException("until " + until + " is not after from " + from
                    + "\nWhat never held has no validity: leave it out.");
    }

    /**
     * Without beginning and end.
     *
     * @return both ends open
     */
    public static Validity always() {
        return ALWAYS;
    }

    /**
     * From an instant on.
     *
     * @param from the first instant
     * @return a validity without end
     */
    public static Validity since(Instant from) {
        return new Validity(from, Moment.LATEST);
    }

    /**
     * Up to an instant.
     *
     * @param until the first instant at which it does not hold any more
     * @return a validity without beginning
     */
    public static Validity until(Instant until) {
        return new Validity(Moment.EARLIEST, until);
    }

    /**
     * Between two instants.
     *
     * @param from the first instant
     * @param until the first instant after it
     * @return the validity
     */
    public static Validity between(Instant from, Instant until) {
        return new Validity(from, until);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text two instants with a slash between them, {@code ..} for an open end
     * @return the validity
     * @throws IllegalArgumentException if the text is not such an interval
     */
    public static Validity parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0)
            throw new IllegalArgumentException(
                    "Validity '" + text + "' has no slash" + "\nWrite from/until, or from/..");
        try {
            return new Validity(
                    end(text.substring(0, slash), Moment.EARLIEST), end(text.substring(slash + 1), Moment.LATEST));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Validity '" + text + "' is not an interval of two instants" + "\nWrite from/until, or from/..", e);
        }
    }

    private static Instant end(String text, Instant open) {
        return text.equals(OPEN) ? open : Instant.parse(text);
    }

    /**
     * Whether it holds at an instant.
     *
     * @param instant any instant
     * @return true from {@link #from()} on and before {@link #until()}
     */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    /**
     * Whether it has no end.
     *
     * @return true if nobody has said until when it holds
     */
    @JsonIgnore
    public boolean isOpenEnded() {
        return until.equals(Moment.LATEST);
    }

    /**
     * The time in which both hold.
     *
     * @param other another validity
     * @return the common part, or nothing if they do not meet
     */
    public Optional<Validity> and(Validity other) {
        Instant start = from.isAfter(other.from) ? from : other.from;
        Instant end = until.isBefore(other.until) ? until : other.until;
        return end.isAfter(start) ? Optional.of(new Validity(start, end)) : Optional.empty();
    }

    @Override
    public String toString() {
        return (from.equals(Moment.EARLIEST) ? OPEN : from) + "/" + (isOpenEnded() ? OPEN : until);
    }

    @JsonCreator
    static Validity fromJson(
            @JsonProperty("from") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Instant from,
            @JsonProperty("until") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Instant until) {
        return new Validity(from == null ? Moment.EARLIEST : from, until == null ? Moment.LATEST : until);
    }

    @JsonProperty("from")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private @Nullable Instant jsonFrom() {
        return from.equals(Moment.EARLIEST) ? null : from;
    }

    @JsonProperty("until")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private @Nullable Instant jsonUntil() {
        return isOpenEnded() ? null : until;
    }
}
