package dev.crmkit.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.customer.Pseudonyms;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in the rows, each is mapped or named, and nothing throws. */
class IntakeLawsTest {

    private static final Pseudonyms PSEUDONYMS =
            Pseudonyms.keyed("a secret of the host".getBytes(StandardCharsets.UTF_8));
    private static final List<Table> TABLES = Stream.of(Foreign.SHOP, Foreign.TICKETS, Foreign.CALLS)
            .map(Table::of)
            .toList();
    private static final List<Mapping> MAPPINGS = List.of(Foreign.OF_SHOP, Foreign.OF_TICKETS, Foreign.OF_CALLS);

    /** A row of one of the three tables, with other texts in some of its columns. */
    record Row(int table, Map<String, String> values) {

        List<String> columns() {
            return TABLES.get(table).columns();
        }

        Reading reading(long number) {
            return Intake.of(columns(), MAPPINGS.get(table), PSEUDONYMS).read(number, values);
        }
    }

    @Provide
    Arbitrary<Row> rows() {
        return Arbitraries.integers().between(0, TABLES.size() - 1).flatMap(table -> {
            Table source = TABLES.get(table);
            Arbitrary<Map<String, String>> garbage = Arbitraries.maps(Arbitraries.of(source.columns()), texts(source))
                    .ofMaxSize(3);
            return Combinators.combine(Arbitraries.of(source.rows()), garbage).as((row, other) -> {
                var values = new HashMap<>(row);
                values.putAll(other);
                return new Row(table, values);
            });
        });
    }

    private static Arbitrary<String> texts(Table source) {
        List<String> real =
                source.rows().stream().flatMap(row -> row.values().stream()).toList();
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings().withChars("0123456789.,:-+ {}'/").ofMaxLength(20),
                Arbitraries.strings().all().ofMaxLength(300),
                Arbitraries.of(real),
                Arbitraries.just("x".repeat(10_001)));
    }

    @Property(tries = 300)
    void aRowIsMappedOrNamedAndNothingThrows(@ForAll("rows") Row row) {
        Reading reading = row.reading(7);
        boolean hasNouns =
                !reading.touchpoints().isEmpty() || !reading.incidents().isEmpty();
        assertThat(reading.isMapped()).isEqualTo(hasNouns);
        if (!hasNouns) assertThat(reading.findings()).isNotEmpty();
    }

    @Property(tries = 300)
    void everyFindingNamesTheRowAndItsColumns(@ForAll("rows") Row row) {
        assertThat(row.reading(7).findings()).allSatisfy(finding -> {
            assertThat(finding.row()).isEqualTo(7);
            assertThat(finding.columns()).isNotEmpty().isSubsetOf(row.columns());
            assertThat(finding.value()).hasSizeLessThanOrEqualTo(40);
            assertThat(finding.sentence(java.util.Locale.GERMAN))
                    .startsWith("Zeile 7, ")
                    .doesNotContain("?}");
        });
    }

    @Property(tries = 300)
    void theSameRowGivesEqualNouns(@ForAll("rows") Row row) {
        assertThat(row.reading(1)).isEqualTo(row.reading(1));
        assertThat(row.reading(1).touchpoints()).isEqualTo(row.reading(2).touchpoints());
    }

    @Property(tries = 100)
    void rowsInAreMappedAndSkippedOnes(@ForAll("rows") Row row) {
        var tally = new Tally();
        Table table = TABLES.get(row.table());
        Stream<Map<String, String>> rows = Stream.concat(table.rows().stream(), Stream.of(row.values()));
        Intake.of(table.columns(), MAPPINGS.get(row.table()), PSEUDONYMS)
                .read(rows)
                .forEach(tally);
        assertThat(tally.read()).isEqualTo(table.rows().size() + 1L);
        assertThat(tally.mapped() + tally.skipped()).isEqualTo(tally.read());
    }

    @Property(tries = 300)
    void noFindingShowsWhatAPersonWrote(@ForAll("rows") Row row) {
        Map<String, String> values = new HashMap<>(row.values());
        for (String column : List.of("Text", "Mailadresse", "Nummer", "Ticketnr"))
            values.computeIfPresent(column, (name, text) -> "Canary Ann 0815 " + text);
        assertThat(new Row(row.table(), values).reading(1).findings())
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("Canary", "0815"));
    }
}
