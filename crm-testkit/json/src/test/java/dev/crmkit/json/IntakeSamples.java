package dev.crmkit.json;

import dev.crmkit.model.intake.ClockChange;
import dev.crmkit.model.intake.Condition;
import dev.crmkit.model.intake.From;
import dev.crmkit.model.intake.Mapping;
import dev.crmkit.model.intake.Noun;
import dev.crmkit.model.intake.NounMapping;
import dev.crmkit.model.intake.PartType;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Mappings of a host's tables. */
final class IntakeSamples {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private IntakeSamples() {}

    static Stream<Sample<?>> all() {
        Mapping least = Mapping.ofColumns(Noun.CUSTOMER, "own", BERLIN, List.of("id"));
        return Stream.of(
                Sample.of("mapping", Mapping.class, least, "columns named like parts"),
                Sample.of("mapping", Mapping.class, calls(), "a log of calls"));
    }

    private static Mapping calls() {
        NounMapping.Builder call = NounMapping.builder(Noun.TOUCHPOINT)
                .when(Condition.present("Zeit"))
                .when(Condition.notIn("Art", "X", "Y"))
                .when(Condition.atLeast("Dauer", 1))
                .part("id", "{Lfd}")
                .part("occurredAt", "{Zeit}")
                .part("channel", From.value("PHONE"))
                .part("direction", From.of("{Art}").code("an", "INBOUND").otherwise("OUTBOUND"))
                .part("kind", From.value("ENCOUNTER"))
                .part("duration", From.of("{Dauer}").unit(ChronoUnit.SECONDS).times(new BigDecimal("1.5")))
                .part("attribute.line", From.of("{Nst}").as(PartType.TEXT).personal())
                .part("employee", From.of("{Nst}").pseudonym());
        return Mapping.builder("calls", BERLIN)
                .language(Locale.GERMAN)
                .dates("dd.MM.yyyy HH:mm")
                .decimalComma()
                .blanks("n/a", "-")
                .clockChange(ClockChange.REFUSE)
                .noun(call)
                .build();
    }
}
