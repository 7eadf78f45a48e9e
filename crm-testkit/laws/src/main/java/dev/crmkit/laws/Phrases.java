package dev.crmkit.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The phrase files of a module and of crm-model, on which every module stands. Immutable.
 *
 * @param byLanguage the sentences and words by code, for {@code en} and {@code de}
 */
record Phrases(Map<String, Map<String, String>> byLanguage) {

    static Phrases of(Path directory) {
        var all = new TreeMap<String, Map<String, String>>();
        for (String language : List.of("en", "de")) {
            var phrases = new TreeMap<String, String>();
            read(model(directory), language, phrases);
            read(directory, language, phrases);
            all.put(language, phrases);
        }
        return new Phrases(all);
    }

    /** The nearest crm-model beside the module or above it; the module itself if there is none. */
    private static Path model(Path directory) {
        return Stream.iterate(directory.toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("crm-model"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(directory);
    }

    private static void read(Path module, String language, Map<String, String> phrases) {
        Path resources = module.resolve("src/main/resources");
        if (!Files.isDirectory(resources)) {
            return;
        }
        try (Stream<Path> files = Files.walk(resources)) {
            for (Path file : files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                var properties = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                properties.forEach((code, phrase) -> phrases.put(code.toString(), phrase.toString()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The languages that have nothing for a code. */
    Stream<String> without(String code) {
        return byLanguage.keySet().stream()
                .filter(language -> !byLanguage.get(language).containsKey(code));
    }

    /** What is said for a code, in any language. */
    Stream<String> said(String code) {
        return byLanguage.values().stream().map(phrases -> phrases.getOrDefault(code, ""));
    }
}
