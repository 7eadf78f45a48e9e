package dev.crmkit.model.intake;

import java.util.Map;

/**
 * How a table writes, ready to read it.
 *
 * @param formats what the mapping says
 * @param numbers reads its numbers
 * @param dates reads its dates
 */
record Manner(Formats formats, Numbers numbers, Dates dates) {

    static Manner of(Formats formats) {
        return new Manner(
                formats, new Numbers(formats.hasDecimalComma()), new Dates(formats.dates(), formats.language()));
    }

    /** The text of a column as it counts: without white space at its ends, and empty if it means nothing. */
    String text(Map<String, String> row, String column) {
        String text = row.get(column);
        if (text == null) return "";
        String bare = text.strip();
        return formats.blanks().contains(bare) ? "" : bare;
    }
}
