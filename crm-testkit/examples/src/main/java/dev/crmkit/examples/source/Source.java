package dev.crmkit.examples.source;

import dev.crmkit.examples.progress.Progress;

/** Where a year comes from. */
public interface Source {

    /**
     * Reads or makes the year.
     *
     * @param progress what to tell how far it has got
     * @return the year
     * @throws dev.crmkit.examples.input.BadInput if a file is missing or malformed
     */
    Year year(Progress progress);
}
