package dev.crmkit.model.touchpoint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.crmkit.model.customer.PersonalData;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.moment.Due;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the company said it would do, and by when. To whom is told by the touchpoint in which it was made. Immutable.
 *
 * <p>Two promises are equal if all their parts are.
 */
@JsonPropertyOrder({"id", "what", "wording", "due", "materiality"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public final class Promise {

    private final Parts parts;

    private record Parts(
            PromiseId id, String what, @Nullable Reason wording, Due due, double materiality) {}

    private Promise(Parts parts) {
        this.parts = parts;
    }

    /**
     * A usual promise.
     *
     * @param id its id
     * @param what what was promised, at most 10,000 characters
     * @param due when
     * @return a promise of materiality 1
     * @throws IllegalArgumentException if the text is longer
     */
    public static Promise of(PromiseId id, String what, Due due) {
        return builder(id, what, due).build();
    }

    /**
     * Starts a promise of materiality 1.
     *
     * @param id its id
     * @param what what was promised, at most 10,000 characters
     * @param due when, as exactly as it was said
     * @return a builder
     * @throws IllegalArgumentException if the text is longer
     */
    public static Builder builder(PromiseId id, String what, Due due) {
        return new Builder(id, what, due);
    }

    /**
     * A builder that starts with the parts of this promise.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        var builder = new Builder(id(), what(), due()).materiality(materiality());
        wording().ifPresent(builder::wording);
        return builder;
    }

    /**
     * What tells it from others.
     *
     * @return its id
     */
    @JsonProperty
    public PromiseId id() {
        return parts.id();
    }

    /**
     * What was promised, in a few words of whatever language it was said in; may be personal data.
     *
     * @return the text; empty where nobody wrote it down
     */
    @JsonProperty
    @PersonalData
    public String what() {
        return parts.what();
    }

    /**
     * What was promised as data, from which a phrasebook makes a sentence in any of its languages; may be personal data.
     *
     * @return the wording, or nothing if only the text is known
     */
    @PersonalData
    public Optional<Reason> wording() {
        return Optional.ofNullable(parts.wording());
    }

    /**
     * When it was promised for, as exactly as it was said.
     *
     * @return the due time
     */
    @JsonProperty
    public Due due() {
        return parts.due();
    }

    /**
     * How much it matters.
     *
     * @return 1 for a usual promise; above 0, at most 1000
     */
    @JsonProperty
    public double materiality() {
        return parts.materiality();
    }

    /**
     * The same promise without personal data.
     *
     * @return the promise with an empty text, and a wording without texts
     */
    public Promise erased() {
        var builder = builder(id(), Erasure.TEXT, due()).materiality(materiality());
        wording().map(Reason::erased).ifPresent(builder::wording);
        return builder.build();
    }

    void checkMadeAt(Instant occurredAt) {
        if (due().isLate(occurredAt))
            throw new IllegalArgumentException("promise " + id() + " due until " + due().until() + " was made at "
                    + occurredAt + ", when that was over"
                    + "\nA promise speaks of what is to come: check the zones of both, or which is which.");
    }

    @JsonProperty("wording")
    private @Nullable Reason jsonWording() {
        return parts.wording();
    }

    @JsonCreator
    static Promise fromJson(
            @JsonProperty(value = "id", required = true) PromiseId id,
            @JsonProperty("what") @Nullable String what,
            @JsonProperty("wording") @Nullable Reason wording,
            @JsonProperty(value = "due", required = true) Due due,
            @JsonProperty("materiality") @Nullable Double materiality) {
        var builder = new Builder(id, Checked.orEmpty(what), due).materiality(materiality == null ? 1 : materiality);
        return (wording == null ? builder : builder.wording(wording)).build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Promise promise && parts.equals(promise.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return id() + " due " + due();
    }

    /** Collects the parts of a promise. Not thread-safe. */
    public static final class Builder {

        private final PromiseId id;
        private final String what;
        private final Due due;
        private double materiality = 1;
        private @Nullable Reason wording;

        private Builder(PromiseId id, String what, Due due) {
            this.id = Objects.requireNonNull(id, "id");
            this.what = Checked.text("what", what);
            this.due = Objects.requireNonNull(due, "due");
        }

        /**
         * Says how much it matters.
         *
         * @param materiality 1 for a usual promise; above 0, at most 1000
         * @return this builder
         * @throws IllegalArgumentException if it is not above 0 and at most 1000
         */
        public Builder materiality(double materiality) {
            this.materiality = Checked.weight("materiality", materiality, "A usual promise has 1.");
            return this;
        }

        /**
         * Says what was promised as data, so that a phrasebook can say it in any of its languages.
         *
         * @param wording code and values
         * @return this builder
         */
        public Builder wording(Reason wording) {
            this.wording = Objects.requireNonNull(wording, "wording");
            return this;
        }

        /**
         * Makes the promise.
         *
         * @return an immutable promise
         */
        public Promise build() {
            return new Promise(new Parts(id, what, wording, due, materiality));
        }
    }
}
