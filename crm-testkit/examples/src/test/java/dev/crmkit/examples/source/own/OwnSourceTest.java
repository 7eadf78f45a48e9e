package dev.crmkit.examples.source.own;

import static dev.crmkit.examples.Tables.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crmkit.examples.Job;
import dev.crmkit.examples.Tables;
import dev.crmkit.examples.input.BadInput;
import dev.crmkit.examples.report.NounFiles;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.intake.Mapping;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnSourceTest {

    private static final Path TEMPLATES = Path.of("templates").toAbsolutePath();
    private static final String TOUCHPOINTS = "id,occurredAt,customer,channel,direction,kind,promise.id,promise.due";

    @TempDir
    Path folder;

    @Test
    void theTemplatesAreReadWhole() {
        Job job = run(TEMPLATES);
        assertThat(job.summary().customers()).isEqualTo(3);
        assertThat(job.summary().incidents()).isEqualTo(3);
        assertThat(job.summary().granted()).isEqualTo(2);
        assertThat(job.summary().grantedTotal())
                .containsEntry("EUR", "650.00"); // 250 for 900 km, 400 of 600: 4 hours late
        for (String table : List.of("customers", "touchpoints", "incidents", "grants")) {
            JsonNode rows = job.tree().get("tables").get(table);
            assertThat(rows.get("read").asInt()).as(table).isPositive();
            assertThat(rows.get("mapped")).isEqualTo(rows.get("read"));
            assertThat(rows.get("unreadColumns")).as(table).isEmpty();
        }
        assertThat(job.html()).contains("What was read");
    }

    @Test
    void whatWasReadReadsBackEqual() throws IOException {
        Job job = run(TEMPLATES);
        assertThat(backEqual(job, "customers.ndjson", Customer.class)).isEqualTo(3);
        assertThat(backEqual(job, "touchpoints.ndjson", Touchpoint.class)).isEqualTo(8);
        assertThat(backEqual(job, "incidents.ndjson", Incident.class)).isEqualTo(3);
        assertThat(backEqual(job, "grants.ndjson", Grant.class)).isEqualTo(1);
    }

    @Test
    void flightsAndOrdersReadBackEqualToo() throws IOException {
        Tables.flights(folder.resolve("flights"));
        Job flights = Job.run("flights", folder.resolve("flights"), folder.resolve("out"));
        assertThat(backEqual(flights, "touchpoints.ndjson", Touchpoint.class)).isEqualTo(4);
        assertThat(backEqual(flights, "incidents.ndjson", Incident.class)).isEqualTo(2);
        JsonNode table = flights.tree().get("tables").get("flights");
        assertThat(table.get("skipped").asInt()).isEqualTo(1);
        assertThat(table.get("findings").get(0).get("reason").asText()).isEqualTo("intake.left-out");
        Tables.olist(folder.resolve("olist"));
        Job olist = Job.run("olist", folder.resolve("olist"), folder.resolve("out"));
        assertThat(backEqual(olist, "touchpoints.ndjson", Touchpoint.class)).isEqualTo(3 + 2 + 3);
    }

    @Test
    void aForeignTableNeedsAMappingOfFewLines() throws IOException {
        Job job = run(TEMPLATES.resolve("shop"));
        assertThat(Files.readAllLines(TEMPLATES.resolve("shop/mapping.json"))).hasSizeLessThanOrEqualTo(40);
        JsonNode table = job.tree().get("tables").get("bestellungen");
        assertThat(table.get("read").asInt()).isEqualTo(6);
        assertThat(table.get("mapped").asInt()).isEqualTo(3);
        assertThat(table.get("unreadColumns")).extracting(JsonNode::asText).containsExactly("Sterne", "Lager");
        assertThat(table.get("findings"))
                .extracting(finding -> finding.get("first").asText())
                .containsExactly(
                        "Row 4, Status, Zugesagt, Geliefert: the mapping has nothing for rows like this",
                        "Row 5, Bestellt, Uhrzeit: '31.02.2026 11:00' is no date or time like dd.MM.yyyy HH:mm / dd.MM.yyyy",
                        "Row 5, Weg: 'Fax' has no translation among the codes of channel",
                        "Row 5, Summe: '12.50' is no number like 1.234,50",
                        "Row 6, Summe: the row has 6 cells, the table 11 columns");
        assertThat(job.console()).contains("3 mapped, 3 skipped", "1 x refused, first: Row 5, Weg: 'Fax'");
        assertThat(job.html()).contains("&#39;Fax&#39; has no translation");
    }

    @Test
    void anySubsetOfTablesDoes() {
        Tables.write(
                folder,
                "touchpoints.csv.gz",
                Tables.zipped(lines(
                        TOUCHPOINTS, "1,2026-03-01,C-1,WEB,INBOUND,NOTE,,", "1,2026-03-01,C-1,WEB,INBOUND,NOTE,,")));
        Job job = run(folder);
        assertThat(job.summary().customers()).isEqualTo(1);
        assertThat(job.summary().touchpoints())
                .as("repeated, and one all the same")
                .isEqualTo(1);
        assertThat(job.summary().claims()).isZero();
    }

    @Test
    void aRowThatContradictsAnEarlierOneIsSkipped() {
        Tables.write(
                folder,
                "touchpoints.csv",
                lines(
                        TOUCHPOINTS,
                        "1,2026-03-01,C-1,WEB,INBOUND,NOTE,,",
                        "1,2026-03-01,C-2,WEB,INBOUND,NOTE,,",
                        "2,2026-03-01,C-1,WEB,OUTBOUND,PROMISE_MADE,P-1,2026-02-01"));
        JsonNode table = run(folder).tree().get("tables").get("touchpoints");
        assertThat(table.get("mapped").asInt()).isEqualTo(1);
        assertThat(table.get("findings"))
                .extracting(finding -> finding.get("reason").asText())
                .containsExactly("intake.conflict", "intake.due-past");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id,occurredAt,channel,direction,kind,kind | {} | touchpoints.csv:1:6: column 'kind' is there twice
            id,occurredAt,channel,direction | {} | touchpoints.csv: TOUCHPOINT needs kind, which the mapping does not name
            id | {"touchpoints": 7} | mapping.json: Cannot construct instance of `dev.crmkit.model.intake.Mapping$Builder`
            id | {"touchpoints": {"source": "a"}} | mapping.json: Missing required creator property 'zone' (index 1) (line 1)
            id | {"touchpoints": {"source": "a", "zone": "UTC", "noun": []}} | mapping.json: Mapping has no property 'noun'
            id | {"touchpoints": | mapping.json: Unexpected end-of-input
            id | {"a": {"source": "a", "zone": "UTC", "nouns": [{"noun": "CUSTOMER", "parts": {"id": "{b}"}}]}} | a.csv.gz: it is
            """)
    void inputThatCannotBeUsedIsNamed(String header, String mapping, String message) {
        if (!message.startsWith("a.csv")) Tables.write(folder, "touchpoints.csv", header + "\n");
        Tables.write(folder, "mapping.json", mapping);
        assertThatThrownBy(() -> run(folder))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("\n");
    }

    @Test
    void aMappingReadsBackEqual() throws IOException {
        ObjectMapper mapper = NounFiles.mapper();
        var tables = new TypeReference<Map<String, Mapping>>() {};
        Map<String, Mapping> read = mapper.readValue(Tables.read(TEMPLATES.resolve("shop/mapping.json")), tables);
        String text = mapper.writeValueAsString(read);
        assertThat(mapper.readValue(text, tables)).isEqualTo(read);
        assertThat(mapper.writeValueAsString(mapper.readValue(text, tables))).isEqualTo(text);
    }

    @Test
    void aFolderWithoutTablesIsNamed() {
        assertThatThrownBy(() -> run(folder))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("There is no customers.csv, touchpoints.csv, incidents.csv or grants.csv in ");
    }

    private Job run(Path input) {
        return Job.run("own", input, folder.resolve("out"));
    }

    /** Reads each line, writes it again, and compares both; gives the number of lines. */
    private static <T> int backEqual(Job job, String file, Class<T> type) throws IOException {
        List<String> lines = Files.readAllLines(job.output().resolve(file));
        var mapper = NounFiles.mapper();
        for (String line : lines) {
            T noun = mapper.readValue(line, type);
            assertThat(mapper.writeValueAsString(noun)).isEqualTo(line);
            assertThat(mapper.readValue(line, type)).isEqualTo(noun);
        }
        return lines.size();
    }
}
