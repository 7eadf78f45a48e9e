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
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the results go. All files are written beside their places first and moved there when all are complete; the old
 * summary is removed before and the new one comes last, so that whatever happens no summary ever stands beside files of
 * another run. Other files in the folder are left alone.
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
     * Writes both, and what was read: the nouns of each kind in a file {@code customers.ndjson} and so on, one a line.
     *
     * @param summary the figures
     * @param end what they were counted from
     * @param progress what to tell how far it has got
     * @throws BadInput if the folder cannot be written to
     */
    public void write(Summary summary, YearEnd end, Progress progress) {
        var files = new LinkedHashMap<Path, Content>();
        try (Progress.Work work = progress.begin("Writing the report", 2)) {
            String page = ReportPage.of(summary, end);
            files.put(report(), file -> Files.writeString(file, page));
            NounFiles.of(end.year())
                    .forEach((name, nouns) -> files.put(path.resolve(name), file -> NounFiles.write(nouns, file)));
            files.put(summary(), file -> Files.writeString(file, json(summary)));
            work.done(1);
            put(files);
        } catch (IOException e) {
            throw new BadInput(
                    path + " cannot be written to: " + e,
                    "Give a folder that you may write to with -Doutput=<folder>.");
        }
    }

    /** Writes one file. */
    private interface Content {
        void write(Path file) throws IOException;
    }

    private void put(Map<Path, Content> files) throws IOException {
        Files.createDirectories(path);
        try {
            for (Map.Entry<Path, Content> file : files.entrySet())
                file.getValue().write(beside(file.getKey()));
            Files.deleteIfExists(summary());
            for (Path file : files.keySet())
                Files.move(beside(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            for (Path file : files.keySet()) Files.deleteIfExists(beside(file));
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
