package dev.crmkit.model.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.touchpoint.Content;
import java.time.ZoneId;
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
import net.jqwik.api.statistics.Statistics;

/** Tables that have a column for every part, with texts that some part can be: whatever they say together, nothing throws. */
class EveryPartTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Map<String, String> NAMES =
            Map.of("identity.*", "loyalty", "attribute.*", "x", "fact.*", "arrival_delay", "consent.*", "marketing");
    private static final List<String> TEXTS = Stream.concat(
                    Stream.of(Content.Kind.values()).map(Enum::name),
                    Stream.of(
                            "",
                            "1",
                            "-1",
                            "0",
                            "5.005",
                            "99999999999",
                            "2026-03-01",
                            "2026-03-01T10:00Z",
                            "2199-12-31",
                            "1900-01-01T00:00Z",
                            "PT3H",
                            "-3:05",
                            "yes",
                            "EUR",
                            "JPY",
                            "XXX",
                            "WEB",
                            "INBOUND",
                            "OUTBOUND",
                            "GIVEN",
                            "MANDATORY",
                            "COMPENSATION",
                            "VOUCHER",
                            "POINTS",
                            "FLIGHT_DELAY",
                            "LH 123",
                            "FRA",
                            "Europe/Berlin",
                            "de-AT",
                            "{x}",
                            "ä\u0000",
                            "n/a",
                            "unknown",
                            "OUTDATED",
                            "\ud800",
                            "a b"))
            .toList();

    /** A noun and a row of its table. */
    record Case(Noun noun, Map<String, String> row) {}

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(Noun.class).flatMap(noun -> {
            List<String> columns = columns(noun);
            Arbitrary<Map<String, String>> some = Arbitraries.maps(Arbitraries.of(columns), Arbitraries.of(TEXTS))
                    .ofMaxSize(5);
            return Combinators.combine(Arbitraries.of(likely()), some).as((likely, other) -> {
                var row = new HashMap<>(likely);
                row.keySet().retainAll(columns);
                row.putAll(other);
                return new Case(noun, row);
            });
        });
    }

    /** Rows that say enough for a noun of any kind, if nothing else is put in their place. */
    private static List<Map<String, String>> likely() {
        return Stream.of(Content.Kind.values())
                .map(kind -> {
                    var row = new HashMap<String, String>();
                    row.putAll(Map.of("id", "1", "claim", "1", "kind", kind.name(), "date", "2026-03-01"));
                    row.putAll(Map.of(
                            "occurredAt", "2026-03-01", "customer", "C-1", "channel", "WEB", "direction", "INBOUND"));
                    row.putAll(Map.of("promise.id", "P", "promise.due", "2026-03-02", "promise.outcome", "FULFILLED"));
                    row.putAll(Map.of("order", "O", "total", "5", "refund", "5", "currency", "EUR", "rating", "4"));
                    row.putAll(Map.of("harm.order", "O", "entitlement", "CARE", "nature", "MANDATORY", "amount", "5"));
                    row.putAll(Map.of("need.id", "N", "need.from", "CUSTOMER", "event", "E", "form", "IDEA"));
                    return Map.copyOf(row);
                })
                .toList();
    }

    private static List<String> columns(Noun noun) {
        return noun.parts().stream()
                .map(Part::path)
                .map(path -> NAMES.containsKey(path) ? path.replace("*", NAMES.get(path)) : path)
                .toList();
    }

    @Property
    void aRowIsMappedOrNamed(@ForAll("cases") Case given) {
        List<String> columns = columns(given.noun());
        Intake intake = Intake.of(columns, Mapping.ofColumns(given.noun(), "own", UTC, columns));
        Reading reading = intake.read(3, given.row());
        Statistics.collect(given.noun(), reading.isMapped());
        int nouns = reading.customers().size()
                + reading.touchpoints().size()
                + reading.incidents().size()
                + reading.grants().size();
        assertThat(nouns).isEqualTo(reading.isMapped() ? 1 : 0);
        assertThat(reading.findings()).allSatisfy(finding -> {
            assertThat(finding.columns()).isNotEmpty().isSubsetOf(columns);
            assertThat(finding.effect()).isEqualTo(Finding.Effect.REFUSED);
        });
        if (!reading.isMapped()) assertThat(reading.findings()).isNotEmpty();
    }
}
