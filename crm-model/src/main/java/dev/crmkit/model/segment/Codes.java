package dev.crmkit.model.segment;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sets that are always written in the same order, and the codes in them. */
final class Codes {

    static final int MOST = 1_000;
    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");

    private Codes() {}

    /** An unmodifiable copy; JSON can hold null where Java must not. */
    static <T> List<T> listed(String name, Collection<? extends T> values) {
        Objects.requireNonNull(values, name);
        for (T value : values) Objects.requireNonNull(value, () -> name + " holds null");
        return List.copyOf(values);
    }

    /** An unmodifiable copy in the order of the texts, so that equal sets have equal texts and equal JSON. */
    static <T> Set<T> sorted(String name, Collection<T> values) {
        return Codes.<T>listed(name, values).stream()
                .sorted(Comparator.comparing(Object::toString))
                .collect(Collectors.collectingAndThen(
                        Collectors.<T, Set<T>>toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    /** As {@link #sorted}, of at least one code in upper case. */
    static Set<String> ofOpenList(String name, Collection<String> codes) {
        for (String code : listed(name, codes))
            if (code.length() > LONGEST || !FORM.matcher(code).matches())
                throw new IllegalArgumentException(
                        name + (code.length() > LONGEST ? " of " + code.length() + " characters" : " '" + code + "'")
                                + " does not match " + FORM
                                + " within " + LONGEST
                                + "\nWrite the code as its list has it, e.g. PURCHASE.");
        return atLeastOne(name, codes);
    }

    /** As {@link #sorted}, of at least one name that a host uses. */
    static Set<String> ofNames(String name, Collection<String> names) {
        for (String one : listed(name, names)) if (!isName(one)) throw new IllegalArgumentException(refused(name, one));
        return atLeastOne(name, names);
    }

    private static <T> Set<T> atLeastOne(String name, Collection<T> values) {
        if (values.isEmpty() || values.size() > MOST)
            throw new IllegalArgumentException(name + " has " + values.size() + " values; 1 to " + MOST
                    + " are allowed\nWhere any will do, leave the condition out.");
        return sorted(name, values);
    }

    /** Refuses a text that cannot be a name: of a tier, an attribute, a version, a system. */
    static String name(String what, String text) {
        if (!isName(Objects.requireNonNull(text, what))) throw new IllegalArgumentException(refused(what, text));
        return text;
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.length() <= 200 && text.equals(text.strip());
    }

    private static String refused(String what, String text) {
        return what + " has " + text.length() + " characters; 1 to 200 without white space at either end are allowed"
                + "\nUse the name that the profile or touchpoint has.";
    }

    /** Words as they are, other texts between single quotes, so that two different lists never read alike. */
    static String quoted(Collection<String> texts) {
        return texts.stream().map(Codes::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(String text) {
        return WORD.matcher(text).matches() ? text : "'" + text.replace("'", "''") + "'";
    }
}
