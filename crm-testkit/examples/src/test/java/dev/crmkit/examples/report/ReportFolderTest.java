package dev.crmkit.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.examples.Job;
import dev.crmkit.examples.Tables;
import dev.crmkit.examples.input.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void tables() {
        Tables.flights(folder.resolve("flights"));
        Tables.olist(folder.resolve("olist"));
        output = folder.resolve("out");
    }

    @Test
    void aSecondRunReplacesAllAndLeavesTheRest() throws IOException {
        Tables.write(output, "mine.txt", "mine");
        Job.run("olist", folder.resolve("olist"), output);
        Job second = Job.run("flights", folder.resolve("flights"), output);
        assertThat(second.json()).contains("\"source\" : \"flights\"");
        assertThat(second.html()).contains("Seattle");
        try (var files = Files.list(output)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "mine.txt",
                            "report.html",
                            "summary.json",
                            "customers.ndjson",
                            "touchpoints.ndjson",
                            "incidents.ndjson",
                            "grants.ndjson");
        }
    }

    @Test
    void aRunThatFailsLeavesTheEarlierReport() {
        Job first = Job.run("olist", folder.resolve("olist"), output);
        String html = first.html();
        String json = first.json();
        Tables.write(folder.resolve("flights"), "flights.csv", "nothing");
        assertThatThrownBy(() -> Job.run("flights", folder.resolve("flights"), output))
                .isInstanceOf(BadInput.class);
        assertThat(first.html()).isEqualTo(html);
        assertThat(first.json()).isEqualTo(json);
    }

    @Test
    void aFileInPlaceOfTheFolderIsNamed() {
        Tables.write(folder, "out", "a file");
        assertThatThrownBy(() -> Job.run("olist", folder.resolve("olist"), output))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("out cannot be written to")
                .hasMessageContaining("-Doutput");
        assertThat(Tables.read(output)).isEqualTo("a file");
    }

    @Test
    void noSummaryStandsBesideAnotherRunsReport() throws IOException {
        Job first = Job.run("olist", folder.resolve("olist"), output);
        // the report cannot be replaced: a folder with something in it stands in its place
        Files.delete(output.resolve("report.html"));
        Tables.write(output.resolve("report.html"), "in the way", "");
        assertThatThrownBy(() -> Job.run("flights", folder.resolve("flights"), output))
                .isInstanceOf(BadInput.class);
        assertThat(first.output().resolve("summary.json")).doesNotExist();
    }

    @Test
    void textsAreEscaped() {
        Tables.write(
                folder.resolve("olist"),
                "orders.csv",
                Tables.lines(
                        Tables.ORDERS_HEADER,
                        "<b>'&,c1,delivered,2018-01-02 10:00:00,,,2018-01-25 10:00:00,2018-01-20 00:00:00"));
        Tables.write(
                folder.resolve("olist"),
                "customers.csv",
                Tables.lines(Tables.CUSTOMERS_HEADER, "c1,<script>alert(1)</script>,1,a,SP"));
        Tables.write(folder.resolve("olist"), "order_reviews.csv", Tables.lines(Tables.REVIEWS_HEADER));
        Job job = Job.run("olist", folder.resolve("olist"), output);
        assertThat(job.html())
                .doesNotContain("<script")
                .doesNotContain("<b>")
                .contains("Customer &lt;script&gt;alert(1)&lt;/script&gt; in time")
                .contains("&lt;b&gt;&#39;&amp;");
    }
}
