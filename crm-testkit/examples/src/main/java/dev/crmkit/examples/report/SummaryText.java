package dev.crmkit.examples.report;

import dev.crmkit.examples.desk.YearEnd;
import dev.crmkit.examples.source.ReadTable;
import dev.crmkit.model.intake.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The summary for people, in plain letters that every console can show. */
public final class SummaryText {

    private static final int WIDTH = 96;

    private final Summary summary;
    private final YearEnd end;
    private final List<String> lines = new ArrayList<>();

    private SummaryText(Summary summary, YearEnd end) {
        this.summary = summary;
        this.end = end;
    }

    /**
     * Writes it.
     *
     * @param summary the figures
     * @param end what they were counted from
     * @param folder where the files are
     * @return lines, each ended by a line feed
     */
    public static String of(Summary summary, YearEnd end, ReportFolder folder) {
        var text = new SummaryText(summary, end);
        text.lines.add("");
        text.lines.add(end.year().about().title() + ", as of " + summary.asOf().substring(0, 10));
        text.lines.add("");
        text.figures();
        text.notes();
        text.lines.add("");
        text.lines.add("  report    " + folder.report());
        text.lines.add("  summary   " + folder.summary());
        return String.join("\n", text.lines) + "\n";
    }

    private void figures() {
        add("customers", summary.customers(), "");
        add("touchpoints", summary.touchpoints(), "");
        if (summary.claims() > 0) claims();
        add(
                "customers scored",
                summary.scored(),
                summary.meanScore() == null ? "" : "mean score " + summary.meanScore());
        for (Map.Entry<String, Object> more : summary.more().entrySet())
            if (!more.getKey().equals(More.TABLES)) add(spaced(more.getKey()), more.getValue(), "");
        end.year().tables().forEach(this::table);
    }

    private void table(ReadTable table) {
        Tally tally = table.tally();
        add(
                "rows of " + table.name(),
                (int) tally.read(),
                Words.number(tally.mapped()) + " mapped, " + Words.number(tally.skipped()) + " skipped");
        for (Tally.Line line : tally.lines()) wrap("    " + Words.number(line.count()) + " x", TablesSection.why(line));
        if (!table.unread().isEmpty()) wrap("    columns not read:", String.join(", ", table.unread()));
    }

    private void claims() {
        add("incidents", summary.incidents(), "");
        add("claims", summary.claims(), "");
        add(
                "  granted",
                summary.granted(),
                String.join(
                        ", ", end.granted().values().stream().map(Words::money).toList()));
        String saved = String.join(
                ", ", end.refused().values().stream().map(Words::money).toList());
        add("  already granted", summary.alreadyGranted(), saved.isEmpty() ? "" : saved + " not paid twice");
        add("  topped up", summary.toppedUp(), "");
        add("  declined", summary.declined(), "");
        add("merge proposals", summary.mergeProposals(), "");
    }

    private void notes() {
        lines.add("");
        List<String> notes = new ArrayList<>(List.of(end.year().about().lead()));
        notes.addAll(end.year().about().notes());
        for (String note : notes) wrap("  *", note);
    }

    /** Adds a text in lines of the page's width, of which all but the first are indented by four. */
    private void wrap(String begin, String text) {
        var line = new StringBuilder(begin);
        for (String word : text.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder("   ");
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
    }

    private void add(String what, Object figure, String more) {
        String shown = figure instanceof Integer number ? Words.number(number) : figure.toString();
        lines.add(String.format(Locale.ROOT, "  %-28s %10s   %s", what, shown, more)
                .stripTrailing());
    }

    /** {@code promisesKept} as {@code promises kept}. */
    private static String spaced(String key) {
        return key.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
