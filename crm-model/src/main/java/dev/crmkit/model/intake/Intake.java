package dev.crmkit.model.intake;

import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.explain.Reason;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Makes nouns of the rows of a host's table, one row at a time and without memory of the others. Immutable.
 *
 * <p>Every row is mapped, or skipped with the reason; no row is mapped by half, and no text that a row can hold makes
 * {@code read} throw. The same row gives equal nouns whenever it comes.
 *
 * <pre>{@code
 * Intake intake = Intake.of(header, calls);
 * Reading reading = intake.read(1, row);
 * reading.touchpoints();
 * reading.findings(); // Row 1, Datum, Uhrzeit: '31.02.2026 9:05:00' is no date or time like dd.MM.yyyy HH:mm:ss
 * }</pre>
 */
public final class Intake {

    private static final Reason LEFT_OUT = Reason.of("intake.left-out");

    private final List<String> columns;
    private final List<String> unread;
    private final List<Bound> nouns;
    private final List<String> deciding;

    private Intake(List<String> columns, List<String> unread, List<Bound> nouns) {
        this.columns = columns;
        this.unread = unread;
        this.nouns = nouns;
        this.deciding = nouns.stream()
                .flatMap(noun -> noun.deciding().stream())
                .distinct()
                .toList();
    }

    /**
     * An intake for one table.
     *
     * @param columns the columns that the table has
     * @param mapping what its rows become
     * @return the intake
     * @throws IllegalArgumentException if the mapping names a column that the table does not have, asks for pseudonyms, or has
     *     a constant that is the name of a column
     */
    public static Intake of(Collection<String> columns, Mapping mapping) {
        mapping.nouns()
                .forEach(noun -> noun.parts().forEach((path, from) -> {
                    if (from.isPseudonym())
                        throw new IllegalArgumentException(new Cell.Place(noun.noun(), path) + " needs pseudonyms"
                                + "\nGive them: Intake.of(columns, mapping, Pseudonyms.keyed(secret)).");
                }));
        return of(columns, mapping, UnaryOperator.identity());
    }

    /**
     * An intake for one table whose mapping replaces personal data in ids by pseudonyms.
     *
     * @param columns the columns that the table has
     * @param mapping what its rows become
     * @param pseudonyms the pseudonyms; the same secret gives the same ids
     * @return the intake
     * @throws IllegalArgumentException if the mapping names a column that the table does not have, or has a constant that is
     *     the name of a column
     */
    public static Intake of(Collection<String> columns, Mapping mapping, Pseudonyms pseudonyms) {
        return of(columns, mapping, pseudonyms::of);
    }

    private static Intake of(Collection<String> columns, Mapping mapping, UnaryOperator<String> pseudonyms) {
        Set<String> missing = new TreeSet<>(mapping.columns());
        missing.removeAll(Set.copyOf(columns));
        if (!missing.isEmpty())
            throw new IllegalArgumentException("The table of " + mapping.source() + " has no column " + missing
                    + "\nIts columns are " + columns + ".");
        mapping.nouns().forEach(noun -> noun.parts().forEach((path, from) -> constant(columns, noun, path, from)));
        List<String> read = mapping.columns();
        return new Intake(
                List.copyOf(columns),
                columns.stream().filter(column -> !read.contains(column)).toList(),
                mapping.nouns().stream()
                        .map(noun -> new Bound(noun, mapping, pseudonyms))
                        .toList());
    }

    private static void constant(Collection<String> columns, NounMapping noun, String path, From from) {
        if (from.columns().isEmpty() && columns.contains(from.template()))
            throw new IllegalArgumentException(new Cell.Place(noun.noun(), path) + " is the constant '"
                    + from.template() + "', which is the name of a column\nWrite {" + from.template()
                    + "} for what stands in the column.");
    }

    /**
     * The columns of the table.
     *
     * @return their names in the order of the table, unmodifiable
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * The columns of the table that the mapping does not read.
     *
     * @return their names in the order of the table, unmodifiable
     */
    public List<String> unread() {
        return unread;
    }

    /**
     * Reads one row.
     *
     * @param row the row's number, for findings
     * @param values the texts of the row by column; a column that is not there, or null, is blank
     * @return nouns or findings
     */
    public Reading read(long row, Map<String, String> values) {
        var draft = new Reading.Draft(row);
        boolean applies = false;
        for (Bound noun : nouns)
            if (noun.applies(values, draft)) {
                applies = true;
                noun.read(values, draft);
            }
        if (!applies && !draft.isSkipped()) draft.add(leftOut(row));
        return draft.done();
    }

    /**
     * Reads one row that is a list of cells, as a file of separated values has it.
     *
     * @param row the row's number, for findings
     * @param cells the texts of the row, in the order of the columns
     * @return nouns or findings; a row with a cell too many or too few is skipped, since nobody knows which, and named by
     *     the first column without a cell, or the last
     */
    public Reading read(long row, List<String> cells) {
        if (cells.size() != columns.size()) {
            var draft = new Reading.Draft(row);
            Reason reason =
                    Reason.of("intake.cells").with("cells", cells.size()).with("columns", columns.size());
            String at = columns.get(Math.min(cells.size(), columns.size() - 1));
            draft.add(new Finding(row, Finding.Effect.REFUSED, "", List.of(at), "", reason));
            return draft.done();
        }
        var values = new HashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) values.put(columns.get(i), cells.get(i));
        return read(row, values);
    }

    private Finding leftOut(long row) {
        return new Finding(row, Finding.Effect.LEFT_OUT, "", deciding, "", LEFT_OUT);
    }

    /**
     * Reads many rows, numbered from 1, one by one as they are asked for.
     *
     * @param rows the rows, in their order
     * @return what became of each, in the same order; not for parallel use
     */
    public Stream<Reading> read(Stream<Map<String, String>> rows) {
        return rows.sequential().map(new Numbered()::read);
    }

    /** Counts the rows of one stream. */
    private final class Numbered {

        private long row;

        Reading read(Map<String, String> values) {
            return Intake.this.read(++row, values);
        }
    }
}
