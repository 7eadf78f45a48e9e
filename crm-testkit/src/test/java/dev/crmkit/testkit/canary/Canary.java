package dev.crmkit.testkit.canary;

import dev.crmkit.model.customer.Pseudonyms;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text that stands in every place that may hold personal data, and is looked for everywhere else. */
final class Canary {
    /** Letters and digits in upper case, which no normal form changes. */
    static final String TEXT = "CANARY4SINGS9LOUD";

    static final Pseudonyms PSEUDONYMS = Pseudonyms.keyed("sixteen bytes or more".getBytes(StandardCharsets.UTF_8));

    private Canary() {}

    static boolean sings(String text) {
        return text.toUpperCase(Locale.ROOT).contains(TEXT);
    }

    /** All that a log would print of an exception. */
    static List<String> messages(Throwable thrown) {
        List<String> messages = new ArrayList<>();
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            messages.add(at.toString());
            for (Throwable suppressed : at.getSuppressed()) messages.addAll(messages(suppressed));
        }
        return messages;
    }
}
