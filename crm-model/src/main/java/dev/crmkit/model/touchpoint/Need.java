package dev.crmkit.model.touchpoint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.crmkit.model.customer.PersonalData;
import dev.crmkit.model.moment.Moment;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a customer wants, as the company learned it. A later touchpoint with the same need says that it was met or withdrawn.
 * Immutable.
 *
 * <pre>{@code
 * Need ring = Need.builder(NeedId.of("n-1"), "a ring for the silver wedding", Need.LearnedFrom.CUSTOMER)
 *         .validUntil(silverWedding)
 *         .build();
 * }</pre>
 */
@JsonPropertyOrder({"id", "what", "learnedFrom", "status", "validUntil"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public final class Need {

    private final Parts parts;

    private record Parts(
            NeedId id,
            String what,
            LearnedFrom learnedFrom,
            Status status,
            @Nullable Instant validUntil) {}

    /** From whom the company learned of a need. */
    public enum LearnedFrom {
        /** The customer said it. */
        CUSTOMER,
        /** An employee noticed it. */
        EMPLOYEE,
        /** Somebody else said it. */
        THIRD_PARTY
    }

    /** How a need stands. */
    public enum Status {
        /** The customer wants it. */
        OPEN,
        /** The company or somebody else fulfilled it. */
        MET,
        /** The customer does not want it any more. */
        WITHDRAWN,
        /** It was still open when its time was over: a finding at an instant, never a record. */
        OUTDATED
    }

    private Need(Parts parts) {
        this.parts = parts;
    }

    /**
     * An open need that does not go out of date.
     *
     * @param id its id
     * @param what what is wanted, at most 10,000 characters
     * @param learnedFrom from whom the company learned of it
     * @return the need
     * @throws IllegalArgumentException if the text is longer
     */
    public static Need of(NeedId id, String what, LearnedFrom learnedFrom) {
        return builder(id, what, learnedFrom).build();
    }

    /**
     * Starts an open need that does not go out of date.
     *
     * @param id its id
     * @param what what is wanted, at most 10,000 characters
     * @param learnedFrom from whom the company learned of it
     * @return a builder
     * @throws IllegalArgumentException if the text is longer
     */
    public static Builder builder(NeedId id, String what, LearnedFrom learnedFrom) {
        return new Builder(id, what, learnedFrom);
    }

    /**
     * A builder that starts with the parts of this need.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        var builder = builder(id(), what(), learnedFrom()).status(status());
        validUntil().ifPresent(builder::validUntil);
        return builder;
    }

    /**
     * What tells it from others.
     *
     * @return its id
     */
    @JsonProperty
    public NeedId id() {
        return parts.id();
    }

    /**
     * What is wanted, in a few words; may be personal data.
     *
     * @return the text; empty where nobody wrote it down
     */
    @JsonProperty
    @PersonalData
    public String what() {
        return parts.what();
    }

    /**
     * From whom the company learned of it.
     *
     * @return the customer, an employee or somebody else
     */
    @JsonProperty
    public LearnedFrom learnedFrom() {
        return parts.learnedFrom();
    }

    /**
     * How it stood when this was recorded.
     *
     * @return open, met or withdrawn
     */
    @JsonProperty
    public Status status() {
        return parts.status();
    }

    /**
     * The first instant at which it is out of date.
     *
     * @return the instant, or nothing if it does not go out of date
     */
    public Optional<Instant> validUntil() {
        return Optional.ofNullable(parts.validUntil());
    }

    /**
     * How it stands at an instant, by this record alone.
     *
     * @param asOf any instant
     * @return the recorded status, but outdated for one that is open at or after {@link #validUntil()}
     */
    public Status statusAt(Instant asOf) {
        boolean isOver = validUntil().filter(until -> !asOf.isBefore(until)).isPresent();
        return isOver && status() == Status.OPEN ? Status.OUTDATED : status();
    }

    /**
     * The same need without personal data.
     *
     * @return the need with an empty text
     */
    public Need erased() {
        return new Need(new Parts(id(), Erasure.TEXT, learnedFrom(), status(), parts.validUntil()));
    }

    @JsonProperty("validUntil")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    private @Nullable Instant jsonValidUntil() {
        return parts.validUntil();
    }

    @JsonCreator
    static Need fromJson(
            @JsonProperty(value = "id", required = true) NeedId id,
            @JsonProperty("what") @Nullable String what,
            @JsonProperty(value = "learnedFrom", required = true) LearnedFrom learnedFrom,
            @JsonProperty("status") @Nullable Status status,
            @JsonProperty("validUntil") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Instant validUntil) {
        var builder = new Builder(id, Checked.orEmpty(what), learnedFrom).status(status == null ? Status.OPEN : status);
        return (validUntil == null ? builder : builder.validUntil(validUntil)).build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Need need && parts.equals(need.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return id() + " " + status();
    }

    /** Collects the parts of a need. Not thread-safe. */
    public static final class Builder {

        private final NeedId id;
        private final String what;
        private final LearnedFrom learnedFrom;
        private Status status = Status.OPEN;
        private @Nullable Instant validUntil;

        private Builder(NeedId id, String what, LearnedFrom learnedFrom) {
            this.id = Objects.requireNonNull(id, "id");
            this.what = Checked.text("what", what);
            this.learnedFrom = Objects.requireNonNull(learnedFrom, "learnedFrom");
        }

        /**
         * Says how it stands.
         *
         * @param status open, met or withdrawn
         * @return this builder
         * @throws IllegalArgumentException if it is outdated, which follows from {@link #validUntil(Instant)}
         */
        public Builder status(Status status) {
            if (Objects.requireNonNull(status, "status") == Status.OUTDATED)
                throw new IllegalArgumentException("status OUTDATED of need " + id + " is not recorded, but follows"
                        + "\nSay until when it is valid: validUntil(instant).");
            this.status = status;
            return this;
        }

        /**
         * Says when it goes out of date.
         *
         * @param validUntil the first instant at which it is out of date
         * @return this builder
         * @throws IllegalArgumentException if the instant is outside the years 1900 to 2199
         */
        public Builder validUntil(Instant validUntil) {
            this.validUntil = Moment.checked("validUntil", validUntil);
            return this;
        }

        /**
         * Makes the need.
         *
         * @return an immutable need
         */
        public Need build() {
            return new Need(new Parts(id, what, learnedFrom, status, validUntil));
        }
    }
}
