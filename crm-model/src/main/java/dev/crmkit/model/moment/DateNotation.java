package dev.crmkit.model.moment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads calendar dates in the notations that systems write, and refuses one that could mean two days. Immutable, without
 * state.
 *
 * <p>Read are {@code 2026-03-01}, {@code 2026/03/01}, {@code 2026.03.01}, {@code 20260301}, {@code 01.03.2026},
 * {@code 1.3.2026}, and with an English month of three letters {@code 01MAR2026}, {@code 1 Mar 2026}, {@code 01-MAR-26}.
 */
public final class DateNotation {

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<y>\\d{4})([-/.]?)(?<m>\\d{2})\\2(?<d>\\d{2})");
    private static final Pattern DOTS = Pattern.compile("(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})");
    private static final Pattern NAMED = Pattern.compile("(?<d>\\d{1,2})[ -]?(?<m>[A-Z]{3})[ -]?(?<y>\\d{4}|\\d{2})");
    private static final Pattern AMBIGUOUS =
            Pattern.compile("\\d{1,2}([/-])\\d{1,2}\\1\\d{2,4}|\\d{1,2}\\.\\d{1,2}\\.\\d{2}");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final int LATEST_SHORT_YEAR = 69;

    private DateNotation() {}

    /**
     * Reads a date. A year of two digits is one of 2000 to 2069.
     *
     * @param text the date in one of the notations of this class; white space around it and case do not matter
     * @return the date
     * @throws IllegalArgumentException if it is in no such notation, could mean two days, does not exist, or is outside the
     *     years 1900 to 2199
     */
    public static LocalDate read(String text) {
        String bare = text.strip().toUpperCase(Locale.ROOT);
        if (AMBIGUOUS.matcher(bare).matches())
            throw refused(bare, "could mean two days: day or month may come first, or the century is open");
        for (Pattern notation : List.of(YEAR_FIRST, DOTS, NAMED)) {
            Matcher parts = notation.matcher(bare);
            if (parts.matches()) return date(bare, parts);
        }
        throw refused("of " + bare.length() + " characters", "is in no notation that is known here");
    }

    private static LocalDate date(String text, Matcher parts) {
        try {
            LocalDate date = LocalDate.of(
                    year(text, parts.group("y")), month(text, parts.group("m")), Integer.parseInt(parts.group("d")));
            if (date.getYear() < 1900 || date.getYear() >= 2200)
                throw refused(text, "is not within the years 1900 and 2199");
            return date;
        } catch (DateTimeException e) {
            throw refused(text, "does not exist in the calendar");
        }
    }

    private static int year(String text, String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) return year;
        if (year > LATEST_SHORT_YEAR) throw refused(text, "could be of the century before");
        return 2000 + year;
    }

    private static Month month(String text, String written) {
        if (Character.isDigit(written.charAt(0))) return Month.of(Integer.parseInt(written));
        int index = MONTHS.indexOf(written);
        if (index < 0) throw refused(text, "names no English month");
        return Month.of(index + 1);
    }

    private static IllegalArgumentException refused(String text, String why) {
        return new IllegalArgumentException(
                "date " + text + " " + why
                        + "\nWrite 2026-03-01, 20260301, 01.03.2026 or 01MAR2026; other notations need a pattern of their own.");
    }
}
