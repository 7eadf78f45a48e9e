package dev.crmkit.examples.source;

import dev.crmkit.model.intake.Tally;
import java.util.List;

/**
 * A table that was read, and what became of its rows.
 *
 * @param name the table's name
 * @param tally what became of its rows
 * @param unread the columns that nothing was made of
 */
public record ReadTable(String name, Tally tally, List<String> unread) {

    /** Copies the columns. */
    public ReadTable {
        unread = List.copyOf(unread);
    }
}
