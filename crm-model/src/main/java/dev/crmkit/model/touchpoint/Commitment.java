package dev.crmkit.model.touchpoint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.crmkit.model.customer.PersonalData;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.remedy.Entitlement;
import java.math.BigDecimal;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What the company said it would do, failed to do, and made good. Immutable. */
public sealed interface Commitment extends Content {

    /**
     * The company promised something, to the counterpart of the touchpoint.
     *
     * @param promise what and by when
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PromiseMade(@JsonProperty(required = true) Promise promise) implements Commitment {
        /**
         * Checks that the promise is there.
         *
         * @param promise what and by when
         */
        public PromiseMade {
            Objects.requireNonNull(promise, "promise");
        }

        @Override
        public Kind kind() {
            return Kind.PROMISE_MADE;
        }

        @Override
        public PromiseMade erased(Pseudonyms pseudonyms) {
            return new PromiseMade(promise.erased());
        }
    }

    /**
     * A promise ended at the instant of this touchpoint.
     *
     * @param promise which one
     * @param outcome how
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PromiseResolved(
            @JsonProperty(required = true) PromiseId promise,
            @JsonProperty(required = true) PromiseOutcome outcome) implements Commitment {
        /**
         * Checks that no part is missing.
         *
         * @param promise which one
         * @param outcome how
         */
        public PromiseResolved {
            Objects.requireNonNull(promise, "promise");
            Objects.requireNonNull(outcome, "outcome");
        }

        @Override
        public Kind kind() {
            return Kind.PROMISE_RESOLVED;
        }
    }

    /**
     * Something went wrong.
     *
     * @param failure what kind of thing
     * @param incident the harm; may be personal data
     * @param severity how bad it was, 1 for a usual failure; above 0, at most 1000
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ServiceFailure(
            IncidentKind failure, @PersonalData IncidentKey incident, double severity) implements Commitment {
        /**
         * Checks the parts.
         *
         * @param failure what kind of thing
         * @param incident the harm; may be personal data
         * @param severity how bad it was, 1 for a usual failure; above 0, at most 1000
         * @throws IllegalArgumentException if the severity is not above 0 and at most 1000
         */
        public ServiceFailure {
            Objects.requireNonNull(failure, "failure");
            Objects.requireNonNull(incident, "incident");
            Checked.weight("severity", severity, "A usual failure has 1.");
        }

        /**
         * A usual failure.
         *
         * @param failure what kind of thing
         * @param incident the harm
         * @return a failure of severity 1
         */
        public static ServiceFailure of(IncidentKind failure, IncidentKey incident) {
            return new ServiceFailure(failure, incident, 1);
        }

        @JsonCreator
        static ServiceFailure fromJson(
                @JsonProperty(value = "failure", required = true) IncidentKind failure,
                @JsonProperty(value = "incident", required = true) IncidentKey incident,
                @JsonProperty("severity") @Nullable Double severity) {
            return new ServiceFailure(failure, incident, severity == null ? 1 : severity);
        }

        @Override
        public Kind kind() {
            return Kind.SERVICE_FAILURE;
        }

        @Override
        public ServiceFailure erased(Pseudonyms pseudonyms) {
            return new ServiceFailure(failure, incident.erased(pseudonyms), severity);
        }
    }

    /**
     * A harm was made good, wholly or in part.
     *
     * @param incident the harm; may be personal data
     * @param due what was due, and on what basis
     * @param granted what was given in this touchpoint; not negative, in the currency of what was due
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Remedied(
            @JsonProperty(required = true) @PersonalData IncidentKey incident,
            @JsonProperty(required = true) Entitlement due,
            @JsonProperty(required = true) Money granted)
            implements Commitment {
        /**
         * Checks the parts.
         *
         * @param incident the harm; may be personal data
         * @param due what was due, and on what basis
         * @param granted what was given in this touchpoint; not negative, in the currency of what was due
         * @throws IllegalArgumentException if what was granted is negative or in another currency than what was due
         */
        public Remedied {
            Objects.requireNonNull(incident, "incident");
            Checked.notNegative("granted", granted);
            if (!granted.isSameCurrency(due.amount()))
                throw new IllegalArgumentException("granted " + granted + " is not in the currency of what was due, "
                        + due.amount() + "\nConvert it as your rules say: a share of what was due must follow.");
        }

        /**
         * A remedy for hosts that have no {@code Money}.
         *
         * @param incident the harm
         * @param due what was due, and on what basis
         * @param granted what was given, not negative, with at most the decimals of the currency
         * @param currency ISO 4217 code, that of what was due
         * @return the content
         * @throws IllegalArgumentException if what was granted is negative, in another currency than what was due, or has a
         *     decimal too many
         */
        public static Remedied of(IncidentKey incident, Entitlement due, BigDecimal granted, String currency) {
            return new Remedied(incident, due, Checked.money("granted", granted, currency));
        }

        @Override
        public Kind kind() {
            return Kind.REMEDIED;
        }

        @Override
        public Remedied erased(Pseudonyms pseudonyms) {
            return new Remedied(incident.erased(pseudonyms), due.erased(pseudonyms), granted);
        }
    }
}
