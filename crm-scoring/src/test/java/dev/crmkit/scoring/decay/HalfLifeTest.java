package dev.crmkit.scoring.decay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class HalfLifeTest {
    @Property
    void parseReadsWhatToStringWrites(@ForAll @LongRange(min = 1, max = (1L << 53) - 1) long millis) {
        HalfLife halfLife = new HalfLife(millis);
        assertThat(HalfLife.parse(halfLife.toString())).isEqualTo(halfLife);
    }

    @Test
    void hasShortTexts() {
        assertThat(HalfLife.ofDays(180)).hasToString("P180D");
        assertThat(HalfLife.of(Duration.ofHours(36))).hasToString("PT36H");
        assertThat(new HalfLife(1)).hasToString("PT0.001S");
        assertThat(HalfLife.LONGEST).hasToString("PT2501999792H59M0.991S");
        assertThat(HalfLife.parse("PT48H")).isEqualTo(HalfLife.ofDays(2)).hasToString("P2D");
        assertThat(HalfLife.parse(HalfLife.LONGEST.toString())).isEqualTo(HalfLife.LONGEST);
        assertThat(HalfLife.ofDays(104_249_991).millis()).isLessThan(HalfLife.LONGEST.millis());
    }

    @Test
    void longestIsAsGoodAsNoDecay() {
        Instant then = Instant.parse("1900-01-01T00:00:00Z");
        DecayedSum sum = DecayedSum.empty(HalfLife.LONGEST).plus(then, 1);
        assertThat(sum.valueAt(Instant.parse("1969-12-31T00:00:00Z"))).isBetween(0.9995, 1.0);
        assertThat(sum.valueAt(Instant.parse("2100-01-01T00:00:00Z"))).isBetween(0.9995, 1.0);
    }

    @Test
    void badLengthsAreRefused() {
        List<Runnable> bad = List.of(
                () -> new HalfLife(0),
                () -> new HalfLife(-1),
                () -> new HalfLife(1L << 53),
                () -> HalfLife.of(Duration.ZERO),
                () -> HalfLife.of(Duration.ofDays(-1)),
                () -> HalfLife.of(Duration.ofNanos(1)),
                () -> HalfLife.of(Duration.ofMillis(1L << 53)),
                () -> HalfLife.of(Duration.ofSeconds(Long.MAX_VALUE)),
                () -> HalfLife.of(Duration.ofSeconds(1L << 60)),
                () -> HalfLife.ofDays(213_503_982_335L),
                () -> HalfLife.ofDays(0),
                () -> HalfLife.ofDays(104_249_992),
                () -> HalfLife.parse("PT0S"));
        for (Runnable each : bad) {
            assertThatIllegalArgumentException()
                    .isThrownBy(each::run)
                    .withMessageStartingWith("halfLife: ")
                    .withMessageContaining(" is not a whole number of milliseconds from 1 to 9007199254740991\n");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HalfLife.parse("half a year"))
                .withMessage("text: \"half a year\" is not an ISO 8601 duration\nwrite it as P180D or PT36H");
    }
}
