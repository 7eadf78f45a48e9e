package dev.crmkit.model.touchpoint;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.regex.Pattern;

/**
 * What makes two records the same touchpoint, as in CloudEvents: the system it came from and the id in that system.
 * Immutable.
 *
 * <p>Its text is {@code source#id}, with {@code %} and {@code #} of the source written as {@code %25} and {@code %23}, so
 * that no two ids share a text.
 *
 * @param source the system; 1 to 400 characters of well-formed UTF-16, not blank; no personal data
 * @param id unique within the system; 1 to 400 characters of well-formed UTF-16, not blank; no personal data
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TouchpointId(
        @JsonProperty(required = true) String source,
        @JsonProperty(required = true) String id) {

    private static final int LONGEST = 400;
    private static final Pattern OTHER_ESCAPES = Pattern.compile("%(?!25|23)");

    /**
     * Checks both parts.
     *
     * @param source the system; 1 to 400 characters of well-formed UTF-16, not blank; no personal data
     * @param id unique within the system; 1 to 400 characters of well-formed UTF-16, not blank; no personal data
     * @throws IllegalArgumentException if one is blank, longer than 400 characters, or holds half a surrogate pair
     */
    public TouchpointId {
        Checked.id("TouchpointId source", source, LONGEST);
        Checked.id("TouchpointId id", id, LONGEST);
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @param text {@code source#id}
     * @return the id
     * @throws IllegalArgumentException if there is no {@code #}, a part is not allowed, or the source holds a {@code %}
     *     that is not {@code %25} or {@code %23}
     */
    public static TouchpointId parse(String text) {
        int hash = text.indexOf('#');
        String source = text.substring(0, Math.max(hash, 0));
        if (hash < 0 || OTHER_ESCAPES.matcher(source).find())
            throw new IllegalArgumentException("TouchpointId of " + text.length() + " characters is not source#id"
                    + "\nWrite % and # of a source as %25 and %23, or use new TouchpointId(source, id).");
        return new TouchpointId(source.replace("%23", "#").replace("%25", "%"), text.substring(hash + 1));
    }

    @Override
    public String toString() {
        return source.replace("%", "%25").replace("#", "%23") + "#" + id;
    }
}
