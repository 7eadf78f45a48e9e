package dev.crmkit.model.intake;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates and times by a list of patterns; the first that fits the whole text counts. */
final class Dates {

    static final String ISO = "ISO";
    private static final String SECONDS = "EPOCH_SECONDS";
    private static final String MILLIS = "EPOCH_MILLIS";
    private static final List<DateTimeFormatter> ISO_FORMS = List.of(
            DateTimeFormatter.ISO_DATE_TIME,
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .appendLiteral(' ')
                    .append(DateTimeFormatter.ISO_LOCAL_TIME)
                    .appendPattern("[XXX]")
                    .toFormatter(Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}");
    private static final Pattern QUOTED_OR_YEAR = Pattern.compile("'[^']*'|y+");

    private final List<String> patterns;
    private final List<DateTimeFormatter> formatters = new ArrayList<>();

    Dates(List<String> patterns, Locale language) {
        this.patterns = patterns;
        for (String pattern : patterns)
            if (pattern.equals(ISO)) formatters.addAll(ISO_FORMS);
            else if (!isEpoch(pattern)) formatters.add(formatter(pattern, language));
    }

    private static boolean isEpoch(String pattern) {
        return pattern.equals(SECONDS) || pattern.equals(MILLIS);
    }

    /** Strict, so that 31 February is refused; that needs the year as {@code u}, which people write as {@code y}. */
    private static DateTimeFormatter formatter(String pattern, Locale language) {
        String strict = QUOTED_OR_YEAR
                .matcher(pattern)
                .replaceAll(found ->
                        found.group().startsWith("y") ? "u".repeat(found.group().length()) : "$0");
        try {
            return new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(strict)
                    .toFormatter(language)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Date pattern '" + pattern + "' is none: " + e.getMessage()
                            + "\nWrite it as java.time does: 'dd.MM.yyyy HH:mm'; or ISO, EPOCH_SECONDS, EPOCH_MILLIS.",
                    e);
        }
    }

    Stamp read(String text) {
        for (DateTimeFormatter formatter : formatters) {
            Stamp stamp = read(text, formatter);
            if (stamp != null) return stamp;
        }
        return epoch(text).orElseThrow(() -> Refusal.of("date").with("form", String.join(" / ", patterns)));
    }

    private static @Nullable Stamp read(String text, DateTimeFormatter formatter) {
        var position = new ParsePosition(0);
        TemporalAccessor fits = formatter.parseUnresolved(text, position);
        if (fits == null || position.getErrorIndex() >= 0 || position.getIndex() < text.length()) return null;
        try {
            return stamp(formatter.parseBest(
                    text, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
        } catch (DateTimeException noSuchDate) {
            return null;
        }
    }

    private static Stamp stamp(TemporalAccessor read) {
        if (read instanceof ZonedDateTime zoned) return Stamp.of(zoned.toInstant(), zoned.toLocalDateTime());
        if (read instanceof OffsetDateTime offset) return Stamp.of(offset.toInstant(), offset.toLocalDateTime());
        return read instanceof LocalDateTime local ? Stamp.of(local) : Stamp.of((LocalDate) read);
    }

    private Optional<Stamp> epoch(String text) {
        if (!NUMBER.matcher(text).matches()) return Optional.empty();
        long number = Long.parseLong(text);
        if (patterns.contains(SECONDS)) return Optional.of(utc(Instant.ofEpochSecond(number)));
        return patterns.contains(MILLIS) ? Optional.of(utc(Instant.ofEpochMilli(number))) : Optional.empty();
    }

    private static Stamp utc(Instant instant) {
        return Stamp.of(instant, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    }
}
