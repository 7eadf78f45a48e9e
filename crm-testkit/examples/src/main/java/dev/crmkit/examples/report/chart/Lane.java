package dev.crmkit.examples.report.chart;

import java.awt.Color;

/** What kinds of things happen in a history, each in a lane of its own, the last one on top. */
enum Lane {
    FEEDBACK("feedback", Palette.MUTED),
    ANSWER("claim, nothing granted", Palette.OPEN),
    GRANT("claim, compensated", Palette.BLUES[2]),
    LATE("late or broken", Palette.BAD),
    KEPT("kept in time", Palette.GOOD),
    PROMISE("promised", Palette.BLUES[1]),
    PURCHASE("bought", Palette.MUTED),
    OTHER("other", Palette.OPEN);

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // a colour does not change
    private final Color color;

    Lane(String label, Color color) {
        this.label = label;
        this.color = color;
    }

    String label() {
        return label;
    }

    Color color() {
        return color;
    }
}
