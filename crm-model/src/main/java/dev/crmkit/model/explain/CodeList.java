package dev.crmkit.model.explain;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An open list of codes, such as that of the channels: it knows the spellings of its own codes, and the one form that the
 * codes of hosts have. Immutable.
 *
 * <p>A code is upper case letters, digits and single underscores between them. Known codes are also recognised without
 * their separators, so that {@code E-Mail} is {@code EMAIL}, and by the other names that they were given.
 *
 * <pre>{@code
 * CodeList colours = CodeList.of("Colour", "SKY_BLUE", "RED").and("CRIMSON", "RED");
 * }</pre>
 */
public final class CodeList {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 100;

    private final String name;
    private final Map<String, String> spellings; // by letters and digits only

    private CodeList(String name, Map<String, String> spellings) {
        this.name = name;
        this.spellings = spellings;
    }

    /**
     * A list that knows some codes.
     *
     * @param name what the codes name, for messages, e.g. {@code Channel}
     * @param codes the known codes
     * @return the list
     * @throws IllegalArgumentException if a known code has not the form of one, or two differ in their underscores only
     */
    public static CodeList of(String name, String... codes) {
        CodeList list = new CodeList(name, Map.of());
        for (String code : codes) list = list.and(code, code);
        return list;
    }

    /**
     * This list with another name of a code.
     *
     * @param spelling the other name, itself in the form of a code
     * @param code the known code that it stands for
     * @return a list that knows the name
     * @throws IllegalArgumentException if either has not the form of a code, or the name is taken
     */
    public CodeList and(String spelling, String code) {
        var more = new HashMap<>(spellings);
        String taken = more.put(bare(formed(spelling)), formed(code));
        if (taken != null)
            throw new IllegalArgumentException(
                    name + " '" + spelling + "' already is " + taken + "\nOne spelling names one code.");
        return new CodeList(name, Map.copyOf(more));
    }

    /**
     * The known codes.
     *
     * @return the codes in their order, unmodifiable
     */
    public Set<String> codes() {
        return Collections.unmodifiableSet(new TreeSet<>(spellings.values()));
    }

    /**
     * Whether a code is one of the known ones.
     *
     * @param code any code
     * @return true if it is known, in this form
     */
    public boolean knows(String code) {
        return code.equals(spellings.get(bare(code)));
    }

    /**
     * Checks a code.
     *
     * @param code a code in its form
     * @return the code, or the known one of which it is a spelling
     * @throws IllegalArgumentException if it is not upper case letters, digits and single underscores, at most 100 of them
     */
    public String checked(String code) {
        String formed = formed(code);
        String known = spellings.get(bare(formed));
        return known == null ? formed : known;
    }

    /**
     * Reads a code in any spelling: {@code check-in desk} and {@code Check In Desk} are {@code CHECK_IN_DESK}, and
     * {@code Büro} is {@code BURO}.
     *
     * @param text the code; case, separators and accents as they come
     * @return the code, known or not; the same again when it is read again
     * @throws IllegalArgumentException if nothing is left to name it, it begins with a digit, or it has letters that have no
     *     Latin form
     */
    public String parse(String text) {
        if (text.length() > LONGEST) throw refused(text);
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        String joined = SEPARATORS.matcher(plain).replaceAll("_");
        int from = joined.startsWith("_") ? 1 : 0;
        int to = joined.length() - (joined.length() > from && joined.endsWith("_") ? 1 : 0);
        return checked(joined.substring(from, to));
    }

    private String formed(String code) {
        if (code.length() > LONGEST || !FORM.matcher(code).matches()) throw refused(code);
        return code;
    }

    private IllegalArgumentException refused(String code) {
        String shown = code.length() > LONGEST ? "of " + code.length() + " characters" : "'" + code + "'";
        return new IllegalArgumentException(name + " code " + shown + " does not match [A-Z][A-Z0-9_]*"
                + "\nName it in Latin letters, at most " + LONGEST + ", with single underscores: 'SKY_BLUE'.");
    }

    private static String bare(String code) {
        return code.replace("_", "");
    }

    @Override
    public String toString() {
        return name + new TreeSet<>(spellings.values());
    }
}
