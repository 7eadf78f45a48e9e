package dev.crmkit.rules.desk;

import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.MergeProposal;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What the desk answers to a claim. Immutable. It explains itself and carries the touchpoint that belongs into the
 * customer's history, so that the next channel sees it.
 */
public sealed interface Decision {

    /** The kinds of decision. */
    enum Kind {
        /** All that is due was granted now. */
        GRANTED,
        /** It had been granted before; nothing was granted now. */
        ALREADY_GRANTED,
        /** Less had been granted before; the difference was granted now. */
        TOPPED_UP,
        /** Nothing is due, or it cannot be compared with what was granted before. */
        DECLINED
    }

    /**
     * All that is due was granted.
     *
     * @param ruling what was decided about
     * @param grant what was granted
     * @param isRetry true if this claim had been decided before; the grant is the one of that time
     */
    record Granted(Ruling ruling, Grant grant, boolean isRetry) implements Decision {
        /**
         * Checks that no part is missing.
         *
         * @param ruling what was decided about
         * @param grant what was granted
         * @param isRetry true if this claim had been decided before; the grant is the one of that time
         */
        public Granted {
            Objects.requireNonNull(ruling, "ruling");
            Objects.requireNonNull(grant, "grant");
        }

        @Override
        public Kind kind() {
            return Kind.GRANTED;
        }

        @Override
        public String toString() {
            return Answer.line(this);
        }
    }

    /**
     * It had been granted before.
     *
     * @param ruling what was decided about
     * @param before what had been granted, the first one first
     */
    record AlreadyGranted(Ruling ruling, List<Grant> before) implements Decision {
        /**
         * Checks and copies the parts.
         *
         * @param ruling what was decided about
         * @param before what had been granted, the first one first
         */
        public AlreadyGranted {
            Objects.requireNonNull(ruling, "ruling");
            before = List.copyOf(before);
        }

        @Override
        public Kind kind() {
            return Kind.ALREADY_GRANTED;
        }

        @Override
        public String toString() {
            return Answer.line(this);
        }
    }

    /**
     * The difference to what had been granted before was granted.
     *
     * @param ruling what was decided about
     * @param difference what was granted in answer to this claim
     * @param before what had been granted before it, the first one first
     * @param isRetry true if this claim had been decided before; the difference is the one of that time
     */
    record ToppedUp(Ruling ruling, Grant difference, List<Grant> before, boolean isRetry) implements Decision {
        /**
         * Checks and copies the parts.
         *
         * @param ruling what was decided about
         * @param difference what was granted in answer to this claim
         * @param before what had been granted before it, the first one first
         * @param isRetry true if this claim had been decided before; the difference is the one of that time
         */
        public ToppedUp {
            Objects.requireNonNull(ruling, "ruling");
            Objects.requireNonNull(difference, "difference");
            before = List.copyOf(before);
        }

        @Override
        public Kind kind() {
            return Kind.TOPPED_UP;
        }

        @Override
        public String toString() {
            return Answer.line(this);
        }
    }

    /**
     * Nothing was granted.
     *
     * @param ruling what was decided about
     * @param because why not; not empty
     * @param before what had been granted before, the first one first; not empty only where it was in another currency
     */
    record Declined(Ruling ruling, List<Reason> because, List<Grant> before) implements Decision {
        /**
         * Checks and copies the parts.
         *
         * @param ruling what was decided about
         * @param because why not; not empty
         * @param before what had been granted before, the first one first
         * @throws IllegalArgumentException if there is no reason
         */
        public Declined {
            Objects.requireNonNull(ruling, "ruling");
            because = List.copyOf(because);
            before = List.copyOf(before);
            if (because.isEmpty())
                throw new IllegalArgumentException("because is empty\nNobody is refused without a reason.");
        }

        @Override
        public Kind kind() {
            return Kind.DECLINED;
        }

        @Override
        public String toString() {
            return Answer.line(this);
        }
    }

    /**
     * What was decided about.
     *
     * @return claim, verdict and instant
     */
    Ruling ruling();

    /**
     * Which kind of decision it is, for a switch.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * The grant that answers this claim, on a retry too: pay it once, by its claim and kind.
     *
     * @return the grant; empty if this claim was granted nothing
     */
    default Optional<Grant> granted() {
        if (this instanceof Granted granted) return Optional.of(granted.grant());
        return this instanceof ToppedUp toppedUp ? Optional.of(toppedUp.difference()) : Optional.empty();
    }

    /**
     * Whether this claim had been granted something before, and is only told so again.
     *
     * @return true if the grant was made when the claim was decided for the first time
     */
    default boolean isRetry() {
        return false;
    }

    /**
     * What had been given for the harm before this claim.
     *
     * @return the grants, the first one first; empty if there was none
     */
    default List<Grant> before() {
        return List.of();
    }

    /**
     * The first grant for the harm before this claim: when, where, by whom, how much, to which profile.
     *
     * @return the grant; empty if there was none
     */
    default Optional<Grant> firstGrant() {
        return before().stream().findFirst();
    }

    /**
     * That two profiles probably are one person: the one that the first grant was made to and the one that claims now.
     *
     * @return the proposal; empty if there was no earlier grant, it went to the same profile, or one of the two must not be
     *     linked
     */
    default Optional<MergeProposal> mergeProposal() {
        Identity now = ruling().claim().profile();
        return firstGrant()
                .map(Grant::madeTo)
                .filter(before -> !before.isSameAs(now) && before.linkable() && now.linkable())
                .map(before -> new MergeProposal(before, now, Reason.of("desk.same-harm")));
    }

    /**
     * The decision as data, with its values.
     *
     * @return the reason whose sentence says it
     */
    default Reason reason() {
        return Answer.reason(this);
    }

    /**
     * What to say, in a sentence or two.
     *
     * @param locale German for a German locale, English for any other
     * @param zone the reader's zone
     * @return the decision, and why
     */
    default String sentence(Locale locale, ZoneId zone) {
        return Answer.sentence(this, locale, zone);
    }

    /**
     * What belongs into the customer's history. A retry gives an equal one, which collapses with the first.
     *
     * @return the touchpoint of this decision
     */
    default Touchpoint touchpoint() {
        return DecisionTouchpoint.of(this);
    }

    /**
     * What is due for the harm, as the verdict says.
     *
     * @return the entitlement; empty if nothing is due
     */
    default Optional<Entitlement> due() {
        return ruling().verdict().due(ruling().claim().kind());
    }
}
