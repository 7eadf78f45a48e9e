package dev.crmkit.model.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one system knows a person: a namespace and the id in it. The name is that of Adobe's XDM identity map. Immutable.
 *
 * <p>Its id may be personal data: {@link #toString()} masks it, {@link #text()} does not. The pseudonymous id of a profile of
 * this company, in the namespace {@code customer}, is not masked. Numbers in the namespace {@code ticket} are kept in one
 * spelling, without separators.
 *
 * @param namespace the system or kind of number, in lower case, at most 100 characters, e.g. {@code ticket}, {@code loyalty}
 * @param id the id in that namespace, not blank, at most 400 characters; in the namespace {@code customer} a {@link CustomerId}
 * @param verified whether somebody checked that it belongs to this person
 * @param linkable false for a person who wants to stay anonymous: such an identity is never merged with another
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Identity(
        @JsonProperty String namespace,
        @JsonProperty @PersonalData String id,
        @JsonProperty boolean verified,
        @JsonProperty boolean linkable) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,99}");
    private static final Pattern SEPARATORS = Pattern.compile("[^A-Z0-9]");
    /** In the namespace of tickets the dash is dropped and the letters are upper case. */
    private static final Pattern ERASED = Pattern.compile("(?i)erased-?[0-9a-f]{32}");

    private static final int LONGEST = 400;
    private static final String CUSTOMER = "customer";
    private static final String TICKET = "ticket";

    /**
     * Checks the parts.
     *
     * @param namespace the system or kind of number, in lower case, at most 100 characters, e.g. {@code ticket}, {@code loyalty}
     * @param id the id in that namespace, not blank, at most 400 characters; in the namespace {@code customer} a {@link CustomerId}
     * @param verified whether somebody checked that it belongs to this person
     * @param linkable false for a person who wants to stay anonymous: such an identity is never merged with another
     * @throws IllegalArgumentException if the namespace is not lower case letters, digits and dashes, the id is blank, one
     *     of them is longer, or the id of a profile is not a {@link CustomerId}; lengths are given, not the text
     */
    public Identity {
        if (namespace.equals(TICKET))
            id = SEPARATORS.matcher(id.toUpperCase(Locale.ROOT)).replaceAll("");
        if (!FORM.matcher(namespace).matches())
            throw new IllegalArgumentException(
                    "Identity namespace of " + namespace.length() + " characters does not match [a-z][a-z0-9-]{0,99}"
                            + "\nName the system in lower case: 'loyalty', 'email-hash', 'ticket'.");
        if (id.isBlank())
            throw new IllegalArgumentException("Identity id in namespace '" + namespace + "' is blank"
                    + "\nA person who is not known has no identity: leave it out.");
        if (id.length() > LONGEST)
            throw new IllegalArgumentException("Identity id of " + id.length() + " characters in namespace '"
                    + namespace + "' is longer than " + LONGEST + "\nAn id is a key: of a longer text give a hash.");
        if (namespace.equals(CUSTOMER)) id = CustomerId.of(id).value();
    }

    /**
     * An unverified, linkable identity.
     *
     * @param namespace see {@link #namespace()}
     * @param id see {@link #id()}
     * @return the identity
     */
    public static Identity of(String namespace, String id) {
        return new Identity(namespace, id, false, true);
    }

    /**
     * The identity of a customer profile of this company.
     *
     * @param id the profile
     * @return a verified identity in the namespace {@code customer}
     */
    public static Identity customer(CustomerId id) {
        return new Identity(CUSTOMER, id.value(), true, true);
    }

    /**
     * The traveller who holds a ticket. Separators do not matter: {@code 220-1234567890} and {@code 2201234567890} are one.
     *
     * @param number the ticket number, letters and digits, separators as they come
     * @return an identity in the namespace {@code ticket}
     * @throws IllegalArgumentException if no letter or digit is left
     */
    public static Identity ticket(String number) {
        return of(TICKET, number);
    }

    /**
     * Reads namespace and id from what {@link #text()} writes. Whether the identity is verified and linkable is not part of
     * that text: who must stay anonymous is kept with its {@link #notLinkable()}, or as JSON.
     *
     * @param text {@code namespace:id}; what follows the first colon is the id
     * @return that identity, linkable; verified only in the namespace {@code customer}
     * @throws IllegalArgumentException if there is no colon, or a part is not allowed
     */
    public static Identity parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0)
            throw new IllegalArgumentException("Identity of " + text.length()
                    + " characters has no colon\nWrite namespace:id, e.g. loyalty:992000123.");
        String namespace = text.substring(0, colon);
        return new Identity(namespace, text.substring(colon + 1), namespace.equals(CUSTOMER), true);
    }

    /**
     * The same identity, which must never be merged with another.
     *
     * @return an identity with {@code linkable} false
     */
    public Identity notLinkable() {
        return new Identity(namespace, id, verified, false);
    }

    /**
     * Whether both name the same person in the same system, checked or not.
     *
     * @param other another identity
     * @return true if namespace and id are equal
     */
    public boolean isSameAs(Identity other) {
        return namespace.equals(other.namespace) && id.equals(other.id);
    }

    /**
     * The profile that this identity names.
     *
     * @return the profile's id in the namespace {@code customer}, nothing in any other
     */
    public Optional<CustomerId> customerId() {
        return namespace.equals(CUSTOMER) ? Optional.of(CustomerId.of(id)) : Optional.empty();
    }

    /**
     * This identity without its id: the same id gives the same pseudonym, so that what was linked stays linked. A profile's
     * id is a pseudonym already and stays; so does what was erased before.
     *
     * @param pseudonyms the host's pseudonyms
     * @return the same namespace with the id {@code erased-} and the pseudonym of {@link #text()}
     */
    public Identity erased(Pseudonyms pseudonyms) {
        return namespace.equals(CUSTOMER) || ERASED.matcher(id).matches()
                ? this
                : new Identity(namespace, "erased-" + pseudonyms.of(text()), verified, linkable);
    }

    /**
     * The unmasked form, for keys and storage.
     *
     * @return {@code namespace:id}
     */
    @PersonalData
    public String text() {
        return namespace + ":" + id;
    }

    @Override
    public String toString() {
        return namespace.equals(CUSTOMER) ? text() : namespace + ":" + mask(id);
    }

    private static String mask(String id) {
        return id.length() <= 4 ? "****" : "****" + id.substring(id.length() - (id.length() < 8 ? 1 : 3));
    }

    /** Refuses to make two identities one person: what a proposal and a link have in common. */
    static void checkLink(Identity first, Identity second) {
        if (first.isSameAs(second))
            throw new IllegalArgumentException(
                    "Both identities are " + first + "\nA profile cannot be merged with itself.");
        if (!first.linkable() || !second.linkable())
            throw new IllegalArgumentException("Identity " + (first.linkable() ? second : first) + " is not linkable"
                    + "\nA customer who wants to stay anonymous is never merged.");
    }

    @JsonCreator
    static Identity fromJson(
            @JsonProperty(value = "namespace", required = true) String namespace,
            @JsonProperty(value = "id", required = true) String id,
            @JsonProperty("verified") @Nullable Boolean verified,
            @JsonProperty("linkable") @Nullable Boolean linkable) {
        return new Identity(namespace, id, verified != null && verified, linkable == null || linkable);
    }
}
