package dev.crmkit.json;

import static dev.crmkit.json.Program.JACKSON_2;
import static dev.crmkit.json.Program.JACKSON_2_MONEY;
import static dev.crmkit.json.Program.JACKSON_3;
import static dev.crmkit.json.Program.NOUNS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of another module reads and writes every noun of the catalogue. */
class ModulePathTest {

    private static final List<String> LINES = Catalogue.all()
            .map(sample -> sample.type().getName() + " " + sample.text())
            .toList();
    private static final List<String> TEXTS = Catalogue.all().map(Sample::text).toList();

    @Test
    void jackson3() throws IOException, InterruptedException {
        assertThat(echo("3", "-p", Program.path(NOUNS, JACKSON_3))).isEqualTo(TEXTS);
    }

    /** The module for money asks for a module joda.money, so it cannot stand where the others stand… */
    @Test
    void jackson2CannotHaveItsMoneyModuleOnTheModulePath() throws IOException, InterruptedException {
        assertThat(echo("2", "-p", Program.path(NOUNS, JACKSON_2, JACKSON_2_MONEY)))
                .anyMatch(line -> line.contains("Module joda.money not found"));
    }

    /** …but may stand on the class path beside them, where the mapper finds it… */
    @Test
    void jackson2WithItsMoneyModuleOnTheClassPath() throws IOException, InterruptedException {
        assertThat(echo("2", "-p", Program.path(NOUNS, JACKSON_2), "-cp", JACKSON_2_MONEY))
                .isEqualTo(TEXTS);
    }

    /** …or the host adds a module of that name, which has nothing but a descriptor. */
    @Test
    void jackson2WithABridge(@TempDir Path folder) throws IOException, InterruptedException {
        Path descriptor = folder.resolve("module-info.java");
        Files.writeString(descriptor, "module joda.money { requires transitive org.joda.money; }");
        int failed = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, "-p", NOUNS, "-d", folder.toString(), descriptor.toString());
        assertThat(failed).isZero();

        String modules = Program.path(NOUNS, JACKSON_2, JACKSON_2_MONEY, folder.toString());
        assertThat(echo("2", "-p", modules)).isEqualTo(TEXTS);
    }

    /** The host's module asks for either databind only if it is there, so one that has it says so. */
    private static List<String> echo(String jackson, String... path) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(path));
        arguments.addAll(List.of(
                "--add-modules", jackson.equals("2") ? "com.fasterxml.jackson.databind" : "tools.jackson.databind"));
        arguments.addAll(List.of("-m", "dev.crmkit.json/dev.crmkit.json.Echo", jackson));
        return Program.echo(LINES, arguments);
    }

    @Test
    void bothOnTheClassPath() throws IOException, InterruptedException {
        String all = Program.path(NOUNS, JACKSON_2, JACKSON_2_MONEY, JACKSON_3);
        for (String jackson : List.of("2", "3"))
            assertThat(Program.echo(LINES, List.of("-cp", all, "dev.crmkit.json.Echo", jackson)))
                    .isEqualTo(TEXTS);
    }
}
