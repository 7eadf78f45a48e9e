package dev.crmkit.model.touchpoint;

import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.incident.IncidentKey;
import java.util.List;
import java.util.regex.Pattern;

/** What is left of the parts of a touchpoint when a person is erased. */
final class Erasure {

    /** What is left of a free text. */
    static final String TEXT = "";

    private static final Pattern ERASED = Pattern.compile("erased-[0-9a-f]{32}");

    private Erasure() {}

    static String order(String number, Pseudonyms pseudonyms) {
        return ERASED.matcher(number).matches() ? number : "erased-" + pseudonyms.of(number);
    }

    static List<IncidentKey> keys(List<IncidentKey> keys, Pseudonyms pseudonyms) {
        return keys.stream().map(key -> key.erased(pseudonyms)).toList();
    }

    static List<Identity> identities(List<Identity> identities, Pseudonyms pseudonyms) {
        return identities.stream().map(identity -> identity.erased(pseudonyms)).toList();
    }
}
