package dev.crmkit.model.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What personal data is processed for: an open list of codes. Known purposes are constants here, after Adobe's XDM
 * consents; a code that a host has of its own is kept, not refused. Immutable.
 *
 * @param code upper case letters, digits and underscores, e.g. {@code MARKETING}
 */
public record ConsentPurpose(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");

    /** To be offered something. */
    public static final ConsentPurpose MARKETING = new ConsentPurpose("MARKETING");
    /** To be told what concerns a purchase, a contract or an incident. */
    public static final ConsentPurpose SERVICE = new ConsentPurpose("SERVICE");
    /** To collect data of behaviour. */
    public static final ConsentPurpose COLLECTION = new ConsentPurpose("COLLECTION");
    /** To fit what is shown to the person. */
    public static final ConsentPurpose PERSONALIZATION = new ConsentPurpose("PERSONALIZATION");
    /** To judge the person by his data, Art. 4(4) GDPR. */
    public static final ConsentPurpose PROFILING = new ConsentPurpose("PROFILING");
    /** To hand data to others. */
    public static final ConsentPurpose SHARING = new ConsentPurpose("SHARING");
    /** To be asked for an opinion. */
    public static final ConsentPurpose RESEARCH = new ConsentPurpose("RESEARCH");

    /**
     * Checks the code.
     *
     * @param code upper case letters, digits and underscores, e.g. {@code MARKETING}
     * @throws IllegalArgumentException if the code is not upper case letters, digits and underscores
     */
    public ConsentPurpose {
        if (!FORM.matcher(code).matches())
            throw new IllegalArgumentException("ConsentPurpose code '" + code + "' does not match [A-Z][A-Z0-9_]*"
                    + "\nUse ConsentPurpose.parse(text) to take in a host's own spelling.");
    }

    /**
     * Reads a code in any spelling: {@code price alerts} and {@code PRICE_ALERTS} are one.
     *
     * @param text the code, case and separators as they come
     * @return the purpose, known or not
     * @throws IllegalArgumentException if nothing is left to name a purpose
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ConsentPurpose parse(String text) {
        return new ConsentPurpose(text.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_"));
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
