package dev.crmkit.model.touchpoint;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.PersonalData;
import dev.crmkit.model.customer.Pseudonyms;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** With whom the company met: one person, or everybody, as with a sign on the door. Immutable. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Counterpart.One.class, name = "ONE"),
    @JsonSubTypes.Type(value = Counterpart.Everyone.class, name = "EVERYONE")
})
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Counterpart {

    /**
     * One person.
     *
     * @param who an identity of the person
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record One(@JsonProperty(required = true) @PersonalData Identity who) implements Counterpart {
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
    @JsonIgnoreProperties(ignoreUnknown = true)
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

    /**
     * The same counterpart without personal data.
     *
     * @param pseudonyms what replaces the id of a person
     * @return one person under a pseudonym, or everyone
     */
    default Counterpart erased(Pseudonyms pseudonyms) {
        return this.<Counterpart>match(who -> one(who.erased(pseudonyms)), () -> this);
    }
}
