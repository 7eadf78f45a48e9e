package dev.crmkit.model.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of a time, before a zone completes it: an instant, a local date and time, or a date.
 *
 * @param exact the instant, where the text names offset or zone
 * @param local the local date and time; at midnight where the text is only a date
 * @param isDay whether the text is only a date
 */
record Stamp(@Nullable Instant exact, LocalDateTime local, boolean isDay) {

    static Stamp of(Instant exact, LocalDateTime local) {
        return new Stamp(exact, local, false);
    }

    static Stamp of(LocalDateTime local) {
        return new Stamp(null, local, false);
    }

    static Stamp of(LocalDate day) {
        return new Stamp(null, day.atStartOfDay(), true);
    }
}
