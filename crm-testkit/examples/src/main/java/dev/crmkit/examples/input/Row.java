package dev.crmkit.examples.input;

import static java.util.Objects.requireNonNull;

import dev.crmkit.model.intake.Finding;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/** One row of a table. Immutable; whatever cannot be read as it is asked for is a {@link BadInput} that names the place. */
public final class Row {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final String file;
    private final long line;
    private final CSVRecord record;
    private final Map<String, Integer> places;

    Row(String file, long line, CSVRecord record, Map<String, Integer> places) {
        this.file = file;
        this.line = line;
        this.record = record;
        this.places = places;
        check();
    }

    private void check() {
        if (record.size() != places.size())
            throw new BadInput(
                    new BadInput.Place(file, line, Math.min(record.size(), places.size()) + 1),
                    "the row has " + record.size() + " columns, the header " + places.size(),
                    "Is a comma or a quotation mark too many or missing?");
        for (int i = 0; i < record.size(); i++) CsvText.check(record.get(i), new BadInput.Place(file, line, i + 1));
    }

    /**
     * The row's number.
     *
     * @return from 1, without the header; the same whether the file is zipped or not
     */
    public long number() {
        return record.getRecordNumber() - 1;
    }

    /**
     * All texts of the row, for an {@link dev.crmkit.model.intake.Intake Intake}.
     *
     * @return by column, a new map to which more columns may be added
     */
    public Map<String, String> values() {
        var values = new HashMap<String, String>();
        places.forEach((column, place) -> values.put(column, record.get(place)));
        return values;
    }

    /**
     * A text that must be there.
     *
     * @param column the column
     * @return a text that is not blank
     */
    public String text(String column) {
        String text = textOrEmpty(column);
        if (text.isBlank()) throw bad(column, "must not be empty");
        return text;
    }

    /**
     * A text that may be missing.
     *
     * @param column the column
     * @return the text, or an empty one
     */
    public String textOrEmpty(String column) {
        return record.get(requireNonNull(places.get(column), column));
    }

    /**
     * A whole number within bounds.
     *
     * @param column the column
     * @param least the least allowed
     * @param most the most allowed
     * @return the number
     */
    public int integer(String column, int least, int most) {
        int number = read(column, "a whole number", Integer::valueOf);
        if (number < least || number > most) throw bad(column, "is not within " + least + " and " + most);
        return number;
    }

    /**
     * A whole number that may be missing.
     *
     * @param column the column
     * @return the number; empty if the column is
     */
    public OptionalInt optionalInteger(String column) {
        if (textOrEmpty(column).isEmpty()) return OptionalInt.empty();
        return OptionalInt.of(read(column, "a whole number", Integer::valueOf));
    }

    /**
     * A local date and time.
     *
     * @param column the column
     * @return the time as the table has it, in no zone
     */
    public LocalDateTime time(String column) {
        return read(column, "a time like 2018-08-20 15:15:42", text -> LocalDateTime.parse(text, SECOND));
    }

    /**
     * A local date and time that may be missing.
     *
     * @param column the column
     * @return the time; empty if the column is
     */
    public Optional<LocalDateTime> optionalTime(String column) {
        return textOrEmpty(column).isEmpty() ? Optional.empty() : Optional.of(time(column));
    }

    /**
     * Anything else that can be read from text.
     *
     * @param column the column
     * @param expected what it should be, with its article
     * @param reader reads it, or throws
     * @param <T> what is read
     * @return what the reader makes of the text
     */
    public <T> T read(String column, String expected, Function<String, T> reader) {
        String text = text(column);
        try {
            return reader.apply(text);
        } catch (RuntimeException e) {
            throw bad(column, "is not " + expected);
        }
    }

    /**
     * What to throw if the row contradicts itself or others.
     *
     * @param column the column to name
     * @param problem what is wrong with it, following its value
     * @return the exception
     */
    public BadInput bad(String column, String problem) {
        var place = new BadInput.Place(file, line, requireNonNull(places.get(column), column) + 1);
        return new BadInput(
                place,
                column + " '" + textOrEmpty(column) + "' " + problem,
                "Correct or remove the row; nothing was written.");
    }

    /**
     * What to throw if the row could not be mapped, though the source is known to be clean.
     *
     * @param finding why not
     * @return the exception
     */
    public BadInput bad(Finding finding) {
        int column = finding.columns().stream()
                .filter(places::containsKey)
                .findFirst()
                .map(name -> requireNonNull(places.get(name)) + 1)
                .orElse(1);
        return new BadInput(
                new BadInput.Place(file, line, column),
                finding.sentence(Locale.ENGLISH),
                "Correct or remove the row; nothing was written.");
    }
}
