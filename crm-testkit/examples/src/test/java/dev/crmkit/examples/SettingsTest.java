package dev.crmkit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.examples.input.BadInput;
import dev.crmkit.examples.input.InputFolder;
import dev.crmkit.examples.source.flights.FlightsSource;
import dev.crmkit.examples.source.olist.OlistSource;
import dev.crmkit.examples.source.own.OwnSource;
import dev.crmkit.examples.source.simulated.SimulatedSource;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void withoutAnySettingTheYearIsSimulated() {
        Settings settings = settings();
        assertThat(settings.source()).isEqualTo(new SimulatedSource());
        assertThat(settings.output()).isEqualTo(Path.of("target/demo"));
    }

    @Test
    void defaultsAreFoundFromTheRoot() {
        Settings settings = settings("root", "/project", "source", "olist", "input", " ", "output", "");
        assertThat(settings.source())
                .isEqualTo(new OlistSource(new InputFolder(Path.of("/project/../shared/data/olist"))));
        assertThat(settings.output()).isEqualTo(Path.of("/project/target/demo"));
    }

    @Test
    void ownDataAreTheTemplatesUnlessAFolderIsGiven() {
        assertThat(settings("root", "/project", "source", "own").source())
                .isEqualTo(new OwnSource(new InputFolder(Path.of("/project/crm-testkit/examples/templates"))));
    }

    @Test
    void everySettingCanBeGiven() {
        Settings settings = settings("source", "flights", "input", "in", "output", "out");
        assertThat(settings.source()).isEqualTo(new FlightsSource(new InputFolder(Path.of("in"))));
        assertThat(settings.output()).isEqualTo(Path.of("out"));
    }

    @Test
    void anUnknownSourceIsRefused() {
        assertThatThrownBy(() -> settings("source", "trains"))
                .isInstanceOf(BadInput.class)
                .hasMessage("There is no source 'trains'\nTake simulated, flights, olist or own.");
    }

    private static Settings settings(String... pairs) {
        var given = new Properties();
        for (int i = 0; i < pairs.length; i += 2) given.setProperty(pairs[i], pairs[i + 1]);
        return Settings.of(given);
    }
}
