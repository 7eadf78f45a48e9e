package dev.crmkit.model.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateNotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01",
                "2026/03/01",
                "2026.03.01",
                "20260301",
                "01.03.2026",
                "1.3.2026",
                "01MAR26",
                "01MAR2026",
                "1mar26",
                "01-Mar-2026",
                "1 Mar 2026",
                " 2026-03-01 "
            })
    void notationsOfOneDayAreOne(String text) {
        assertThat(DateNotation.read(text)).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "01/03/2026, could mean two days",
        "13/03/2026, could mean two days",
        "1/3/26, could mean two days",
        "01-03-2026, could mean two days",
        "01.03.26, could mean two days",
        "01MAR70, could be of the century before",
        "30FEB2026, does not exist in the calendar",
        "2026-02-29, does not exist in the calendar",
        "20261301, does not exist in the calendar",
        "0001-01-01, is not within the years 1900 and 2199",
        "99991231, is not within the years 1900 and 2199",
        "01MÄR2026, is in no notation that is known here",
        "01DEZ2026, names no English month",
        "2026-3-1, is in no notation",
        "2026-03/01, is in no notation",
        "2026-03-01T10:00, is in no notation",
        "'', is in no notation"
    })
    void whatIsNotOneDayIsRefusedAndSaysWhy(String text, String why) {
        assertThatThrownBy(() -> DateNotation.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("\nWrite 2026-03-01");
    }

    @Property
    void everyDayIsReadInEveryNotation(@ForAll @IntRange(min = 0, max = 25_000) int days) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(days);
        for (String pattern :
                new String[] {"uuuu-MM-dd", "uuuuMMdd", "dd.MM.uuuu", "d.M.uuuu", "ddMMMuuuu", "dd-MMM-uu"})
            assertThat(DateNotation.read(
                            DateTimeFormatter.ofPattern(pattern, Locale.US).format(day)))
                    .isEqualTo(day);
    }
}
