package dev.crmkit.examples.source;

import java.time.ZoneId;
import java.util.List;

/**
 * What a year is about. Immutable.
 *
 * @param source the source's name: {@code simulated}, {@code flights}, {@code olist} or {@code own}
 * @param title what the reader sees
 * @param lead the most important thing to know about it, in a sentence or two
 * @param notes what was taken for granted, a sentence each
 * @param zone the zone in which times are shown
 */
public record About(String source, String title, String lead, List<String> notes, ZoneId zone) {

    /** Copies the notes. */
    public About {
        notes = List.copyOf(notes);
    }
}
