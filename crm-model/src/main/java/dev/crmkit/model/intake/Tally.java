package dev.crmkit.model.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Counts readings: how many rows were mapped, and how many were not, by reason. It keeps one finding of each reason and
 * column, so that its size does not grow with the table. Not thread-safe.
 */
public final class Tally implements Consumer<Reading> {

    private final Map<Object, Line> lines = new LinkedHashMap<>();
    private long read;
    private long mapped;
    private long nouns;

    /** A tally of nothing. */
    public Tally() {}

    /**
     * All findings that are alike.
     *
     * @param first the first of them
     * @param count how many there are
     */
    public record Line(Finding first, long count) {}

    private record Alike(Finding.Effect effect, String part, List<String> columns, String code) {

        static Alike of(Finding finding) {
            return new Alike(
                    finding.effect(),
                    finding.part(),
                    finding.columns(),
                    finding.reason().code());
        }
    }

    @Override
    public void accept(Reading reading) {
        read++;
        if (reading.isMapped()) mapped++;
        nouns += reading.customers().size()
                + reading.touchpoints().size()
                + reading.incidents().size()
                + reading.grants().size();
        for (Finding finding : reading.findings())
            lines.merge(
                    Alike.of(finding),
                    new Line(finding, 1),
                    (before, one) -> new Line(before.first(), before.count() + 1));
    }

    /**
     * How many rows there were.
     *
     * @return mapped and skipped ones
     */
    public long read() {
        return read;
    }

    /**
     * How many rows became nouns.
     *
     * @return at most {@link #read()}
     */
    public long mapped() {
        return mapped;
    }

    /**
     * How many rows became nothing.
     *
     * @return those that the mapping leaves out and those that cannot be read
     */
    public long skipped() {
        return read - mapped;
    }

    /**
     * How many nouns the rows became.
     *
     * @return one row may become several
     */
    public long nouns() {
        return nouns;
    }

    /**
     * What was said of rows, by reason and column.
     *
     * @return in the order in which they came up first, unmodifiable; a row that has several findings counts in each
     */
    public List<Line> lines() {
        return List.copyOf(lines.values());
    }

    @Override
    public String toString() {
        return read + " rows read, " + mapped + " mapped, " + skipped() + " skipped";
    }
}
