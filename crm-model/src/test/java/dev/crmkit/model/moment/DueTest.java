package dev.crmkit.model.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aDayIsThatLocalDayAlsoWhenClocksChange() {
        Due spring = Due.day(LocalDate.of(2026, 3, 29), BERLIN);
        assertThat(Duration.between(spring.from(), spring.until())).isEqualTo(Duration.ofHours(23));
        assertThat(spring.isLate(Instant.parse("2026-03-29T21:59:59.999Z"))).isFalse();
        assertThat(spring.isLate(Instant.parse("2026-03-29T22:00:00Z"))).isTrue();
    }

    @Test
    void latenessCountsFromTheEndOfWhatWasNamed() {
        Due minute = Due.minute(Instant.parse("2026-03-01T14:02:30Z"));
        assertThat(minute.lateness(Instant.parse("2026-03-01T14:02:59Z"))).isZero();
        assertThat(minute.lateness(Instant.parse("2026-03-01T14:05:00Z"))).isEqualTo(Duration.ofMinutes(2));
    }

    @Property
    void parseReadsWhatToStringWrites(
            @ForAll @LongRange(min = -1L << 40, max = 1L << 40) long from,
            @ForAll @LongRange(min = 1, max = 1L << 40) long length) {
        Due due = Due.of(Instant.ofEpochMilli(from), Instant.ofEpochMilli(from + length));
        assertThat(Due.parse(due.toString())).isEqualTo(due);
    }

    @Test
    void anEmptySpanIsRefused() {
        Instant t = Instant.EPOCH;
        assertThatThrownBy(() -> Due.of(t, t)).hasMessageContaining("is not after from 1970-01-01T00:00:00Z");
        assertThatThrownBy(() -> Due.parse("tomorrow")).hasMessageContaining("'tomorrow' is not an interval");
    }
}
