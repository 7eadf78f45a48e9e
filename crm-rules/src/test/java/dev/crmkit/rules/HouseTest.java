package dev.crmkit.rules;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.crmkit.laws.HouseLaws;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The laws of the house, kept by this module. Each package uses only those that stand before it. */
final class HouseTest {
    private static final List<String> ORDER = List.of(
            "table", "policy", "statute", "limit", "ledger", "ledger.jdbc", "desk", "replay", "habit", "segment");

    @TestFactory
    Stream<DynamicTest> laws() {
        return HouseLaws.of("dev.crmkit.rules", ORDER).stream().map(law -> dynamicTest(law.name(), law::check));
    }
}
