package dev.crmkit.model.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads phrase files: UTF-8 properties, one file a language. Immutable, without state.
 *
 * <p>The caller opens its own resource, since on the module path only the module itself may:
 *
 * <pre>{@code
 * Phrasebook book = Phrases.read(language -> MyPolicy.class.getResourceAsStream("phrases_" + language + ".properties"));
 * }</pre>
 */
public final class Phrases {

    private Phrases() {}

    /**
     * Reads the files for {@code en} and {@code de}.
     *
     * @param resource opens the file of a language; it is closed here
     * @return the book
     * @throws IllegalArgumentException if a file is missing, or lacks a code that the other one has
     * @throws UncheckedIOException if reading fails
     */
    public static Phrasebook read(Function<String, @Nullable InputStream> resource) {
        return Phrasebook.of(load(resource, "en"), load(resource, "de"));
    }

    private static Map<String, String> load(Function<String, @Nullable InputStream> resource, String language) {
        try (InputStream in = resource.apply(language)) {
            if (in == null)
                throw new IllegalArgumentException("No phrase file for language '" + language + "'"
                        + "\nA phrasebook has two files, 'en' and 'de', in the module that reads them.");
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(name -> name, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException("Phrase file for language '" + language + "' cannot be read", e);
        }
    }
}
