package dev.crmkit.examples.report.chart;

import dev.crmkit.examples.source.Delivery;
import java.awt.Color;

/** How early or late an order came, in whole days, as the axis of a plot. */
enum Lateness {
    VERY_EARLY("15+ early", Long.MIN_VALUE, Palette.GOOD),
    EARLY("8–14 early", -14, Palette.GOOD),
    A_WEEK_EARLY("4–7 early", -7, Palette.GOOD),
    DAYS_EARLY("1–3 early", -3, Palette.GOOD),
    ON_THE_DAY("on the day", 0, Palette.GOOD),
    DAYS_LATE("1–3 late", 1, Palette.BAD),
    A_WEEK_LATE("4–7 late", 4, Palette.BAD),
    LATE("8–14 late", 8, Palette.BAD),
    VERY_LATE("15+ late", 15, Palette.BAD),
    NEVER("never came", Long.MAX_VALUE, Palette.OPEN);

    private final String label;
    private final long from;

    @SuppressWarnings("ImmutableEnumChecker") // a colour does not change
    private final Color color;

    Lateness(String label, long from, Color color) {
        this.label = label;
        this.from = from;
        this.color = color;
    }

    static Lateness of(Delivery delivery) {
        if (delivery.state() == Delivery.State.OPEN) return NEVER;
        Lateness found = VERY_EARLY;
        for (Lateness lateness : values()) if (delivery.daysLate() >= lateness.from) found = lateness;
        return found;
    }

    String label() {
        return label;
    }

    Color color() {
        return color;
    }
}
