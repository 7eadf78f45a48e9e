package dev.crmkit.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crmkit.examples.progress.Progress;
import dev.crmkit.examples.report.Summary;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;

/** One run of the main job, with what it wrote. */
public record Job(Summary summary, String console, Path output) {

    public static Job run(String source, Path input, Path output) {
        var given = new Properties();
        given.setProperty("source", source);
        given.setProperty("input", input.toString());
        given.setProperty("output", output.toString());
        var console = new ByteArrayOutputStream();
        var out = new PrintStream(console, true, StandardCharsets.UTF_8);
        Summary summary = Main.run(Settings.of(given), Progress.silent(), out);
        return new Job(summary, console.toString(StandardCharsets.UTF_8), output);
    }

    public String json() {
        return Tables.read(output.resolve("summary.json"));
    }

    public String html() {
        return Tables.read(output.resolve("report.html"));
    }

    public JsonNode tree() {
        try {
            return new ObjectMapper().readTree(json());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
