package dev.crmkit.examples.input;

import dev.crmkit.examples.progress.Progress;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table in a comma-separated file (RFC 4180, UTF-8), gzipped if its name ends in {@code .gz}. Its first line names the
 * columns.
 *
 * @param path where it is
 */
public record CsvFile(Path path) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    /**
     * Reads all rows.
     *
     * @param columns the columns it has
     * @param progress what to tell how far it has got
     * @param rows takes one row after the other
     * @throws BadInput if the file is not such a table
     */
    public void read(Columns columns, Progress progress, Consumer<Row> rows) {
        try (Progress.Work work = progress.begin("Reading " + name(), Files.size(path));
                var text = CsvText.open(path);
                CSVParser parser = CSVParser.builder()
                        .setReader(text.reader())
                        .setFormat(FORMAT)
                        .get()) {
            var next = new Next(parser);
            Map<String, Integer> places = columns.places(name(), next.header());
            while (next.isThere()) {
                rows.accept(next.row(places));
                work.done(text.bytesRead());
            }
        } catch (IOException e) {
            throw unreadable(1, e);
        }
    }

    private String name() {
        return path.getFileName().toString();
    }

    private BadInput unreadable(long line, Exception e) {
        Throwable why = e.getCause() == null ? e : e.getCause();
        return new BadInput(
                new BadInput.Place(name(), line, 1),
                "the file cannot be read from here on: "
                        + (why instanceof EOFException ? "it breaks off" : why.getMessage()),
                "Is it complete, and gzipped if and only if its name ends in .gz? It is " + path.toAbsolutePath());
    }

    /** Walks through the records and knows on which line each begins. */
    private final class Next {

        private final CSVParser parser;
        private final Iterator<CSVRecord> records;
        private long line = 1;

        Next(CSVParser parser) {
            this.parser = parser;
            this.records = parser.iterator();
        }

        List<String> header() {
            if (!isThere())
                throw new BadInput(new BadInput.Place(name(), 1, 1), "the file is empty", "Is it complete?");
            return records.next().toList();
        }

        boolean isThere() {
            line = parser.getCurrentLineNumber() + 1;
            try {
                return records.hasNext();
            } catch (UncheckedIOException e) {
                throw unreadable(line, e);
            }
        }

        Row row(Map<String, Integer> places) {
            return new Row(name(), line, records.next(), places);
        }
    }
}
