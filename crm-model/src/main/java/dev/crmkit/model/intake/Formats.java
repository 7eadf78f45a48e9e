package dev.crmkit.model.intake;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How a table writes times, numbers and blanks.
 *
 * @param zone where local times are meant
 * @param language of the names of months
 * @param dates patterns, tried in their order
 * @param hasDecimalComma whether the decimal sign is a comma
 * @param blanks texts that mean nothing
 * @param clockChange what to do with local times that a change of clocks makes to none or two
 */
record Formats(
        ZoneId zone,
        Locale language,
        List<String> dates,
        boolean hasDecimalComma,
        List<String> blanks,
        ClockChange clockChange) {

    Formats {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(clockChange, "clockChange");
        dates = List.copyOf(dates);
        if (dates.isEmpty())
            throw new IllegalArgumentException(
                    "0 date patterns read no date\nLeave dates out for ISO 8601, or name them.");
        blanks = List.copyOf(blanks);
    }

    static Formats of(ZoneId zone) {
        return new Formats(zone, Locale.ENGLISH, List.of(Dates.ISO), false, List.of(), ClockChange.BEFORE);
    }

    /** The language of a tag of BCP 47. */
    static Locale language(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        if (language.getLanguage().isEmpty())
            throw new IllegalArgumentException(
                    "language '" + tag + "' is not a tag of BCP 47\nWrite it as 'en', 'de' or 'de-AT'.");
        return language;
    }

    Formats withLanguage(Locale other) {
        return new Formats(zone, other, dates, hasDecimalComma, blanks, clockChange);
    }

    Formats withDates(List<String> other) {
        return new Formats(zone, language, other, hasDecimalComma, blanks, clockChange);
    }

    Formats withDecimalComma(boolean isComma) {
        return new Formats(zone, language, dates, isComma, blanks, clockChange);
    }

    Formats withBlanks(List<String> other) {
        return new Formats(zone, language, dates, hasDecimalComma, other, clockChange);
    }

    Formats withClockChange(ClockChange other) {
        return new Formats(zone, language, dates, hasDecimalComma, blanks, other);
    }
}
