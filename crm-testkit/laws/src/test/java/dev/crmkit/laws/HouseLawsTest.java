package dev.crmkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.crmkit.laws.BrokenModules.Broken;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HouseLawsTest {
    @TempDir
    private Path directory;

    static Stream<Broken> broken() {
        return BrokenModules.all();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void reportsEveryCulprit(Broken broken) {
        var module = MiniModule.in(directory, broken.root(), broken.order().toArray(String[]::new));
        broken.sources().forEach(module::with);

        assertThatThrownBy(module.law(broken.law())::check)
                .isInstanceOf(AssertionError.class)
                .message()
                .startsWith("Broken law: " + broken.law())
                .contains(broken.culprits());
    }

    @Test
    void noLawIsWithoutABrokenModule() {
        assertThat(HouseLaws.of(House.at(directory, "dev.crmkit.model", List.of())))
                .extracting(Law::name)
                .containsExactlyInAnyOrderElementsOf(
                        BrokenModules.all().map(Broken::law).toList());
    }

    @TestFactory
    Stream<DynamicTest> emptyModuleBreaksNone() {
        return MiniModule.in(directory, "dev.crmkit.model", "a").laws().stream()
                .map(law -> dynamicTest(law.name(), law::check));
    }

    @TestFactory
    Stream<DynamicTest> cleanModulesBreakNone() {
        return Stream.of(
                        CleanModules.model(directory.resolve("model")),
                        CleanModules.rules(directory.resolve("rules")),
                        CleanModules.kit(directory.resolve("kit")))
                .flatMap(module -> module.laws().stream())
                .map(law -> dynamicTest(law.name(), law::check));
    }

    @Test
    void longTestFilesAreReportedToo() {
        var law = MiniModule.in(directory, "dev.crmkit.model", "a")
                .withTest("package dev.crmkit.model.a; class ATest {" + "\n".repeat(400) + "}")
                .law("no file has more than 400 lines");

        assertThatThrownBy(law::check).hasMessageContaining("ATest.java has 401 lines");
    }
}
