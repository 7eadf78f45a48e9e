package dev.crmkit.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One source file as it was written. Immutable.
 *
 * @param path where it stands
 * @param packageName the package it declares
 * @param lines its lines
 * @param methods its methods, constructors and static blocks that have a body
 * @param locks the lines in which {@code synchronized} is written
 * @param speech what it says to people
 */
record Source(Path path, String packageName, List<String> lines, List<Span> methods, List<Long> locks, Speech speech) {

    /**
     * A method from its first modifier or annotation to its closing brace. Immutable.
     *
     * @param name as written
     * @param first its first line, from 1
     * @param last its last line
     */
    record Span(String name, int first, int last) {
        int length() {
            return last - first + 1;
        }
    }

    /** Every Java file below a directory, read and parsed; none if there is no such directory. */
    static List<Source> below(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return SourceReader.read(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    /** Whether the file only describes a package or a module. */
    boolean isDescriptor() {
        return name().equals("package-info.java") || name().equals("module-info.java");
    }

    String place(Span method) {
        return method.name() + " (" + name() + ":" + method.first() + ") has " + method.length() + " lines";
    }

    /** Whether a text stands within a method, or in the line comments directly above it. */
    boolean says(String text, Span method) {
        int first = method.first() - 1;
        while (first > 0 && lines.get(first - 1).strip().startsWith("//")) {
            first--;
        }
        return lines.subList(first, method.last()).stream().anyMatch(line -> line.contains(text));
    }
}
