package dev.crmkit.testkit.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every Java snippet in README and in the Javadoc of the four jars stands in a test that runs. */
class SnippetsTest {

    private static final Pattern README = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JAVADOC = Pattern.compile("<pre>\\{@code\n(.*?)\\}</pre>", Pattern.DOTALL);
    private static final Path ROOT = root();
    private static final List<String> MODULES = List.of("crm-model", "crm-rules", "crm-scoring", "crm-testkit");

    @TestFactory
    Stream<DynamicTest> everySnippetStandsInATest() {
        List<String> tests = Stream.concat(javaFiles("src/test"), files(ROOT.resolve("crm-testkit/json/src/test")))
                .map(SnippetsTest::text)
                .map(SnippetsTest::bare)
                .toList();
        List<Snippet> snippets = new ArrayList<>(snippets(ROOT.resolve("README.md"), README));
        javaFiles("src/main").forEach(file -> snippets.addAll(snippets(file, JAVADOC)));
        assertThat(snippets).hasSizeGreaterThan(10);
        return snippets.stream()
                .map(snippet -> dynamicTest(
                        snippet.file() + ": "
                                + snippet.code().lines().findFirst().orElse(""),
                        () -> assertThat(tests.stream().anyMatch(test -> test.contains(bare(snippet.code()))))
                                .as("no test contains this snippet of " + snippet.file() + ":\n" + snippet.code())
                                .isTrue()));
    }

    private record Snippet(Path file, String code) {}

    private static List<Snippet> snippets(Path file, Pattern fence) {
        Matcher matcher = fence.matcher(text(file));
        List<Snippet> snippets = new ArrayList<>();
        while (matcher.find())
            snippets.add(new Snippet(
                    ROOT.relativize(file),
                    matcher.group(1).replaceAll("(?m)^ *\\* ?", "").strip()));
        return snippets;
    }

    private static Stream<Path> javaFiles(String sources) {
        return MODULES.stream().flatMap(module -> files(ROOT.resolve(module).resolve(sources)));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Line breaks and indentation do not matter. */
    private static String bare(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) folder = folder.getParent();
        return folder;
    }
}
