package dev.crmkit.laws;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * All laws of the house for one module. Each module applies them to itself, in one test class:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> laws() {
 *     return HouseLaws.of("dev.crmkit.model", List.of("explain", "channel", "customer")).stream()
 *             .map(law -> dynamicTest(law.name(), law::check));
 * }
 * }</pre>
 */
public final class HouseLaws {
    private HouseLaws() {}

    /**
     * The laws for the module whose tests are running, found by its directory.
     *
     * @param root the module's root package, such as {@code dev.crmkit.scoring}
     * @param order its packages below the root, each of which may use only those before it; {@code ""} is the root itself
     * @return one entry a law, to be checked one by one
     */
    public static List<Law> of(String root, List<String> order) {
        // Surefire names the module's directory; an IDE starts there.
        return of(House.at(Path.of(System.getProperty("basedir", "")), root, order));
    }

    static List<Law> of(House house) {
        return Stream.of(
                        PackageLaws.of(house),
                        NameLaws.of(house),
                        SizeLaws.of(house),
                        LibraryLaws.of(house),
                        SignatureLaws.of(house),
                        NullLaws.of(house),
                        PhraseLaws.of(house),
                        house.isKit() ? List.<Law>of() : StillnessLaws.of(house),
                        house.isKit() ? List.<Law>of() : DefaultLaws.of(house))
                .flatMap(List::stream)
                .toList();
    }
}
