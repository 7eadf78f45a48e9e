package dev.crmkit.model.explain;

import java.util.Objects;

/** How long a text may be. No message shows a text, for any may be personal data. */
final class Bounds {

    static final int LONGEST_CODE = 100;
    static final int LONGEST_TERM = 200;
    static final int LONGEST_BASIS = 1_000;
    static final int LONGEST_TEXT = 10_000;
    static final int MOST_ARGUMENTS = 100;

    private Bounds() {}

    static String text(String name, String value, int longest) {
        Objects.requireNonNull(value, name);
        if (value.length() > longest)
            throw new IllegalArgumentException(name + " of " + value.length() + " characters is longer than " + longest
                    + "\nSay it in a few words; keep documents where they are.");
        return value;
    }
}
