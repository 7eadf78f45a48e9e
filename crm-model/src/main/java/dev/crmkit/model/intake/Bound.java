package dev.crmkit.model.intake;

import dev.crmkit.model.explain.Reason;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One noun of a mapping, ready to be made of rows. */
final class Bound {

    private final NounMapping mapping;
    private final Vocabulary vocabulary;
    private final Manner manner;
    private final String source;
    private final List<Cell> cells;
    private final Set<String> masked;

    Bound(NounMapping mapping, Mapping whole, UnaryOperator<String> pseudonyms) {
        this.mapping = mapping;
        this.vocabulary = Vocabulary.of(mapping.noun());
        this.manner = Manner.of(whole.formats());
        this.source = whole.source();
        this.masked = whole.personalColumns();
        this.cells = mapping.parts().entrySet().stream()
                .map(part -> cell(part.getKey(), part.getValue(), pseudonyms))
                .toList();
    }

    private Cell cell(String path, From from, UnaryOperator<String> pseudonyms) {
        boolean isMasked = from.columns().stream().anyMatch(masked::contains);
        return new Cell(
                new Cell.Place(mapping.noun(), path), vocabulary.slot(path), from, manner, isMasked, pseudonyms);
    }

    List<Cell> cells() {
        return cells;
    }

    /** The columns that decide whether a row becomes this noun. */
    List<String> deciding() {
        return mapping.when().stream().map(Condition::column).toList();
    }

    boolean applies(Map<String, String> row, Reading.Draft into) {
        for (Condition condition : mapping.when()) {
            String text = manner.text(row, condition.column());
            try {
                if (!condition.holds(text, manner.numbers())) return false;
            } catch (Refusal refusal) {
                into.add(finding(into, List.of(condition.column()), text, refusal.reason()));
                return false;
            }
        }
        return true;
    }

    void read(Map<String, String> row, Reading.Draft into) {
        ZoneId zone = zone(row, into);
        var parsed = new Parsed(mapping.parts().keySet());
        for (Cell cell : cells) {
            Object value = cell.read(row, zone, into);
            if (value != null) parsed.put(cell.place().path(), value);
        }
        if (!into.isSkipped()) make(parsed, zone, row, into);
    }

    /** The zone of the row, where it has one of its own; a bad one is said when its cell is read with the others. */
    private ZoneId zone(Map<String, String> row, Reading.Draft into) {
        var aside = new Reading.Draft(into.row());
        for (Cell cell : cells)
            if (cell.place().path().equals(CommonParts.ZONE.path())
                    && cell.read(row, manner.formats().zone(), aside) instanceof ZoneId zone) return zone;
        return manner.formats().zone();
    }

    private void make(Parsed parsed, ZoneId zone, Map<String, String> row, Reading.Draft into) {
        parsed.put(CommonParts.ZONE.path(), zone);
        try {
            vocabulary.make(parsed, source, into);
        } catch (Refusal refusal) {
            refuse(refusal, row, into);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException contradiction) {
            String message = String.valueOf(contradiction.getMessage());
            Reason reason = Reason.of("intake.contradiction")
                    .with("why", message.lines().findFirst().orElse(""));
            into.add(finding(into, columns(cells), "", reason));
        }
    }

    private void refuse(Refusal refusal, Map<String, String> row, Reading.Draft into) {
        List<Cell> wrong = cells.stream()
                .filter(cell -> refusal.slots().contains(cell.slot()))
                .filter(cell -> !cell.columns().isEmpty())
                .toList();
        if (wrong.size() == 1)
            into.add(wrong.get(0).finding(row, into.row(), Finding.Effect.REFUSED, refusal.reason()));
        else into.add(finding(into, columns(wrong.isEmpty() ? cells : wrong), "", refusal.reason()));
    }

    private Finding finding(Reading.Draft into, List<String> columns, String text, Reason reason) {
        String shown = Finding.shown(text, columns.stream().anyMatch(masked::contains));
        return new Finding(
                into.row(),
                Finding.Effect.REFUSED,
                mapping.noun().toString(),
                columns,
                shown,
                reason.with("value", shown));
    }

    private static List<String> columns(List<Cell> cells) {
        return cells.stream()
                .flatMap(cell -> cell.columns().stream())
                .distinct()
                .toList();
    }
}
