package dev.crmkit.model.touchpoint;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A host's name for a source as a URI reference (RFC 3986), and back. Texts that are one stay as they are; in any other all
 * but the unreserved characters are percent-encoded, so that decoding always gives the text again.
 */
final class UriReference {

    /** Unreserved and reserved characters, but no per cent sign and no brackets. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._~:/?#@!$&'()*+,;=-]+");

    private UriReference() {}

    static String of(String text) {
        if (isUriReference(text)) return text;
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    static String text(String uriReference) {
        try {
            return URLDecoder.decode(uriReference.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "source of " + uriReference.length() + " characters is not a URI reference"
                            + "\nWrite % as %25 and encode what RFC 3986 does not allow.",
                    e);
        }
    }

    private static boolean isUriReference(String text) {
        try {
            return PLAIN.matcher(text).matches()
                    && !new URI(text).parseServerAuthority().toString().isEmpty();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
