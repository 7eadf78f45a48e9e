package dev.crmkit.model.incident;

import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One harm to one person, the same in every channel. The ledger pays a harm once, whatever profile, booking or agent it
 * comes through, so the key holds neither customer nor channel. Immutable; ordered by its text.
 *
 * <p>Spellings do not matter: {@code CO 123} and {@code co0123} give the same key. Two passengers of one booking never
 * share one. The key may hold personal data: {@link #toString()} masks its last part, {@link #text()} does not.
 *
 * @param text the key as {@link #text()} once gave it, parts separated by slashes; it is not normalised again
 */
public record IncidentKey(String text) implements Comparable<IncidentKey> {

    private static final Pattern RUNS = Pattern.compile("(?U)\\s+");
    private static final Pattern WHITE_SPACE = Pattern.compile("(?U)\\s");

    /**
     * Checks the key.
     *
     * @param text the normalised key, parts separated by slashes
     * @throws IllegalArgumentException if the text is empty, longer than 400 characters, or holds white space
     */
    public IncidentKey {
        if (text.isEmpty() || text.length() > 400 || text.chars().anyMatch(Character::isWhitespace))
            throw new IllegalArgumentException("IncidentKey of " + text.length()
                    + " characters: 1 to 400 without white space are allowed"
                    + "\nBuild keys with IncidentKey.flight(...), orderLine(...), outage(...) or within(...).");
    }

    /**
     * What happened to one traveller on one flight.
     *
     * @param flight carrier and number, e.g. {@code LH 123}; case, separators and leading zeros do not matter
     * @param departure the local date of the planned departure
     * @param origin the airport of departure, e.g. {@code FRA}
     * @param traveller the ticket, or another identity of the person; not the booking, which is several people
     * @return the key
     * @throws IllegalArgumentException if the flight has no IATA carrier of two characters or no number, or the origin is
     *     not an IATA code of three letters
     */
    public static IncidentKey flight(String flight, LocalDate departure, String origin, Identity traveller) {
        return new IncidentKey(
                "flight/" + FlightNumber.normalise(flight) + "/" + Objects.requireNonNull(departure, "departure") + "/"
                        + FlightNumber.airport(origin) + "/" + part("traveller", traveller.text()));
    }

    /**
     * What happened to one line of an order.
     *
     * @param order the order's number; case does not matter
     * @param line the line's number within it, or {@code 0} for the order as a whole
     * @return the key
     * @throws IllegalArgumentException if the line is negative
     */
    public static IncidentKey orderLine(String order, int line) {
        if (line < 0)
            throw new IllegalArgumentException("line " + line + " is below 0\nUse 0 for the order as a whole.");
        return new IncidentKey("order/" + number("order", order) + "/" + line);
    }

    /**
     * What an outage did to one contract.
     *
     * @param contract the contract's number; case does not matter
     * @param outage the outage's id; case does not matter
     * @return the key
     */
    public static IncidentKey outage(String contract, String outage) {
        return new IncidentKey("outage/" + number("outage", outage) + "/" + number("contract", contract));
    }

    /**
     * A harm in a business that has no key of its own, which says so: two profiles of the same person then make two keys,
     * and a second payment under a second profile cannot be seen until they are merged.
     *
     * @param customer the profile
     * @param harm what tells this harm from the customer's others; case does not matter
     * @return the key
     */
    public static IncidentKey within(CustomerId customer, String harm) {
        return new IncidentKey("within/" + number("harm", harm) + "/" + part("customer", customer.value()));
    }

    /** A number that people read to each other: its case does not matter. */
    private static String number(String name, String value) {
        return part(name, RUNS.matcher(value.toUpperCase(Locale.ROOT)).replaceAll(" "));
    }

    /** Two different parts stay different: what separates parts of a key is escaped within one. */
    private static String part(String name, String value) {
        String bare = value.strip();
        if (bare.isEmpty())
            throw new IllegalArgumentException(name + " '" + value + "' is blank"
                    + "\nWithout it two harms would share one key, and one of them would go unpaid.");
        return WHITE_SPACE.matcher(bare.replace("%", "%25").replace("/", "%2F")).replaceAll("%20");
    }

    @Override
    public int compareTo(IncidentKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text.substring(0, text.lastIndexOf('/') + 1) + "****";
    }
}
