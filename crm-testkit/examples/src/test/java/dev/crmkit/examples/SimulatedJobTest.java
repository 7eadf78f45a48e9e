package dev.crmkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crmkit.examples.desk.ServiceDesk;
import dev.crmkit.examples.desk.YearEnd;
import dev.crmkit.examples.progress.Progress;
import dev.crmkit.examples.source.simulated.SimulatedSource;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.rules.desk.Decision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedJobTest {

    @TempDir
    static Path folder;

    private static Job job;

    @BeforeAll
    static void run() {
        job = Job.run("simulated", folder.resolve("none"), folder.resolve("made/demo"));
    }

    @Test
    void theSummaryHasItsKeysInTheirOrder() {
        assertThat(job.tree().fieldNames())
                .toIterable()
                .containsExactly(
                        "source",
                        "asOf",
                        "customers",
                        "touchpoints",
                        "incidents",
                        "claims",
                        "granted",
                        "alreadyGranted",
                        "declined",
                        "toppedUp",
                        "grantedTotal",
                        "mergeProposals",
                        "scored",
                        "meanScore");
    }

    @Test
    void everyClaimIsCountedOnce() {
        JsonNode summary = job.tree();
        assertThat(summary.get("source").asText()).isEqualTo("simulated");
        assertThat(summary.get("customers").asInt()).isEqualTo(2_000);
        int decided = 0;
        for (String kind : List.of("granted", "alreadyGranted", "declined", "toppedUp"))
            decided += summary.get(kind).asInt();
        assertThat(decided).isEqualTo(summary.get("claims").asInt());
        assertThat(summary.get("granted").asInt()).isPositive();
        assertThat(summary.get("alreadyGranted").asInt()).isPositive();
        assertThat(summary.get("declined").asInt()).isPositive();
    }

    @Test
    void everyHarmIsPaidOnce() {
        YearEnd end = new ServiceDesk(Progress.silent()).work(new SimulatedSource().year(Progress.silent()));
        Set<IncidentKey> paid = end.grants().map(Grant::incident).collect(Collectors.toSet());
        assertThat(end.decided(Decision.Kind.GRANTED)).hasSameSizeAs(paid);
        assertThat(job.summary().granted()).isEqualTo(paid.size());
        assertThat(job.summary().grantedTotal())
                .containsExactly(
                        Map.entry("EUR", end.granted().get("EUR").getAmount().toPlainString()));
        long inHistories = end.histories().values().stream()
                .mapToLong(history -> history.grants().size())
                .sum();
        assertThat(inHistories).isEqualTo(paid.size());
    }

    @Test
    void answersAreTouchpointsOfTheCustomer() {
        var year = new SimulatedSource().year(Progress.silent());
        int before = year.histories().values().stream()
                .mapToInt(history -> history.touchpoints().size())
                .sum();
        assertThat(job.summary().touchpoints()).isEqualTo(before + job.summary().claims());
    }

    @Test
    void theSameYearGivesTheSameBytes() {
        Job again = Job.run("simulated", folder.resolve("none"), folder.resolve("again"));
        assertThat(again.json()).isEqualTo(job.json()).endsWith("}\n").doesNotContain("\r");
        assertThat(again.html()).isEqualTo(job.html());
    }

    @Test
    void theConsoleNamesTheFiles() {
        assertThat(job.console())
                .contains("A year of a simulated airline, as of 2026-01-01")
                .contains("not paid twice")
                .contains(job.output().resolve("report.html").toString())
                .contains(job.output().resolve("summary.json").toString());
        assertThat(job.console().lines())
                .allMatch(line -> line.length() < 100 || line.contains("report") || line.contains("summary"));
    }

    @Test
    void theReportNeedsNothingElse() {
        assertThat(job.html())
                .doesNotContainIgnoringCase("<script")
                .doesNotContain("http:")
                .doesNotContain("https:")
                .doesNotContain("src=")
                .doesNotContain("@import")
                .doesNotContain("<link");
        assertThat(Files.exists(job.output().resolve("report.html"))).isTrue();
    }

    @Test
    void theReportShowsSecondClaimsAndProposals() {
        assertThat(job.html())
                .contains("Second claims, not paid twice")
                .contains("Proposed merge")
                .containsPattern("C-\\d{5} = C-\\d{5}-B")
                .contains("was already granted on");
    }

    @Test
    void partsOfPlotsAreFoundByUniqueNames() {
        List<String> ids = matches("id=['\"]([^'\"]+)['\"]");
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        assertThat(ids).containsAll(Set.copyOf(matches("url\\(#([^)]+)\\)")));
    }

    private static List<String> matches(String pattern) {
        return Pattern.compile(pattern)
                .matcher(job.html())
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
