package dev.crmkit.model.remedy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.crmkit.model.explain.CodeList;

/**
 * What kind of thing is due: an open list of codes; a host's own codes are kept. One harm is paid once for each kind.
 * Immutable.
 *
 * @param code upper case letters, digits and single underscores
 */
public record EntitlementKind(String code) {

    private static final CodeList CODES = CodeList.of(
            "Entitlement kind",
            "COMPENSATION",
            "REFUND",
            "CARE",
            "DOWNGRADE",
            "PRICE_REDUCTION",
            "GOODWILL",
            "PRIVILEGE");

    /** A sum for the harm itself, such as that of Art. 7 of Regulation (EC) 261/2004. */
    public static final EntitlementKind COMPENSATION = new EntitlementKind("COMPENSATION");
    /** The price back. */
    public static final EntitlementKind REFUND = new EntitlementKind("REFUND");
    /** Meals, a room, a call. */
    public static final EntitlementKind CARE = new EntitlementKind("CARE");
    /** Part of the price back for a lower class. */
    public static final EntitlementKind DOWNGRADE = new EntitlementKind("DOWNGRADE");
    /** A lower price for a lower performance. */
    public static final EntitlementKind PRICE_REDUCTION = new EntitlementKind("PRICE_REDUCTION");
    /** Something given of the company's own free will. */
    public static final EntitlementKind GOODWILL = new EntitlementKind("GOODWILL");
    /** Something that a contract gives to some customers and not to others. */
    public static final EntitlementKind PRIVILEGE = new EntitlementKind("PRIVILEGE");

    /**
     * Checks the code.
     *
     * @param code upper case letters, digits and single underscores, e.g. {@code LOUNGE_ACCESS}
     * @throws IllegalArgumentException as {@link CodeList#checked(String)}
     */
    public EntitlementKind {
        code = CODES.checked(code);
    }

    /**
     * The kind with this code.
     *
     * @param code see {@link #code()}
     * @return the kind, known or not
     * @throws IllegalArgumentException as {@link CodeList#checked(String)}
     */
    public static EntitlementKind of(String code) {
        return new EntitlementKind(code);
    }

    /**
     * Reads a code in a host's own spelling: {@code price reduction} and {@code Price-Reduction} are one.
     *
     * @param text the code; case, separators and accents as they come
     * @return the kind, known or not
     * @throws IllegalArgumentException as {@link CodeList#parse(String)}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static EntitlementKind parse(String text) {
        return new EntitlementKind(CODES.parse(text));
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
