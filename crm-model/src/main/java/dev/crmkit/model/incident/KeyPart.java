package dev.crmkit.model.incident;

import dev.crmkit.model.customer.Identity;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The parts of an {@link IncidentKey}: two different ones stay different, since what separates parts is escaped in them. */
final class KeyPart {

    private static final Pattern RUNS = Pattern.compile("(?U)[\\s\\p{Cntrl}]+");
    private static final Pattern LONG_TICKET = Pattern.compile("\\d{14,}");
    private static final int TICKET_DIGITS = 13;

    private KeyPart() {}

    /** A number that people read to each other: case and runs of white space do not matter. */
    static String number(String name, String value) {
        String bare =
                RUNS.matcher(value.toUpperCase(Locale.ROOT)).replaceAll(" ").strip();
        if (bare.isEmpty())
            throw new IllegalArgumentException(name + " is blank"
                    + "\nWithout it two harms would share one key, and one of them would go unpaid.");
        return escaped(bare);
    }

    /** A person, letter by letter: no two identities become one here. */
    static String traveller(Identity traveller) {
        if (traveller.namespace().equals("ticket")
                && LONG_TICKET.matcher(traveller.id()).matches())
            throw new IllegalArgumentException(
                    "ticket number of " + traveller.id().length()
                            + " digits is longer than " + TICKET_DIGITS
                            + "\nLeave out coupon number and check digit: with them one ticket would make several keys.");
        return escaped(traveller.text());
    }

    static String escaped(String part) {
        var text = new StringBuilder(part.length());
        part.codePoints().forEach(c -> {
            boolean isPlain = c != '%'
                    && c != '/'
                    && !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && !Character.isISOControl(c);
            if (isPlain) text.appendCodePoint(c);
            else
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8))
                    text.append(String.format(Locale.ROOT, "%%%02X", b));
        });
        return text.toString();
    }

    static String plain(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // its message shows a piece of the key
            throw new IllegalArgumentException("IncidentKey has a percent sign that escapes no character"
                    + "\nWrite a percent sign within a part as %25.");
        }
    }
}
