package dev.crmkit.examples.source.own;

import dev.crmkit.examples.input.BadInput;
import dev.crmkit.examples.input.CsvFile;
import dev.crmkit.examples.input.InputFolder;
import dev.crmkit.examples.progress.Progress;
import dev.crmkit.examples.source.About;
import dev.crmkit.examples.source.Source;
import dev.crmkit.examples.source.Year;
import dev.crmkit.model.customer.Pseudonyms;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

/**
 * A host's own tables: {@code customers}, {@code touchpoints}, {@code incidents} and {@code grants}, any of them, with the
 * columns of the templates, or whatever tables and columns a {@code mapping.json} beside them names. Rows that cannot be read
 * are skipped and named.
 *
 * @param folder has the tables
 */
public record OwnSource(InputFolder folder) implements Source {

    /** An application keeps its secret elsewhere, and the same one for ever. */
    private static final Pseudonyms PSEUDONYMS =
            Pseudonyms.keyed("the main job keeps no secrets".getBytes(StandardCharsets.UTF_8));

    @Override
    public Year year(Progress progress) {
        Mappings mappings = Mappings.in(folder);
        var records = new Records(PSEUDONYMS);
        var year = new OwnYear(PSEUDONYMS);
        for (String name : mappings.tables()) {
            CsvFile file = folder.table(name);
            var table = new OwnTable(name, records);
            file.readAny(progress, header -> table.begin(mappings.intake(name, header, PSEUDONYMS)), table::add);
            year.add(table.read());
        }
        if (mappings.tables().isEmpty())
            throw new BadInput(
                    "There is no customers.csv, touchpoints.csv, incidents.csv or grants.csv in "
                            + folder.path().toAbsolutePath().normalize(),
                    "Give a folder with at least one of them, or a mapping.json, with -Dinput=<folder>.");
        return year.of(about(mappings.zone()), records);
    }

    private static About about(ZoneId zone) {
        return new About(
                "own",
                "Your own data",
                "What your tables say, as the rules and scores see it. Flights are decided under Regulation (EC) 261/2004.",
                List.of(
                        "Every incident of a flight that nothing was granted for yet is claimed once, at the call centre,"
                                + " when it was recorded.",
                        "A touchpoint whose person is in no table of customers belongs to a customer of its own.",
                        "Rows that could not be read are skipped; the table above names them."),
                zone);
    }
}
