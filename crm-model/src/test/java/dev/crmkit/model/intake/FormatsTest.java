package dev.crmkit.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.explain.Value;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts of hosts are read: times, numbers, lengths of time, codes. */
class FormatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ISO                 | UTC           | 2026-03-01T14:02:00Z        | 2026-03-01T14:02:00Z
            ISO                 | UTC           | 2026-03-01T14:02:00.5+01:00 | 2026-03-01T13:02:00.500Z
            ISO                 | Europe/Berlin | 2026-03-01 14:02            | 2026-03-01T13:02:00Z
            ISO                 | Europe/Berlin | 2026-03-01                  | 2026-02-28T23:00:00Z
            dd.MM.yyyy HH:mm    | Asia/Kathmandu| 01.03.2026 00:00            | 2026-02-28T18:15:00Z
            dd.MM.yy            | UTC           | 01.03.26                    | 2026-03-01T00:00:00Z
            d. MMMM yyyy        | UTC           | 1. März 2026                | 2026-03-01T00:00:00Z
            yyyyMMddHHmmss      | UTC           | 20260301140200              | 2026-03-01T14:02:00Z
            MM/dd/yyyy h:mm a   | UTC           | 03/01/2026 2:02 pm          | 2026-03-01T14:02:00Z
            dd.MM.yyyy HH:mm XXX| UTC           | 01.03.2026 14:02 +02:00     | 2026-03-01T12:02:00Z
            EPOCH_SECONDS       | UTC           | 1772373720                  | 2026-03-01T14:02:00Z
            EPOCH_MILLIS        | UTC           | 1772373720000               | 2026-03-01T14:02:00Z
            dd.MM.yyyy          | America/Sao_Paulo | 15.10.2017              | 2017-10-15T03:00:00Z
            """)
    void timesAreReadByPattern(String pattern, String zone, String text, String expected) {
        Reading reading =
                read(zone, builder -> builder.dates(pattern).language(Locale.GERMAN), "at", text, From.of("{x}"));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.touchpoints().get(0).moment().occurredAt()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "31.02.2026 10:00",
        "1.3.2026 10:00",
        "01.03.2026 24:30",
        "01.03.2026 10:00 Uhr",
        "01.03.1899 10:00",
        "01.01.2200 10:00",
        "99999999999999999999",
        "'01.03.2026  10:00'",
        "heute"
    })
    void whatIsNoTimeIsRefused(String text) {
        Reading reading = read("UTC", builder -> builder.dates("dd.MM.yyyy HH:mm"), "at", text, From.of("{x}"));
        assertThat(reading.isMapped()).isFalse();
        assertThat(reading.findings()).hasSize(1);
        assertThat(reading.findings().get(0).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"BEFORE, 2026-03-29T01:30:00Z", "AFTER, 2026-03-29T00:30:00Z"})
    void aTimeThatTheClocksSkippedIsMovedByTheGap(ClockChange choice, String expected) {
        Reading reading = local(choice, "2026-03-29 02:30");
        assertThat(reading.touchpoints().get(0).moment().occurredAt()).hasToString(expected);
        assertThat(reading.findings()).extracting(Finding::effect).containsExactly(Finding.Effect.NOTED);
    }

    @ParameterizedTest
    @CsvSource({"BEFORE, 2026-10-25T00:30:00Z", "AFTER, 2026-10-25T01:30:00Z"})
    void aTimeThatTheClocksShowedTwiceIsChosen(ClockChange choice, String expected) {
        Reading reading = local(choice, "2026-10-25 02:30");
        assertThat(reading.touchpoints().get(0).moment().occurredAt()).hasToString(expected);
        assertThat(reading.findings().get(0).reason().code()).isEqualTo("intake.clock-overlap-read");
    }

    @Test
    void changesOfClocksCanBeRefused() {
        assertThat(local(ClockChange.REFUSE, "2026-10-25 02:30").isMapped()).isFalse();
        assertThat(local(ClockChange.REFUSE, "2026-10-25 03:00").isMapped()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | 1.234,50     | 1234.50
            true  | 1234,5       | 1234.5
            true  | -1 234 567   | -1234567
            true  | +7           | 7
            true  | 0,10         | 0.10
            false | 1,234.50     | 1234.50
            false | 1'234'567.8  | 1234567.8
            false | 1.234        | 1.234
            true  | 1.234        | 1234
            """)
    void numbersAreReadByTheirSign(boolean hasComma, String text, BigDecimal expected) {
        assertThat(attribute(hasComma, text, PartType.NUMBER)).isEqualTo(new Value.Quantity(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true  | 12.50
            true  | 1.23.456
            true  | 1.234 567
            true  | 1,234.50
            false | 1,2
            false | 1e3
            false | ٣
            false | --1
            false | 12 EUR
            false | 11111111111111111111111111111111111111111
            """)
    void whatIsNoNumberIsRefused(boolean hasComma, String text) {
        Reading reading = note(hasComma, text, From.of("{x}").as(PartType.NUMBER));
        assertThat(reading.findings())
                .extracting(finding -> finding.reason().code())
                .containsExactly("intake.number");
    }

    @ParameterizedTest
    @CsvSource({"PT3H5M, PT3H5M", "3:05, PT3H5M", "-0:30, PT-30M", "1:02:03, PT1H2M3S", "185, PT3H5M", "1.5, PT1M30S"})
    void lengthsOfTimeAreReadInTheirUnit(String text, Duration expected) {
        From minutes = From.of("{x}").as(PartType.SPAN).unit(ChronoUnit.MINUTES);
        assertThat(note(false, text, minutes).touchpoints().get(0).attributes().get("x"))
                .contains(new Value.Span(expected));
    }

    @Test
    void aFactorIsExact() {
        From miles = From.of("{x}").as(PartType.NUMBER).times(new BigDecimal("1.609344"));
        assertThat(note(false, "932", miles).touchpoints().get(0).attributes().get("x"))
                .contains(new Value.Quantity(new BigDecimal("1499.908608")));
    }

    @Test
    void everyTypeOfAttributeIsRead() {
        assertThat(attribute(false, "yes", PartType.FLAG)).isEqualTo(new Value.Flag(true));
        assertThat(attribute(false, "GOLD", PartType.CODE)).isEqualTo(new Value.Term("GOLD"));
        assertThat(attribute(false, "7", PartType.WHOLE)).isEqualTo(new Value.Quantity(BigDecimal.valueOf(7)));
        assertThat(attribute(false, "2026-03-01", PartType.DATE)).isEqualTo(new Value.Day(LocalDate.of(2026, 3, 1)));
        assertThat(attribute(false, "any", PartType.TEXT)).isEqualTo(new Value.Text("any"));
    }

    @Test
    void aBlankHasItsDefaultAndOtherCodesTheirs() {
        From codes = From.of("{x}").code("A", "EMAIL").code("*", "LETTER").otherwise("PHONE");
        assertThat(List.of("A", "Z", " "))
                .extracting(text -> read("UTC", UnaryOperator.identity(), "channel", text, codes)
                        .touchpoints()
                        .get(0)
                        .contact()
                        .channel()
                        .code())
                .containsExactly("EMAIL", "LETTER", "PHONE");
    }

    @Test
    void bracesMeanThemselvesWhenWrittenTwice() {
        assertThat(From.of("{{a}} {b}").columns()).containsExactly("b");
        assertThat(From.value("{x}").columns()).isEmpty();
        assertThat(note(false, "1", From.value("{x}"))
                        .touchpoints()
                        .get(0)
                        .attributes()
                        .get("x"))
                .contains(new Value.Text("{x}"));
    }

    private static Reading local(ClockChange choice, String text) {
        return read("Europe/Berlin", builder -> builder.clockChange(choice), "at", text, From.of("{x}"));
    }

    private static Value attribute(boolean hasComma, String text, PartType type) {
        Touchpoint made =
                note(hasComma, text, From.of("{x}").as(type)).touchpoints().get(0);
        return made.attributes().get("x").orElseThrow();
    }

    private static Reading note(boolean hasComma, String text, From from) {
        return read("UTC", builder -> hasComma ? builder.decimalComma() : builder, "attribute.x", text, from);
    }

    private static Reading read(
            String zone, UnaryOperator<Mapping.Builder> formats, String part, String text, From from) {
        NounMapping.Builder noun = NounMapping.builder(Noun.TOUCHPOINT)
                .part("id", "{id}")
                .part("occurredAt", From.of("{none}").otherwise("1772373720"))
                .part("channel", "WEB")
                .part("direction", "INBOUND")
                .part("kind", "NOTE")
                .part(part.equals("at") ? "occurredAt" : part, from);
        Mapping.Builder mapping = Mapping.builder("own", ZoneId.of(zone)).dates("ISO", "EPOCH_SECONDS");
        return Intake.of(
                        List.of("id", "x", "none"),
                        formats.apply(mapping).noun(noun).build())
                .read(1, Map.of("id", "1", "x", text));
    }
}
