package dev.crmkit.model.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.crmkit.model.explain.CodeList;

/**
 * What personal data is processed for: an open list of codes. Known purposes are constants here, after Adobe's XDM
 * consents; a code that a host has of its own is kept, not refused. Immutable.
 *
 * @param code upper case letters, digits and single underscores, e.g. {@code MARKETING}
 */
public record ConsentPurpose(String code) {

    private static final CodeList CODES = CodeList.of(
                    "ConsentPurpose",
                    "MARKETING",
                    "SERVICE",
                    "COLLECTION",
                    "PERSONALIZATION",
                    "PROFILING",
                    "SHARING",
                    "RESEARCH")
            .and("PERSONALISATION", "PERSONALIZATION");

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
     * @param code upper case letters, digits and single underscores, e.g. {@code MARKETING}; another spelling
     *     of a known one, such as {@code MARKET_ING}, becomes the known one
     * @throws IllegalArgumentException as {@link CodeList#checked(String)}
     */
    public ConsentPurpose {
        code = CODES.checked(code);
    }

    /**
     * Reads a code in any spelling: {@code price alerts} and {@code PRICE_ALERTS} are one, {@code Marketing.} is
     * {@link #MARKETING}.
     *
     * @param text the code; case, separators and accents as they come
     * @return the purpose, known or not
     * @throws IllegalArgumentException as {@link CodeList#parse(String)}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ConsentPurpose parse(String text) {
        return new ConsentPurpose(CODES.parse(text));
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
