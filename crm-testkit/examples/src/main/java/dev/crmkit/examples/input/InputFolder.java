package dev.crmkit.examples.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder with a source's tables, each as {@code name.csv} or {@code name.csv.gz}. Where both are there, the plain one
 * is read, since that is the one a person can have changed.
 *
 * @param path where it is
 */
public record InputFolder(Path path) {

    /**
     * A table that must be there.
     *
     * @param name the file's name without {@code .csv}
     * @return the table
     * @throws BadInput if it is missing
     */
    public CsvFile table(String name) {
        return optional(name).orElseThrow(() -> missing(name));
    }

    /**
     * A table that may be there.
     *
     * @param name the file's name without {@code .csv}
     * @return the table; empty if it is missing
     */
    public Optional<CsvFile> optional(String name) {
        return Stream.of(name + ".csv", name + ".csv.gz")
                .map(path::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(CsvFile::new);
    }

    private BadInput missing(String name) {
        String what = Files.isDirectory(path) ? "it is not in the folder " : "there is no folder ";
        return new BadInput(
                name + ".csv.gz: " + what + path.toAbsolutePath().normalize(),
                "Give the folder that has " + name + ".csv or " + name + ".csv.gz with -Dinput=<folder>, or take"
                        + " -Dsource=simulated, which needs no data.");
    }
}
