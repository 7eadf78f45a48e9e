package dev.crmkit.model.remedy;

import java.util.regex.Pattern;

/**
 * What kind of thing is due: an open list of codes; a host's own codes are kept. One harm is paid once for each kind.
 * Immutable.
 *
 * @param code upper case letters, digits and underscores
 */
public record EntitlementKind(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");

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
     * @param code upper case letters, digits and underscores
     * @throws IllegalArgumentException if the code is not upper case letters, digits and underscores
     */
    public EntitlementKind {
        if (!FORM.matcher(code).matches())
            throw new IllegalArgumentException("Entitlement kind '" + code + "' does not match [A-Z][A-Z0-9_]*"
                    + "\nWrite your own kinds like the known ones: 'LOUNGE_ACCESS'.");
    }

    @Override
    public String toString() {
        return code;
    }
}
