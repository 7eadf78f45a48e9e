package dev.crmkit.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.crmkit.laws.HouseLaws;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The laws of the house, kept by this module. Each package uses only those that stand before it. */
final class HouseTest {
    private static final List<String> ORDER =
            List.of("fixture", "arbitrary", "simulate", "verify", "contract", "story");

    @TestFactory
    Stream<DynamicTest> laws() {
        return HouseLaws.of("dev.crmkit.testkit", ORDER).stream().map(law -> dynamicTest(law.name(), law::check));
    }
}
