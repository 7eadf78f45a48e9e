package dev.crmkit.model.touchpoint;

import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.remedy.Entitlement;
import java.util.Objects;
import org.joda.money.Money;

/** What a touchpoint was about. Immutable. */
public sealed interface Content {

    /**
     * The customer bought something.
     *
     * @param order the order's number
     * @param total what it cost
     */
    record Purchase(String order, Money total) implements Content {
        /**
         * Checks that no part is missing.
         *
         * @param order the order's number
         * @param total what it cost
         */
        public Purchase {
            Objects.requireNonNull(order, "order");
            Objects.requireNonNull(total, "total");
        }
    }

    /**
     * The customer complained, or claimed something.
     *
     * @param about in a few words
     */
    record Complaint(String about) implements Content {
        /**
         * Checks that the text is there.
         *
         * @param about in a few words
         */
        public Complaint {
            Objects.requireNonNull(about, "about");
        }
    }

    /**
     * The company answered.
     *
     * @param reason what it said, as data
     */
    record Reply(Reason reason) implements Content {
        /**
         * Checks that the reason is there.
         *
         * @param reason what it said, as data
         */
        public Reply {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The company promised something.
     *
     * @param promise what and by when
     */
    record PromiseMade(Promise promise) implements Content {
        /**
         * Checks that the promise is there.
         *
         * @param promise what and by when
         */
        public PromiseMade {
            Objects.requireNonNull(promise, "promise");
        }
    }

    /**
     * A promise ended at the instant of this touchpoint.
     *
     * @param promise which one
     * @param outcome how
     */
    record PromiseResolved(PromiseId promise, PromiseOutcome outcome) implements Content {
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
    }

    /**
     * Something went wrong.
     *
     * @param kind what
     * @param incident the harm
     */
    record ServiceFailure(IncidentKind kind, IncidentKey incident) implements Content {
        /**
         * Checks that no part is missing.
         *
         * @param kind what
         * @param incident the harm
         */
        public ServiceFailure {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(incident, "incident");
        }
    }

    /**
     * A harm was made good, wholly or in part.
     *
     * @param incident the harm
     * @param due what was due, and on what basis
     * @param granted what was given in this touchpoint
     */
    record Remedied(IncidentKey incident, Entitlement due, Money granted) implements Content {
        /**
         * Checks that no part is missing.
         *
         * @param incident the harm
         * @param due what was due, and on what basis
         * @param granted what was given in this touchpoint
         */
        public Remedied {
            Objects.requireNonNull(incident, "incident");
            Objects.requireNonNull(due, "due");
            Objects.requireNonNull(granted, "granted");
        }
    }

    /**
     * The customer rated something: an outcome, never evidence of the score that it is to confirm.
     *
     * @param rating from 1 to {@code best}
     * @param best the best rating there is, at least 2
     */
    record Feedback(int rating, int best) implements Content {
        /**
         * Checks the range.
         *
         * @param rating from 1 to {@code best}
         * @param best the best rating there is, at least 2
         * @throws IllegalArgumentException if the rating is not within 1 and best
         */
        public Feedback {
            if (best < 2 || rating < 1 || rating > best)
                throw new IllegalArgumentException(
                        "rating " + rating + " is not within 1 and best " + best + "\nFive stars are Feedback(5, 5).");
        }
    }
}
