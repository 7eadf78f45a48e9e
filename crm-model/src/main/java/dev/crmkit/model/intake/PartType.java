package dev.crmkit.model.intake;

/** How the text of a part is read. */
public enum PartType {
    /** Any text. */
    TEXT,
    /** A code of one of our lists, e.g. {@code PHONE}; a mapping's codes translate the host's own. */
    CODE,
    /** Yes or no: {@code true}, {@code yes}, {@code 1} or {@code false}, {@code no}, {@code 0}. */
    FLAG,
    /** A number, with the decimal sign of the mapping. */
    NUMBER,
    /** A whole number. */
    WHOLE,
    /** A date and time by one of the mapping's patterns; a date alone is the beginning of that day. */
    INSTANT,
    /** A date by one of the mapping's patterns. */
    DATE,
    /** When something is due: the whole day of a date, the minute of a date and time. */
    DUE,
    /** A length of time: ISO 8601 ({@code PT3H5M}), hours and minutes ({@code 3:05}), or a number of the unit given. */
    SPAN
}
