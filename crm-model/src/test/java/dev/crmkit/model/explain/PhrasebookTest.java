package dev.crmkit.model.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PhrasebookTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Phrasebook BOOK = Phrasebook.of(
            Map.of("paid", "{amount} at {channel} on {at}, {day}, {n} times, after {span}"),
            Map.of("paid", "{amount} am {channel} um {at}, {day}, {n} Mal, nach {span}"));
    private static final Reason PAID = Reason.of("paid")
            .with("amount", Money.parse("EUR 1234567.50"))
            .with("channel", new Value.Term("CHECK_IN_DESK"))
            .with("at", Instant.parse("2026-03-29T00:59:00Z"))
            .with("day", LocalDate.of(2026, 12, 1))
            .with("n", 12_345)
            .with("span", Duration.ofMinutes(200));

    @Test
    void sentencesAreWrittenInOurOwnPatternsWhateverTheMachineSays() {
        Phrasebook book = BOOK.and(Phrasebook.standard());
        assertThat(book.sentence(PAID, Locale.ENGLISH, BERLIN))
                .isEqualTo(
                        "EUR 1,234,567.50 at check-in desk on 2026-03-29 01:59, 2026-12-01, 12,345 times, after 3 h 20 min");
        assertThat(book.sentence(PAID, Locale.GERMANY, BERLIN))
                .isEqualTo("1.234.567,50 EUR am Check-in-Schalter um 29.03.2026 01:59, 01.12.2026, 12.345 Mal,"
                        + " nach 3 h 20 min");
    }

    @Test
    void anUnknownLanguageIsAnsweredInEnglish() {
        assertThat(BOOK.sentence(PAID, Locale.JAPANESE, BERLIN)).isEqualTo(BOOK.sentence(PAID, Locale.ENGLISH, BERLIN));
        assertThat(Phrasebook.standard().term("PHONE", Locale.ROOT)).isEqualTo("phone");
    }

    @Test
    void theMachinesLocaleChangesNothing() {
        Locale machine = Locale.getDefault();
        Phrasebook book = BOOK.and(Phrasebook.standard());
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "ja-JP-u-ca-japanese", "th-TH")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(book.sentence(PAID, Locale.ENGLISH, BERLIN))
                        .as(tag)
                        .isEqualTo("EUR 1,234,567.50 at check-in desk on 2026-03-29 01:59, 2026-12-01, 12,345 times,"
                                + " after 3 h 20 min");
                assertThat(book.sentence(PAID, Locale.GERMAN, BERLIN))
                        .startsWith("1.234.567,50 EUR am Check-in-Schalter");
            }
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void everyWordOfTheBookIsThereInBothLanguages() {
        assertThat(Phrasebook.standard().codes())
                .contains("term.check_in_desk", "fact.distance_km", "term.flight_delay")
                .filteredOn(code -> code.startsWith("term."))
                .allSatisfy(code -> {
                    String term = code.substring("term.".length()).toUpperCase(Locale.ROOT);
                    assertThat(Phrasebook.standard().term(term, Locale.GERMAN))
                            .isNotBlank()
                            .isNotEqualTo(term);
                    assertThat(Phrasebook.standard().term(term, Locale.ENGLISH))
                            .isNotBlank()
                            .isNotEqualTo(term);
                });
    }

    @Test
    void aFactIsNotTheContentOfTheSameName() {
        Phrasebook book = Phrasebook.standard();
        assertThat(book.term("NOTICE", Locale.ENGLISH)).isEqualTo("notice");
        assertThat(book.term("NOTICE", Locale.GERMAN)).isEqualTo("Mitteilung");
        assertThat(book.term("notice", Locale.ENGLISH)).isEqualTo("time of notice before departure");
        assertThat(book.term("notice", Locale.GERMAN)).isEqualTo("Zeit der Unterrichtung vor Abflug");
    }

    @Test
    void whatHasNoPhraseIsStillSaid() {
        Reason foreign = Reason.of("their.rule").with("n", 3);
        assertThat(BOOK.sentence(foreign, Locale.GERMAN, BERLIN)).isEqualTo("their.rule, n 3");
        assertThat(BOOK.term("DRONE", Locale.GERMAN)).isEqualTo("DRONE");
    }

    @Test
    void aMissingValueIsMarkedInsteadOfLeftOut() {
        assertThat(BOOK.sentence(Reason.of("paid"), Locale.ENGLISH, BERLIN)).startsWith("? at ? on ?");
    }

    @Test
    void aCodeThatOneLanguageLacksIsNamed() {
        assertThatThrownBy(() -> Phrasebook.of(Map.of("a", "x", "b", "x"), Map.of("a", "x", "c", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("in German [b], in English [c]");
        assertThatThrownBy(() -> Phrasebook.of(Map.of("a", "{x} of {y}"), Map.of("a", "{x} von {z}")))
                .hasMessageContaining("Phrase a names [{x}, {y}] in English and [{x}, {z}] in German");
        assertThatThrownBy(() -> Phrases.read(language -> null)).hasMessageContaining("language 'en'");
    }

    @Test
    void everyLanguageWritesNegativeAndSmallNumbers() {
        assertThat(Wording.GERMAN.number(new BigDecimal("-1234.5"))).isEqualTo("-1.234,5");
        assertThat(Wording.ENGLISH.number(new BigDecimal("0.05"))).isEqualTo("0.05");
        assertThat(Wording.ENGLISH.number(new BigDecimal("1E+3"))).isEqualTo("1,000");
        assertThat(Wording.ENGLISH.span(Duration.ofSeconds(12))).isEqualTo("12 s");
        assertThat(Wording.GERMAN.span(Duration.ofDays(14))).isEqualTo("14 Tage");
        assertThat(Wording.GERMAN.span(Duration.ofMinutes(-61))).isEqualTo("-1 h 1 min");
    }

    @Test
    void reasonsKeepTheOrderOfTheirValuesAndCheckTheirCode() {
        assertThat(PAID.arguments().keySet()).containsExactly("amount", "channel", "at", "day", "n", "span");
        assertThatThrownBy(() -> Reason.of("Not A Code")).hasMessageContaining("does not match [a-z][a-z0-9._-]*");
        assertThatThrownBy(() -> PAID.arguments().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
