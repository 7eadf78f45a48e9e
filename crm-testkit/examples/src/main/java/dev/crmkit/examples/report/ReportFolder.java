package dev.crmkit.examples.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crmkit.examples.desk.YearEnd;
import dev.crmkit.examples.input.BadInput;
import dev.crmkit.examples.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where the results go. Both files are written beside their places first and moved there when both are complete; the old
 * summary is removed before the new report comes, so that whatever happens no summary ever stands beside another run's
 * report. Other files in the folder are left alone.
 *
 * @param path the folder; made if it is not there
 */
public record ReportFolder(Path path) {

    /**
     * The report for people.
     *
     * @return {@code report.html}
     */
    public Path report() {
        return path.resolve("report.html").normalize();
    }

    /**
     * The figures for programs.
     *
     * @return {@code summary.json}
     */
    public Path summary() {
        return path.resolve("summary.json").normalize();
    }

    /**
     * Writes both.
     *
     * @param summary the figures
     * @param end what they were counted from
     * @param progress what to tell how far it has got
     * @throws BadInput if the folder cannot be written to
     */
    public void write(Summary summary, YearEnd end, Progress progress) {
        try (Progress.Work work = progress.begin("Writing the report", 2)) {
            String page = ReportPage.of(summary, end);
            work.done(1);
            put(page, json(summary));
        } catch (IOException e) {
            throw new BadInput(
                    path + " cannot be written to: " + e,
                    "Give a folder that you may write to with -Doutput=<folder>.");
        }
    }

    private void put(String page, String json) throws IOException {
        Files.createDirectories(path);
        Path newReport = beside(report());
        Path newSummary = beside(summary());
        try {
            Files.writeString(newReport, page);
            Files.writeString(newSummary, json);
            Files.deleteIfExists(summary());
            Files.move(newReport, report(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.move(newSummary, summary(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(newReport);
            Files.deleteIfExists(newSummary);
        }
    }

    private static Path beside(Path file) {
        String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp";
        return file.resolveSibling(name);
    }

    private static String json(Summary summary) throws JsonProcessingException {
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(lines);
        return new ObjectMapper().writer(printer).writeValueAsString(summary) + "\n";
    }
}
