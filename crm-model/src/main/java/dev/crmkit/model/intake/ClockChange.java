package dev.crmkit.model.intake;

/**
 * What to do with a local time that a change of the clocks makes to none or to two: 02:30 on the night of the change is
 * skipped in spring and comes twice in autumn. Whatever is chosen, a finding says so.
 */
public enum ClockChange {
    /** As the clock went before the change: the first of two, and for a time that was skipped as much after the gap. */
    BEFORE,
    /** As the clock went after the change: the second of two, and for a time that was skipped as much before the gap. */
    AFTER,
    /** Skip the row. */
    REFUSE
}
