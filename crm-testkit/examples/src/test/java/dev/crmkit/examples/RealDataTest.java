package dev.crmkit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures that the real data must give. Skipped where the data are not beside the project. */
class RealDataTest {

    @TempDir
    Path output;

    @Test
    void flights() {
        JsonNode summary = run("flights");
        assertThat(summary.get("flights").asInt()).isEqualTo(193_809);
        assertThat(summary.get("delays").asInt()).isEqualTo(1_208);
        assertThat(summary.get("cancellations").asInt()).isEqualTo(1_204);
        assertThat(summary.get("customers").asInt()).isEqualTo(2_412);
        assertThat(summary.get("incidents").asInt()).isEqualTo(2_412);
        assertThat(summary.get("claims").asInt()).isEqualTo(2_412 + 804);
        assertThat(summary.get("granted").asInt()).as("each harm once").isEqualTo(2_412);
        assertThat(summary.get("alreadyGranted").asInt())
                .as("never a second time")
                .isEqualTo(804);
        assertThat(summary.get("declined").asInt()).isZero();
        assertThat(summary.get("toppedUp").asInt()).isZero();
        // 1,060 of EUR 250, 1,017 of 400, 227 of 600 and 108 of 300
        assertThat(summary.get("grantedTotal").get("EUR").asText()).isEqualTo("840400.00");
    }

    @Test
    void olist() {
        JsonNode summary = run("olist");
        assertThat(summary.get("orders").asInt()).isEqualTo(3_000);
        assertThat(summary.get("customers").asInt()).isEqualTo(2_995);
        assertThat(summary.get("promisesKept").asInt()).isEqualTo(2_713);
        assertThat(summary.get("promisesBroken").asInt()).isEqualTo(191);
        assertThat(summary.get("promisesOpen").asInt()).isEqualTo(96);
        assertThat(summary.get("incidents").asInt()).isEqualTo(191);
        assertThat(summary.get("claims").asInt()).isZero();
        assertThat(summary.get("grantedTotal")).isEmpty();
        assertThat(summary.get("n").asInt()).isEqualTo(2_993);
        assertThat(summary.get("positives").asInt()).isEqualTo(453);
        assertThat(summary.get("auc").asDouble()).isBetween(0.63, 0.75);
        assertThat(summary.get("aucByChance").get(1).asDouble()).isLessThan(0.55);
    }

    private JsonNode run(String source) {
        Path input = root().resolve("../shared/data").resolve(source).normalize();
        assumeTrue(Files.isDirectory(input), "Skipped: the data are not in " + input);
        return Job.run(source, input, output).tree();
    }

    /** The folder above this module that has the library's modules. */
    private static Path root() {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (folder.getParent() != null && !Files.isDirectory(folder.resolve("crm-model")))
            folder = folder.getParent();
        return folder;
    }
}
