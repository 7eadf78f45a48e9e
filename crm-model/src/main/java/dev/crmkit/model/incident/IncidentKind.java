package dev.crmkit.model.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.crmkit.model.explain.CodeList;

/**
 * What kind of thing went wrong: an open list of codes; a host's own codes are kept. Immutable.
 *
 * @param code upper case letters, digits and single underscores
 */
public record IncidentKind(String code) {

    private static final CodeList CODES = CodeList.of(
            "Incident kind",
            "FLIGHT_DELAY",
            "FLIGHT_CANCELLATION",
            "FLIGHT_ADVANCED",
            "DENIED_BOARDING",
            "LATE_DELIVERY");

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
     * @param code upper case letters, digits and single underscores, e.g. {@code LOST_BAGGAGE}
     * @throws IllegalArgumentException as {@link CodeList#checked(String)}
     */
    public IncidentKind {
        code = CODES.checked(code);
    }

    /**
     * The kind with this code.
     *
     * @param code see {@link #code()}
     * @return the kind, known or not
     * @throws IllegalArgumentException as {@link CodeList#checked(String)}
     */
    public static IncidentKind of(String code) {
        return new IncidentKind(code);
    }

    /**
     * Reads a code in a host's own spelling: {@code Late delivery} and {@code late-delivery} are one.
     *
     * @param text the code; case, separators and accents as they come
     * @return the kind, known or not
     * @throws IllegalArgumentException as {@link CodeList#parse(String)}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static IncidentKind parse(String text) {
        return new IncidentKind(CODES.parse(text));
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
