package dev.crmkit.examples.source.own;

import static java.util.Objects.requireNonNull;

import dev.crmkit.examples.source.ReadTable;
import dev.crmkit.model.intake.Intake;
import dev.crmkit.model.intake.Reading;
import dev.crmkit.model.intake.Tally;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table while it is read. */
final class OwnTable {

    private final String name;
    private final Records records;
    private final Tally tally = new Tally();
    private @Nullable Intake intake;

    OwnTable(String name, Records records) {
        this.name = name;
        this.records = records;
    }

    void begin(Intake intake) {
        this.intake = intake;
    }

    void add(long row, List<String> cells) {
        Reading reading = requireNonNull(intake, "begun").read(row, cells);
        tally.accept(records.add(reading, requireNonNull(intake).columns()));
    }

    ReadTable read() {
        return new ReadTable(name, tally, requireNonNull(intake, "begun").unread());
    }
}
