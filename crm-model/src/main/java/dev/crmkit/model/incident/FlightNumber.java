package dev.crmkit.model.incident;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one spelling of a flight number and of an airport, as IATA writes them. */
final class FlightNumber {

    private static final Pattern FLIGHT = Pattern.compile("([A-Z][A-Z0-9]|[0-9][A-Z])0*([1-9][0-9]{0,4})([A-Z]?)");
    private static final Pattern SEPARATORS = Pattern.compile("(?U)[\\s.-]");
    private static final Pattern AIRPORT = Pattern.compile("[A-Z]{3}");

    private FlightNumber() {}

    static String normalise(String flight) {
        String bare = SEPARATORS.matcher(flight.toUpperCase(Locale.ROOT)).replaceAll("");
        Matcher parts = FLIGHT.matcher(bare);
        if (!parts.matches())
            throw new IllegalArgumentException("flight '" + flight + "' is not a carrier and a number"
                    + "\nWrite the carrier's two characters (IATA) and one to five digits: 'LH 123'.");
        return parts.group(1) + parts.group(2) + parts.group(3);
    }

    static String airport(String code) {
        String bare = code.strip().toUpperCase(Locale.ROOT);
        if (!AIRPORT.matcher(bare).matches())
            throw new IllegalArgumentException("origin '" + code + "' is not an airport code of 3 letters"
                    + "\nWrite the IATA code; ICAO's would make a second key of the same harm: 'FRA'.");
        return bare;
    }
}
