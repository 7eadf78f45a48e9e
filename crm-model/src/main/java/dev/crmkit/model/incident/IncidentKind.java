package dev.crmkit.model.incident;

import java.util.regex.Pattern;

/**
 * What kind of thing went wrong: an open list of codes; a host's own codes are kept. Immutable.
 *
 * @param code upper case letters, digits and underscores
 */
public record IncidentKind(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** A flight arrived late at the final destination. */
    public static final IncidentKind FLIGHT_DELAY = new IncidentKind("FLIGHT_DELAY");
    /** A flight did not operate. */
    public static final IncidentKind FLIGHT_CANCELLATION = new IncidentKind("FLIGHT_CANCELLATION");
    /** A flight left earlier than planned. */
    public static final IncidentKind FLIGHT_ADVANCED = new IncidentKind("FLIGHT_ADVANCED");
    /** A passenger with a reservation was not taken on board. */
    public static final IncidentKind DENIED_BOARDING = new IncidentKind("DENIED_BOARDING");
    /** An order came later than promised, or not at all. */
    public static final IncidentKind LATE_DELIVERY = new IncidentKind("LATE_DELIVERY");

    /**
     * Checks the code.
     *
     * @param code upper case letters, digits and underscores
     * @throws IllegalArgumentException if the code is not upper case letters, digits and underscores
     */
    public IncidentKind {
        if (!FORM.matcher(code).matches())
            throw new IllegalArgumentException("Incident kind '" + code + "' does not match [A-Z][A-Z0-9_]*"
                    + "\nWrite your own kinds like the known ones: 'LOST_BAGGAGE'.");
    }

    @Override
    public String toString() {
        return code;
    }
}
