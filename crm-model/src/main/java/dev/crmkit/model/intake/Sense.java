package dev.crmkit.model.intake;

import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Moment;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the text of one cell means. Refuses what it cannot read, and notes what had to be chosen. */
final class Sense {

    private static final Set<String> YES = Set.of("true", "yes", "1");
    private static final Set<String> NO = Set.of("false", "no", "0");
    private static final Pattern CLOCK = Pattern.compile("(-?)(\\d{1,5}):([0-5]\\d)(?::([0-5]\\d))?");

    private static final Pattern ISO = Pattern.compile("-?P");

    private final Manner manner;
    private final From from;
    private final ZoneId zone;
    private final Part part;
    private final String name;
    private @Nullable Reason note;

    Sense(Manner manner, From from, ZoneId zone, Part part, String path) {
        this.manner = manner;
        this.from = from;
        this.zone = zone;
        this.part = part;
        this.name = part.nameIn(path);
    }

    /** The name of the part, where the host gives it. */
    String name() {
        return name;
    }

    /** What the mapping says that a part of the host's own is. */
    PartType type() {
        return from.type().orElse(part.type());
    }

    Optional<Reason> note() {
        return Optional.ofNullable(note);
    }

    BigDecimal number(String text) {
        BigDecimal number = manner.numbers().read(text);
        return from.times().map(number::multiply).orElse(number);
    }

    int whole(String text) {
        return manner.numbers().whole(text);
    }

    boolean flag(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (YES.contains(lower)) return true;
        if (NO.contains(lower)) return false;
        throw Refusal.of("flag");
    }

    LocalDate date(String text) {
        Stamp stamp = manner.dates().read(text);
        Instant exact = stamp.exact();
        LocalDate day = exact == null ? stamp.local().toLocalDate() : LocalDate.ofInstant(exact, zone);
        inRange(day.atStartOfDay().toInstant(ZoneOffset.UTC));
        return day;
    }

    Instant instant(String text) {
        return instant(manner.dates().read(text));
    }

    Due due(String text) {
        Stamp stamp = manner.dates().read(text);
        if (!stamp.isDay()) return Due.minute(instant(stamp));
        inRange(stamp.local().toInstant(ZoneOffset.UTC));
        return Due.day(stamp.local().toLocalDate(), zone);
    }

    private Instant instant(Stamp stamp) {
        Instant exact = stamp.exact();
        if (exact != null) return inRange(exact);
        LocalDateTime local = stamp.local();
        inRange(local.toInstant(ZoneOffset.UTC));
        if (stamp.isDay()) return local.toLocalDate().atStartOfDay(zone).toInstant();
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        return offsets.size() == 1 ? local.toInstant(offsets.get(0)) : changing(local, offsets.isEmpty());
    }

    /** A local time that the clock skipped or showed twice. */
    private Instant changing(LocalDateTime local, boolean isSkipped) {
        ClockChange choice = manner.formats().clockChange();
        String code = isSkipped ? "clock-gap" : "clock-overlap";
        if (choice == ClockChange.REFUSE) throw Refusal.of(code).with("zone", zone.getId());
        var transition = zone.getRules().getTransition(local);
        Instant chosen = local.toInstant(
                choice == ClockChange.BEFORE ? transition.getOffsetBefore() : transition.getOffsetAfter());
        note = Reason.of("intake." + code + "-read").with("zone", zone.getId()).with("instant", chosen);
        return chosen;
    }

    private static Instant inRange(Instant instant) {
        if (instant.isBefore(Moment.EARLIEST) || !instant.isBefore(Moment.LATEST.minus(2, ChronoUnit.DAYS)))
            throw Refusal.of("years");
        return instant;
    }

    Duration span(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) return clock(clock);
        if (from.unit().isEmpty() || ISO.matcher(text).lookingAt()) return iso(text);
        BigDecimal seconds = BigDecimal.valueOf(from.unit().get().getDuration().toSeconds());
        try {
            return Duration.ofMillis(
                    number(text).multiply(seconds).movePointRight(3).longValueExact());
        } catch (Refusal | ArithmeticException e) {
            throw Refusal.of("span");
        }
    }

    private static Duration clock(Matcher clock) {
        String seconds = clock.group(4);
        Duration length = Duration.ofHours(Long.parseLong(clock.group(2)))
                .plusMinutes(Long.parseLong(clock.group(3)))
                .plusSeconds(seconds == null ? 0 : Long.parseLong(seconds));
        return clock.group(1).isEmpty() ? length : length.negated();
    }

    private static Duration iso(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException | ArithmeticException e) {
            throw Refusal.of("span");
        }
    }
}
