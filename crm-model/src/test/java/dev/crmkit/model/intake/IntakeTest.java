package dev.crmkit.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.touchpoint.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documentation shows, and what every kind of touchpoint needs. */
class IntakeTest {

    @Test
    void whatTheDocumentationShows() {

        Mapping calls = Mapping.builder("pbx", ZoneId.of("Europe/Berlin"))
                .dates("dd.MM.yyyy HH:mm:ss")
                .noun(NounMapping.builder(Noun.TOUCHPOINT)
                        .part("id", "{Nr}")
                        .part("occurredAt", "{Datum} {Uhrzeit}")
                        .part("customer", "{Kunde}")
                        .part("channel", "PHONE")
                        .part(
                                "direction",
                                From.of("{Art}").code("ein", "INBOUND").code("aus", "OUTBOUND"))
                        .part("kind", "ENQUIRY")
                        .part("about", "{Betreff}"))
                .build();
        List<String> header = List.of("Nr", "Datum", "Uhrzeit", "Kunde", "Art", "Betreff");
        Map<String, String> row =
                Map.of("Nr", "1", "Datum", "31.02.2026", "Uhrzeit", "9:05:00", "Kunde", "C-1", "Art", "ein");

        Intake intake = Intake.of(header, calls);
        Reading reading = intake.read(1, row);
        reading.touchpoints();
        reading.findings(); // Row 1, Datum, Uhrzeit: '31.02.2026 9:05:00' is no date or time like dd.MM.yyyy HH:mm:ss

        assertThat(reading.touchpoints()).isEmpty();
        assertThat(reading.findings().get(0).sentence(Locale.ENGLISH))
                .isEqualTo("Row 1, Datum, Uhrzeit: '31.02.2026 9:05:00' is no date or time like dd.MM.yyyy HH:mm:ss");
        List<String> cells = List.of("1", "28.02.2026", "09:05:00", "C-1", "ein", "Rechnung");
        assertThat(intake.read(1, cells).touchpoints()).hasSize(1);
        From kanal = From.of("{Kanal}").code("T", "PHONE").code("M", "EMAIL").otherwise("WEB");
        assertThat(kanal.columns()).containsExactly("Kanal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENQUIRY          | topic=BILL
            COMPLAINT        | about=x
            REPLY            | because=host.sorry;solved=yes
            DECLINED         | about=x
            NOTICE           | disruption=D-1;harm.order=O-1
            NOTE             | topic=PLAN
            PROMISE_MADE     | promise.id=P;promise.due=2026-04-01
            PROMISE_RESOLVED | promise.id=P;promise.outcome=kept
            SERVICE_FAILURE  | failure=LATE_DELIVERY;harm.order=O-1;harm.line=2
            REMEDIED         | harm.contract=C;harm.outage=7;entitlement=CARE;nature=MANDATORY;amount=5;currency=EUR
            PURCHASE         | order=O-1;total=5.00;currency=EUR
            RETURN           | order=O-1;refund=5.00;currency=EUR
            INVITATION       | event=E-1;asks=NOTHING
            ENCOUNTER        | event=E-1;duration=PT2H
            ADVICE           | favour=CUSTOMER
            NEED_LEARNED     | need.id=N;need.what=x;need.from=CUSTOMER;need.validUntil=2026-05-01
            FEEDBACK         | rating=4
            CUSTOMER_CONTRIBUTION | form=REVIEW;recognition=USED
            REFERRAL         | recognition=REWARDED
            """)
    void everyKindOfTouchpointCanBeMade(Content.Kind kind, String parts) {
        NounMapping.Builder noun = NounMapping.builder(Noun.TOUCHPOINT)
                .part("id", "{id}")
                .part("occurredAt", "2026-03-01T10:00Z")
                .part("customer", "C-1")
                .part("channel", "WEB")
                .part("direction", "INBOUND")
                .part("kind", kind.name());
        for (String part : parts.replace("=kept", "=FULFILLED").split(";", -1))
            noun.part(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        Mapping mapping = Mapping.builder("own", ZoneId.of("UTC")).noun(noun).build();
        Reading reading = Intake.of(List.of("id"), mapping).read(1, Map.of("id", "1"));
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.touchpoints().get(0).content().kind()).isEqualTo(kind);
    }

    @Test
    void everyReasonOfThisPackageHasItsSentence() throws IOException {
        Set<String> given = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/crmkit/model/intake"))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file);
                Stream.of("Refusal\\.of\\(\"([a-z-]+)\"", "parsed\\(\"([a-z-]+)\"", "\"intake\\.([a-z-]+)\"")
                        .flatMap(form -> Pattern.compile(form).matcher(text).results())
                        .map(MatchResult::group)
                        .map(found -> found.replaceAll(".*\"(intake\\.)?([a-z-]+)\".*", "intake.$2"))
                        .forEach(given::add);
            }
        }
        Set<String> known = Phrasebook.standard().codes().stream()
                .filter(code -> code.startsWith("intake."))
                .collect(Collectors.toSet());
        assertThat(given).hasSizeGreaterThan(15);
        assertThat(known).containsAll(given);
    }
}
