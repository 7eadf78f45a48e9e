package dev.crmkit.model.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a flight as IATA writes it, in one spelling: {@code CO 123}, {@code co0123} and {@code CO-123} are
 * {@code CO123}. Immutable.
 *
 * @param carrier the two characters of the airline, e.g. {@code LH}, {@code 4U}
 * @param number 1 to 99,999, without leading zeros
 * @param suffix the operational letter, or empty
 */
public record FlightNumber(String carrier, int number, String suffix) {

    private static final Pattern CARRIER = Pattern.compile("[A-Z][A-Z0-9]|[0-9][A-Z]");
    private static final Pattern FLIGHT = Pattern.compile("([A-Z][A-Z0-9]|[0-9][A-Z])0*([1-9][0-9]{0,4})([A-Z]?)");
    private static final Pattern SEPARATORS = Pattern.compile("(?U)[\\s.\\p{Pd}]");
    private static final Pattern SUFFIX = Pattern.compile("[A-Z]?");
    private static final int GREATEST = 99_999;

    /**
     * Checks the parts.
     *
     * @param carrier the two characters of the airline, e.g. {@code LH}, {@code 4U}
     * @param number 1 to 99,999, without leading zeros
     * @param suffix the operational letter, or empty
     * @throws IllegalArgumentException if a part has another form
     */
    public FlightNumber {
        boolean isFlight = CARRIER.matcher(carrier).matches()
                && SUFFIX.matcher(suffix).matches()
                && number > 0
                && number <= GREATEST;
        if (!isFlight) throw refused("'" + carrier + number + suffix + "'");
    }

    /**
     * Reads a flight number in any spelling.
     *
     * @param text carrier and number, e.g. {@code LH 123}; case, spaces, dots, dashes and leading zeros do not matter
     * @return the flight number
     * @throws IllegalArgumentException if there is no IATA carrier of two characters or no number of one to five digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FlightNumber parse(String text) {
        String shown = text.length() > 20 ? "of " + text.length() + " characters" : "'" + text + "'";
        if (text.length() > 100) throw refused(shown);
        Matcher parts =
                FLIGHT.matcher(SEPARATORS.matcher(text.toUpperCase(Locale.ROOT)).replaceAll(""));
        if (!parts.matches()) throw refused(shown);
        return new FlightNumber(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3));
    }

    private static IllegalArgumentException refused(String shown) {
        return new IllegalArgumentException("flight " + shown + " is not a carrier and a number"
                + "\nWrite the carrier's two characters (IATA) and one to five digits: 'LH 123'.");
    }

    @Override
    @JsonValue
    public String toString() {
        return carrier + number + suffix;
    }
}
