package dev.crmkit.model.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapping is data that stays equal through its builder, and whose mistakes are named before the first row. */
class MappingTest {

    private static final ZoneId UTC = ZoneId.of("UTC");

    static Stream<Mapping> mappings() {
        return Stream.of(Foreign.OF_SHOP, Foreign.OF_TICKETS, Foreign.OF_CALLS);
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void aBuilderGivesTheSameAgain(Mapping mapping) {
        assertThat(mapping.toBuilder().build()).isEqualTo(mapping).hasSameHashCodeAs(mapping);
        assertThat(mapping.nouns()).allMatch(noun -> noun.toBuilder().build().equals(noun));
    }

    @Test
    void itNamesTheColumnsItReads() {
        assertThat(Foreign.OF_CALLS.columns()).containsExactly("Art", "Zeit", "Nst", "Nummer", "Ziel", "Dauer");
    }

    @ParameterizedTest
    @EnumSource(Noun.class)
    void everyNounSaysItsParts(Noun noun) {
        assertThat(noun.parts()).extracting(Part::path).doesNotHaveDuplicates().contains("occurredAt");
    }

    @Test
    void columnsNamedLikePartsNeedNoMapping() {
        Mapping mapping = Mapping.ofColumns(
                Noun.CUSTOMER, "own", UTC, List.of("id", "person.last", "identity.loyalty", "colour"));
        assertThat(mapping.columns()).containsExactly("id", "person.last", "identity.loyalty");
    }

    @Test
    void mistakesAreNamed() {
        refused(
                "CUSTOMER has no part 'ident'",
                () -> customer().part("ident", "{a}").build());
        refused("CUSTOMER needs id", () -> NounMapping.builder(Noun.CUSTOMER).build());
        refused(
                "TOUCHPOINT needs promise.due",
                () -> touchpoint("PROMISE_MADE").part("promise.id", "{a}").build());
        refused(
                "TOUCHPOINT needs harm.key or harm.flight",
                () -> touchpoint("SERVICE_FAILURE")
                        .part("failure", "LATE_DELIVERY")
                        .build());
        refused("Template '{a' has a brace without its pair at character 1", () -> From.of("{a"));
        refused("Template 'a}b' has a brace without its pair at character 2", () -> From.of("a}b"));
        refused(
                "Identity namespace",
                () -> customer().part("identity.E-Mail", "{a}").build());
        refused(
                "Fact name 'Km' does not match",
                () -> incident().part("fact.Km", "{a}").build());
        refused(
                "Date pattern 'dd.QQQQQQ' is none",
                () -> of(customer()).dates("dd.QQQQQQ").build());
        refused("0 date patterns", () -> of(customer()).dates());
        refused(
                "Mapping of source 'own' has 0 nouns",
                () -> Mapping.builder("own", UTC).build());
        refused(
                "unit YEARS is not within SECONDS and DAYS",
                () -> From.of("{a}").unit(ChronoUnit.YEARS));
        refused(
                "Condition AT_LEAST on column 'a' needs a number, not 'x'",
                () -> new Condition("a", Condition.Test.AT_LEAST, List.of("x")));
        refused("Condition IN on column 'a' needs at least one value", () -> Condition.in("a"));
        refused(
                "Condition BLANK on column 'a' takes no values",
                () -> new Condition("a", Condition.Test.BLANK, List.of("x")));
    }

    @Test
    void whatTheMappingItselfSaysIsReadAtOnce() {
        refused(
                "TOUCHPOINT direction has the constant 'IN', which cannot be read as CODE",
                () -> of(touchpoint("NOTE").part("direction", "IN")).build());
        refused(
                "TOUCHPOINT channel has the code '1 ä', which",
                () -> of(touchpoint("NOTE")
                                .part("direction", From.of("{a}").code("x", "INBOUND"))
                                .part("channel", From.of("{b}").code("x", "1 ä")))
                        .build());
        refused(
                "TOUCHPOINT kind has the default 'LETTER', which",
                () -> of(touchpoint("NOTE").part("kind", From.of("{a}").otherwise("LETTER")))
                        .build());
        refused(
                "CUSTOMER id has as TEXT, which is not for",
                () -> of(customer().part("id", From.of("{a}").as(PartType.TEXT)))
                        .build());
        refused(
                "CUSTOMER id has times 2, which is not for",
                () -> of(customer().part("id", From.of("{a}").times(BigDecimal.valueOf(2))))
                        .build());
    }

    @Test
    void anIdHoldsNoPersonalData() {
        NounMapping.Builder mailed = customer().part("id", "{mail}").part("identity.email", "{mail}");
        refused(
                "CUSTOMER id would hold personal data of [mail]",
                () -> of(mailed).build());
        mailed.part("id", From.of("{mail}").pseudonym());
        refused(
                "CUSTOMER id needs pseudonyms",
                () -> Intake.of(List.of("mail"), of(mailed).build()));
    }

    @Test
    void theTableIsComparedWithTheMappingOnce() {
        Mapping mapping = of(customer().part("person.last", "{name}").part("organization", "{firm}"))
                .build();
        refused("The table of own has no column [firm, name]", () -> Intake.of(List.of("a"), mapping));
        refused(
                "CUSTOMER person.first is the constant 'name', which is the name of a column",
                () -> Intake.of(
                        List.of("a", "name"),
                        of(customer().part("person.first", "name")).build()));
    }

    @Test
    void aRowOfCellsNeedsOneForEachColumn() {
        Intake intake = Intake.of(List.of("a", "b"), of(customer()).build());
        assertThat(intake.read(1, List.of("C-1", "")).customers()).hasSize(1);
        assertThat(intake.read(2, List.of("C-1")).findings().get(0).sentence(Locale.ENGLISH))
                .isEqualTo("Row 2, b: the row has 1 cells, the table 2 columns");
    }

    private static void refused(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("\n");
    }

    private static Mapping.Builder of(NounMapping.Builder noun) {
        return Mapping.builder("own", UTC).noun(noun);
    }

    private static NounMapping.Builder customer() {
        return NounMapping.builder(Noun.CUSTOMER).part("id", "{a}");
    }

    private static NounMapping.Builder incident() {
        return NounMapping.builder(Noun.INCIDENT)
                .part("kind", "LATE_DELIVERY")
                .part("date", "{day}")
                .part("customer", "{a}")
                .part("harm.order", "{order}");
    }

    private static NounMapping.Builder touchpoint(String kind) {
        return NounMapping.builder(Noun.TOUCHPOINT)
                .part("id", "{a}")
                .part("occurredAt", "{day}")
                .part("channel", "WEB")
                .part("direction", "INBOUND")
                .part("kind", kind);
    }
}
