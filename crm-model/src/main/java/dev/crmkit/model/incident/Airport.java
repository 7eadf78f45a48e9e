package dev.crmkit.model.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An airport by its IATA code. Immutable.
 *
 * @param code three upper case letters, e.g. {@code FRA}
 */
public record Airport(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}");

    /**
     * Checks the code.
     *
     * @param code three upper case letters, e.g. {@code FRA}
     * @throws IllegalArgumentException if it is not three upper case letters
     */
    public Airport {
        if (!FORM.matcher(code).matches())
            throw new IllegalArgumentException(
                    "airport " + (code.length() > 20 ? "of " + code.length() + " characters" : "'" + code + "'")
                            + " is not a code of 3 letters"
                            + "\nWrite the IATA code; ICAO's would make a second key of the same harm: 'FRA'.");
    }

    /**
     * Reads a code.
     *
     * @param text the code; case and white space around it do not matter
     * @return the airport
     * @throws IllegalArgumentException if it is not three letters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Airport parse(String text) {
        return new Airport(text.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
