package dev.crmkit.model.incident;

import dev.crmkit.model.customer.Identity;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of an {@link IncidentKey}: two different ones stay different, since what separates parts is escaped in them. */
final class KeyPart {

    private static final Pattern RUNS = Pattern.compile("(?U)[\\s\\p{Cntrl}]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}");
    private static final Pattern TICKET = Pattern.compile("(?:E?TKT)?([0-9]{13})");

    private KeyPart() {}

    static String joined(String... parts) {
        return String.join("/", parts);
    }

    static String flight(String flight, LocalDate departure, String origin, Identity traveller) {
        return joined(
                "flight",
                FlightNumber.parse(flight).toString(),
                departure.toString(),
                Airport.parse(origin).code(),
                traveller(traveller));
    }

    /**
     * A number that people read to each other and copy from screens: case, runs of white space, kinds of dash, full width
     * and characters that nobody sees do not matter.
     */
    static String number(String name, String value) {
        String seen = INVISIBLE
                .matcher(Normalizer.normalize(value, Normalizer.Form.NFKC))
                .replaceAll("");
        String upper = DASH.matcher(seen).replaceAll("-").toUpperCase(Locale.ROOT);
        String bare = RUNS.matcher(Normalizer.normalize(upper, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
        if (bare.isEmpty())
            throw new IllegalArgumentException(name + " is blank"
                    + "\nWithout it two harms would share one key, and one of them would go unpaid.");
        return escaped(bare);
    }

    /** A person: a ticket by its 13 digits, another identity letter by letter, so that no two become one here. */
    static String traveller(Identity traveller) {
        if (!traveller.namespace().equals("ticket")) return escaped(traveller.text());
        Matcher ticket = TICKET.matcher(traveller.id());
        if (!ticket.matches())
            throw new IllegalArgumentException(
                    "ticket number of " + traveller.id().length()
                            + " characters is not 13 digits"
                            + "\nWrite the airline's 3 and the ticket's 10, without coupon number and check digit: with them one"
                            + " ticket would make several keys. A number of another kind has a namespace of its own.");
        return "ticket:" + ticket.group(1);
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
