package dev.crmkit.examples.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void onATerminalABarGrowsInPlaceAndVanishes() {
        try (Progress.Work work = Progress.on(out, true).begin("Reading", 4)) {
            work.done(2);
            work.done(2);
            work.done(9);
        }
        assertThat(text()).doesNotContain("\n").endsWith(" \r");
        assertThat(text().split("\r"))
                .containsSubsequence(
                        "[" + ".".repeat(40) + "]   0 %  Reading",
                        "[" + "#".repeat(20) + ".".repeat(20) + "]  50 %  Reading",
                        "[" + "#".repeat(40) + "] 100 %  Reading");
        assertThat(text().split("50 %", -1)).as("shown once").hasSize(2);
    }

    @Test
    void elsewhereThereAreLinesFewOfThem() {
        var now = new AtomicLong();
        try (var lines = new Lines(out, "Reading", 10, now::get)) {
            for (int i = 0; i <= 10; i++) {
                now.addAndGet(TimeUnit.SECONDS.toNanos(2));
                lines.done(i);
            }
        }
        assertThat(text().lines())
                .containsExactly("Reading ...", "Reading ... 20 %", "Reading ... 50 %", "Reading ... 80 %");
    }

    @Test
    void nothingToDoIsDone() {
        try (Progress.Work work = Progress.on(out, true).begin("Reading", 0)) {
            work.done(0);
        }
        try (Progress.Work work = Progress.on(out, false).begin("Reading", 0)) {
            work.done(0);
        }
        assertThat(text()).contains("Reading ...");
    }

    @Test
    void aTestIsNotWatched() {
        assertThat(Terminal.isWatched()).isFalse();
    }

    private String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
