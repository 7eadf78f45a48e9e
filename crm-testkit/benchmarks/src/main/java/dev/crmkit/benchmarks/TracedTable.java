package dev.crmkit.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The target: the decision table that a good programmer writes by hand, eight rows of which the first that matches holds,
 * with a trace of the rows that were looked at. Immutable.
 */
final class TracedTable {

    static final List<Row> ROWS = List.of(
            new Row("Art. 3(1)", "the flight is not covered", DelayCase::isOutOfScope, 0),
            new Row("Art. 3(2), 3(3)", "the passenger is not covered", DelayCase::isNoPassenger, 0),
            new Row("C-402/07 Sturgeon", "the delay is below three hours", DelayCase::isTooShort, 0),
            new Row("Art. 5(3)", "extraordinary circumstances excuse", DelayCase::isExcused, 0),
            new Row("Art. 7(1)(a)", "the distance is at most 1,500 km", DelayCase::isShortHaul, 250),
            new Row(
                    "Art. 7(1)(b)",
                    "the distance is at most 3,500 km, or within the Union",
                    DelayCase::isMediumHaul,
                    400),
            new Row("Art. 7(1)(c), 7(2)", "the delay is below four hours", DelayCase::isHalved, 300),
            new Row("Art. 7(1)(c)", "the distance is above 3,500 km", one -> true, 600));

    private final Row[] rows = ROWS.toArray(new Row[0]);

    /** One row: what it asks, and what is due where it matches. Immutable. */
    record Row(String article, String text, Predicate<DelayCase> matches, int euros) {}

    /** The row that matched, and all that were looked at, in their order. */
    record Outcome(Row row, List<Row> visited) {

        /** What a program prints of its trace. */
        String inWords() {
            var text = new StringBuilder("EUR ").append(row.euros());
            for (Row each : visited)
                text.append(each.equals(row) ? " because " : "; not because ")
                        .append(each.text())
                        .append(" (")
                        .append(each.article())
                        .append(')');
            return text.toString();
        }
    }

    Outcome decide(DelayCase one) {
        List<Row> visited = new ArrayList<>();
        for (Row row : rows) {
            visited.add(row);
            if (row.matches().test(one)) return new Outcome(row, visited);
        }
        throw new IllegalStateException("The last row matches everything.");
    }
}
