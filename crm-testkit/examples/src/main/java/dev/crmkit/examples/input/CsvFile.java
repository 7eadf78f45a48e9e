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
import java.util.function.BiConsumer;
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

    /**
     * Reads all rows of a table with whatever columns, separated by commas, semicolons or tabulators. Empty lines are none.
     *
     * @param progress what to tell how far it has got
     * @param header takes the names of the columns, first
     * @param rows takes each row's number, from 1, and its cells
     * @throws BadInput if the file cannot be read, or names a column twice
     */
    public void readAny(Progress progress, Consumer<List<String>> header, BiConsumer<Long, List<String>> rows) {
        try (Progress.Work work = progress.begin("Reading " + name(), Files.size(path));
                var text = CsvText.open(path);
                CSVParser parser = CSVParser.builder()
                        .setReader(text.reader())
                        .setFormat(FORMAT.builder()
                                .setDelimiter(text.delimiter())
                                .setIgnoreEmptyLines(true)
                                .get())
                        .get()) {
            var next = new Next(parser);
            header.accept(once(next.header().stream().map(String::strip).toList()));
            for (long row = 1; next.isThere(); row++) {
                rows.accept(row, next.cells());
                work.done(text.bytesRead());
            }
        } catch (IOException e) {
            throw unreadable(1, e);
        }
    }

    private List<String> once(List<String> header) {
        for (int i = 0; i < header.size(); i++)
            if (header.indexOf(header.get(i)) < i)
                throw new BadInput(
                        new BadInput.Place(name(), 1, i + 1),
                        "column '" + header.get(i) + "' is there twice",
                        "Give each column a name of its own.");
        return header;
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

        List<String> cells() {
            List<String> cells = records.next().toList();
            for (int i = 0; i < cells.size(); i++) CsvText.check(cells.get(i), new BadInput.Place(name(), line, i + 1));
            return cells;
        }

        Row row(Map<String, Integer> places) {
            return new Row(name(), line, records.next(), places);
        }
    }
}
