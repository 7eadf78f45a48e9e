package dev.crmkit.examples.report;

import dev.crmkit.examples.desk.YearEnd;
import dev.crmkit.examples.source.ReadTable;
import dev.crmkit.model.intake.Tally;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What became of the rows of each table. */
final class TablesSection {

    private TablesSection() {}

    static Html of(YearEnd end) {
        List<Html> rows =
                end.year().tables().stream().flatMap(TablesSection::rows).toList();
        return Html.element(
                "section",
                Html.element("h2", "What was read"),
                Html.element("table", head(), Html.element("tbody", Html.join(rows))));
    }

    private static Html head() {
        return Html.element(
                "thead",
                Html.element(
                        "tr",
                        Html.element("th", "Table"),
                        Html.element("th.number", "Rows"),
                        Html.element("th", "What became of them")));
    }

    private static Stream<Html> rows(ReadTable table) {
        Tally tally = table.tally();
        Stream<Html> whole = Stream.of(
                row(table.name(), tally.read(), "read"),
                row("", tally.mapped(), "mapped, to " + Words.number(tally.nouns()) + " records"),
                row("", tally.skipped(), "skipped"));
        return Stream.concat(whole, tally.lines().stream().map(line -> row("", line.count(), why(line))));
    }

    /** How often, and the first row for which it was so. */
    static String why(Tally.Line line) {
        return line.first().effect().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", first: "
                + line.first().sentence(Locale.ENGLISH);
    }

    private static Html row(String table, long rows, String what) {
        return Html.element(
                "tr",
                Html.element("td", table),
                Html.element("td.number", Words.number(rows)),
                Html.element("td", what));
    }
}
