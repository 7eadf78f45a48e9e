package dev.crmkit.model.customer;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How one system knows a person: a namespace and the id in it. The name is that of Adobe's XDM identity map. Immutable.
 *
 * <p>Its id may be personal data: {@link #toString()} masks it, {@link #text()} does not. The pseudonymous id of a profile of
 * this company, in the namespace {@code customer}, is not masked. Numbers in the namespace {@code ticket} are kept in one
 * spelling, without separators.
 *
 * @param namespace the system or kind of number, in lower case, e.g. {@code ticket}, {@code loyalty}
 * @param id the id in that namespace, not empty
 * @param verified whether somebody checked that it belongs to this person
 * @param linkable false for a person who wants to stay anonymous: such an identity is never merged with another
 */
public record Identity(String namespace, String id, boolean verified, boolean linkable) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern SEPARATORS = Pattern.compile("[^A-Z0-9]");

    private static final String CUSTOMER = "customer";
    private static final String TICKET = "ticket";

    /**
     * Checks the parts.
     *
     * @param namespace the system or kind of number, in lower case, e.g. {@code ticket}, {@code loyalty}
     * @param id the id in that namespace, not empty
     * @param verified whether somebody checked that it belongs to this person
     * @param linkable false for a person who wants to stay anonymous: such an identity is never merged with another
     * @throws IllegalArgumentException if the namespace is not lower case letters, digits and dashes, or the id is blank
     */
    public Identity {
        if (namespace.equals(TICKET))
            id = SEPARATORS.matcher(id.toUpperCase(Locale.ROOT)).replaceAll("");
        if (!FORM.matcher(namespace).matches())
            throw new IllegalArgumentException(
                    "Identity namespace of " + namespace.length() + " characters does not match [a-z][a-z0-9-]*"
                            + "\nName the system in lower case: 'loyalty', 'email-hash', 'ticket'.");
        if (id.isBlank())
            throw new IllegalArgumentException("Identity id in namespace '" + namespace + "' is blank"
                    + "\nA person who is not known has no identity: leave it out.");
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
     * The unmasked form, for keys and storage.
     *
     * @return {@code namespace:id}
     */
    public String text() {
        return namespace + ":" + id;
    }

    @Override
    public String toString() {
        return namespace.equals(CUSTOMER) ? text() : namespace + ":" + mask(id);
    }

    private static String mask(String id) {
        Objects.requireNonNull(id, "id");
        return id.length() <= 4 ? "****" : "****" + id.substring(id.length() - (id.length() < 8 ? 1 : 3));
    }
}
