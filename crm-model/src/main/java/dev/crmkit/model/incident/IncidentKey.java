package dev.crmkit.model.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.PersonalData;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.moment.DateNotation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One harm to one person, the same in every channel. The ledger pays a harm once, whatever profile, booking or agent it
 * comes through, so the key holds neither customer nor channel. Immutable; ordered by its text.
 *
 * <p>Spellings do not matter: {@code CO 123} and {@code co0123} give the same key. Two passengers of one booking never
 * share one. The key may hold personal data: {@link #toString()} masks tickets, numbers of orders and contracts, and free
 * texts; {@link #text()} does not.
 *
 * @param text the key as {@link #text()} gives it, parts separated by slashes
 */
@PersonalData
public record IncidentKey(@PersonalData String text) implements Comparable<IncidentKey> {

    private static final String ERASED = "erased/";
    private static final int LONGEST = 400;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(/[^/]++)++");

    /**
     * Reads the key, so that there is one spelling only: see {@link #parse(String)}.
     *
     * @param text the parts with slashes between them, in any spelling
     * @throws IllegalArgumentException as {@link #parse(String)}
     */
    public IncidentKey {
        text = KeyReader.read(formed(text.strip()));
        if (text.length() > LONGEST) throw refused(text);
    }

    private static String formed(String text) {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) throw refused(text);
        return text;
    }

    private static IllegalArgumentException refused(String text) {
        return new IllegalArgumentException("IncidentKey of " + text.length()
                + " characters: at most " + LONGEST + " are allowed, a kind and parts with slashes between them"
                + "\nBuild keys with IncidentKey.flight(...), orderLine(...), outage(...) or within(...).");
    }

    /**
     * Reads what {@link #text()} gives, or what somebody wrote in that form: {@code flight/co 0123/2026-03-01/sea/ticket:…}
     * is read as {@code flight/CO123/2026-03-01/SEA/ticket:…}. A key of a kind that is not known here is kept as it is.
     *
     * @param text the parts with slashes between them; a slash, percent sign or white space within a part as {@code %2F},
     *     {@code %25}, {@code %20}
     * @return the key
     * @throws IllegalArgumentException if the text is longer than 400 characters, does not begin with a kind of key in lower
     *     case, has an empty part, white space in a kind of key that is not known here, or a part that is refused; the text
     *     itself is not shown
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IncidentKey parse(String text) {
        return new IncidentKey(text);
    }

    /**
     * What happened to one traveller on one flight.
     *
     * @param flight carrier and number, e.g. {@code LH 123}; case, separators and leading zeros do not matter
     * @param departure the local date of the planned departure
     * @param origin the airport of departure, e.g. {@code FRA}
     * @param traveller the ticket (its 13 digits, with or without {@code ETKT} before them), or another identity of the
     *     person; not the booking, which is several people
     * @return the key
     * @throws IllegalArgumentException if the flight has no IATA carrier of two characters or no number, the origin is not an
     *     IATA code of three letters, or a ticket has not 13 digits
     */
    public static IncidentKey flight(String flight, LocalDate departure, String origin, Identity traveller) {
        return new IncidentKey(
                KeyPart.flight(flight, Objects.requireNonNull(departure, "departure"), origin, traveller));
    }

    /**
     * What happened to one traveller on one flight, with the date as a system wrote it.
     *
     * @param flight carrier and number, e.g. {@code LH 123}; case, separators and leading zeros do not matter
     * @param departure the local date of the planned departure, in a notation of {@link DateNotation}
     * @param origin the airport of departure, e.g. {@code FRA}
     * @param traveller the ticket (its 13 digits), or another identity of the person
     * @return the key
     * @throws IllegalArgumentException as {@link #flight(String, LocalDate, String, Identity)}, or if the date could mean two
     *     days
     */
    public static IncidentKey flight(String flight, String departure, String origin, Identity traveller) {
        return flight(flight, DateNotation.read(departure), origin, traveller);
    }

    /**
     * What happened to one line of an order, whatever it was: for a business in which a line suffers one harm.
     *
     * @param order the order's number; case, width, kinds of dash and invisible characters do not matter
     * @param line the line's number within it, or {@code 0} for the order as a whole
     * @return the key
     * @throws IllegalArgumentException if the order is blank or the line is negative
     */
    public static IncidentKey orderLine(String order, int line) {
        if (line < 0)
            throw new IllegalArgumentException("line " + line + " is below 0\nUse 0 for the order as a whole.");
        return new IncidentKey(KeyPart.joined("order", KeyPart.number("order", order), String.valueOf(line)));
    }

    /**
     * One of several harms to one line of an order: it came late, and it was broken. A business uses either this or
     * {@link #orderLine(String, int)}, since the two never give the same key.
     *
     * @param order the order's number; case, width, kinds of dash and invisible characters do not matter
     * @param line the line's number within it, or {@code 0} for the order as a whole
     * @param harm what happened to it
     * @return the key
     * @throws IllegalArgumentException if the order is blank or the line is negative
     */
    public static IncidentKey orderLine(String order, int line, IncidentKind harm) {
        return new IncidentKey(KeyPart.joined(orderLine(order, line).text, harm.code()));
    }

    /**
     * What an outage did to one contract.
     *
     * @param contract the contract's number; case does not matter
     * @param outage the outage's id; case does not matter
     * @return the key
     * @throws IllegalArgumentException if one of them is blank
     */
    public static IncidentKey outage(String contract, String outage) {
        return new IncidentKey(
                KeyPart.joined("outage", KeyPart.number("outage", outage), KeyPart.number("contract", contract)));
    }

    /**
     * A harm in a business that has no key of its own, which says so: two profiles of the same person then make two keys,
     * and a second payment under a second profile cannot be seen until they are merged.
     *
     * @param customer the profile
     * @param harm what tells this harm from the customer's others; case does not matter
     * @return the key
     * @throws IllegalArgumentException if the harm is blank
     */
    public static IncidentKey within(CustomerId customer, String harm) {
        return new IncidentKey(
                KeyPart.joined("within", KeyPart.number("harm", harm), KeyPart.escaped(customer.value())));
    }

    /**
     * A key that tells this harm from others as before, and nobody who was harmed.
     *
     * @param pseudonyms what replaces the text
     * @return {@code erased/} and the pseudonym of {@link #text()}; an erased key stays as it is
     */
    public IncidentKey erased(Pseudonyms pseudonyms) {
        return text.startsWith(ERASED) ? this : new IncidentKey(ERASED + pseudonyms.of(text));
    }

    /**
     * The unmasked key, for the ledger and for storage.
     *
     * @return the parts with slashes between them
     */
    @Override
    @JsonValue
    public String text() {
        return text;
    }

    @Override
    public int compareTo(IncidentKey other) {
        return text.compareTo(other.text);
    }

    /** The key with {@code ****} for what may tell a person. */
    @Override
    public String toString() {
        return KeyReader.masked(text);
    }
}
