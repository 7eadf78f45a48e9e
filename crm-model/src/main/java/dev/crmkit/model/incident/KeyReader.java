package dev.crmkit.model.incident;

import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Reads and masks the text of an {@link IncidentKey}, by the kind of key that its first part names. */
final class KeyReader {

    private static final String MASK = "****";
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,10}");
    private static final Pattern SPACE = Pattern.compile("(?U)[\\s\\p{Cntrl}]");

    private KeyReader() {}

    /** The one spelling of a key: that of what it gives again is the same. */
    static String read(String text) {
        List<String> parts = List.of(text.split("/", -1));
        return switch (parts.get(0)) {
            case "flight" -> flight(sized(parts, 5, 5));
            case "order" -> order(sized(parts, 3, 4));
            case "outage" -> KeyPart.joined("outage", part(sized(parts, 3, 3), 1), part(parts, 2));
            case "within" -> KeyPart.joined("within", part(sized(parts, 3, 3), 1), customer(plain(parts, 2)));
            default -> unknown(text);
        };
    }

    private static String unknown(String text) {
        if (SPACE.matcher(text).find())
            throw new IllegalArgumentException("IncidentKey of " + text.length() + " characters holds white space"
                    + "\nWrite white space within a part as %20.");
        return text;
    }

    private static String part(List<String> parts, int index) {
        return KeyPart.number("part " + index + " of the key", plain(parts, index));
    }

    private static String customer(String id) {
        return KeyPart.escaped(CustomerId.of(id).value());
    }

    private static String flight(List<String> parts) {
        String traveller = plain(parts, 4);
        int colon = traveller.indexOf(':');
        if (colon < 0)
            throw new IllegalArgumentException("IncidentKey of a flight has no identity at its end"
                    + "\nWrite namespace and id with a colon between them: 'ticket:2201234567890'.");
        Identity identity = Identity.of(traveller.substring(0, colon), traveller.substring(colon + 1));
        return KeyPart.flight(plain(parts, 1), day(plain(parts, 2)), plain(parts, 3), identity);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            // its message shows a piece of the key
            throw new IllegalArgumentException("IncidentKey of a flight has no date as its third part"
                    + "\nWrite the local date of the planned departure: '2026-03-01'.");
        }
    }

    private static String order(List<String> parts) {
        String line = plain(parts, 2).strip();
        if (!DIGITS.matcher(line).matches() || Long.parseLong(line) > Integer.MAX_VALUE)
            throw new IllegalArgumentException("IncidentKey of an order has no line number as its third part"
                    + "\nWrite the number of the line, or 0 for the order as a whole.");
        String key = KeyPart.joined("order", part(parts, 1), String.valueOf(Integer.parseInt(line)));
        return parts.size() == 3
                ? key
                : KeyPart.joined(key, IncidentKind.parse(plain(parts, 3)).code());
    }

    private static List<String> sized(List<String> parts, int least, int most) {
        if (parts.size() < least || parts.size() > most)
            throw new IllegalArgumentException("IncidentKey of kind " + parts.get(0) + " has " + parts.size()
                    + " parts, not " + most + "\nWrite a slash within a part as %2F.");
        return parts;
    }

    private static String plain(List<String> parts, int index) {
        return KeyPart.plain(parts.get(index));
    }

    static String masked(String text) {
        String[] parts = text.split("/", -1);
        switch (parts[0]) {
            case "erased" -> {}
            case "order", "within" -> parts[1] = MASK;
            case "flight", "outage" -> parts[parts.length - 1] = MASK;
            default -> {
                return parts[0] + "/" + MASK;
            }
        }
        return String.join("/", parts);
    }
}
