package dev.crmkit.model.touchpoint;

import dev.crmkit.model.customer.Identity;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** With whom the company met: one person, or everybody, as with a sign on the door. Immutable. */
public sealed interface Counterpart {

    /**
     * One person.
     *
     * @param who an identity of the person
     */
    record One(Identity who) implements Counterpart {
        /**
         * Checks that the person is there.
         *
         * @param who an identity of the person
         */
        public One {
            Objects.requireNonNull(who, "who");
        }
    }

    /** The public: whoever sees or hears it. */
    record Everyone() implements Counterpart {}

    /**
     * One person.
     *
     * @param who an identity of the person
     * @return the counterpart
     */
    static Counterpart one(Identity who) {
        return new One(who);
    }

    /**
     * The public.
     *
     * @return the counterpart
     */
    static Counterpart everyone() {
        return new Everyone();
    }

    /**
     * One answer for each kind.
     *
     * @param one what to do with one person
     * @param everyone what to answer for the public
     * @param <R> the type of the answer
     * @return the answer of the one that applies
     */
    default <R> R match(Function<Identity, R> one, Supplier<R> everyone) {
        return this instanceof One person ? one.apply(person.who()) : everyone.get();
    }
}
