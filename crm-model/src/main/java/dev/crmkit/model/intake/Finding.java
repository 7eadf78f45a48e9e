package dev.crmkit.model.intake;

import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.explain.Reason;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What is to be said of one row: why it was skipped, or what had to be chosen to map it. Immutable.
 *
 * @param row the number of the row, as the host counts
 * @param effect what became of the row
 * @param part the noun and the part that could not be made, e.g. {@code TOUCHPOINT occurredAt}; only the noun where its parts
 *     contradict each other; empty where the mapping has nothing for the row
 * @param columns the columns that it came from, never empty
 * @param value what stands there, shortened; of columns that may hold personal data only its form, digits as {@code 9},
 *     letters as {@code x}; empty where several parts are concerned
 * @param reason why, in the words of {@link Phrasebook#standard()}
 */
public record Finding(long row, Effect effect, String part, List<String> columns, String value, Reason reason) {

    private static final int LONGEST = 40;

    /** What became of the row. */
    public enum Effect {
        /** It was mapped all the same, and something had to be chosen. */
        NOTED,
        /** It was skipped, since the mapping has nothing for rows like it. */
        LEFT_OUT,
        /** It was skipped, since it cannot be read. */
        REFUSED
    }

    /**
     * Copies the columns.
     *
     * @param row the number of the row
     * @param effect what became of the row
     * @param part the noun and the part
     * @param columns the columns that it came from
     * @param value what stands there
     * @param reason why
     */
    public Finding {
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(reason, "reason");
        columns = List.copyOf(columns);
    }

    /**
     * The reason as a sentence, after the place.
     *
     * @param locale English or German, English for any other language
     * @return e.g. {@code Row 17, Datum, Uhrzeit: '31.02.2026 9:00' is no date like dd.MM.yyyy H:mm}
     */
    public String sentence(Locale locale) {
        Phrasebook book = Phrasebook.standard();
        Reason place = Reason.of("intake.place").with("row", row).with("columns", String.join(", ", columns));
        return book.sentence(place, locale, ZoneId.of("UTC")) + " " + book.sentence(reason, locale, ZoneId.of("UTC"));
    }

    /** A text as a finding may show it. */
    static String shown(String text, boolean isMasked) {
        String shown = isMasked ? masked(text) : text;
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST - 1) + "…";
    }

    private static String masked(String text) {
        var form = new StringBuilder();
        text.codePoints()
                .limit(LONGEST + 1)
                .map(sign -> Character.isDigit(sign) ? '9' : Character.isLetter(sign) ? 'x' : sign)
                .forEach(form::appendCodePoint);
        return form.toString();
    }
}
