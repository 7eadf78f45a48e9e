package dev.crmkit.examples;

import dev.crmkit.examples.input.BadInput;
import dev.crmkit.examples.input.InputFolder;
import dev.crmkit.examples.source.Source;
import dev.crmkit.examples.source.flights.FlightsSource;
import dev.crmkit.examples.source.olist.OlistSource;
import dev.crmkit.examples.source.own.OwnSource;
import dev.crmkit.examples.source.simulated.SimulatedSource;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What to work on and where to write. Immutable.
 *
 * @param source where the year comes from
 * @param output the folder for summary and report
 */
public record Settings(Source source, Path output) {

    private static final String TEMPLATES = "crm-testkit/examples/templates";

    /**
     * Reads the settings {@code source}, {@code input} and {@code output}; an empty one counts as missing.
     *
     * @param given the settings as system properties, and {@code root}, the folder from which defaults are found
     * @return the settings
     * @throws BadInput if there is no such source
     */
    public static Settings of(Properties given) {
        Path root = Path.of(value(given, "root", ""));
        String name = value(given, "source", "simulated");
        String data = name.equals("own") ? TEMPLATES : "../shared/data/" + name;
        String input = value(given, "input", root.resolve(data).toString());
        String output = value(given, "output", root.resolve("target/demo").toString());
        return new Settings(source(name, new InputFolder(Path.of(input))), Path.of(output));
    }

    private static Source source(String name, InputFolder folder) {
        return switch (name) {
            case "simulated" -> new SimulatedSource();
            case "flights" -> new FlightsSource(folder);
            case "olist" -> new OlistSource(folder);
            case "own" -> new OwnSource(folder);
            default ->
                throw new BadInput("There is no source '" + name + "'", "Take simulated, flights, olist or own.");
        };
    }

    private static String value(Properties given, String key, String otherwise) {
        String value = given.getProperty(key, "");
        return value.isBlank() ? otherwise : value;
    }
}
