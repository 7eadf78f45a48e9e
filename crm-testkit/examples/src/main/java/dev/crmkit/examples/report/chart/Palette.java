package dev.crmkit.examples.report.chart;

import java.awt.Color;

/** The colours of the report, each with one meaning, and told apart by people who see no red or green. */
final class Palette {

    static final Color INK = new Color(0x1F2933);
    static final Color MUTED = new Color(0x616E7C);
    static final Color GRID = new Color(0xE1E6EB);
    static final Color GOOD = new Color(0x1B8A7A);
    static final Color BAD = new Color(0xD1603D);
    static final Color OPEN = new Color(0x9AA5B1);
    /** Little, some, much. */
    static final Color[] BLUES = {new Color(0xA6C8E4), new Color(0x4A8CC2), new Color(0x144E84)};

    private Palette() {}

    /** A lighter tone of the same colour, for a part of the same thing. */
    static Color half(Color full) {
        return new Color(half(full.getRed()), half(full.getGreen()), half(full.getBlue()));
    }

    private static int half(int part) {
        return 255 - (255 - part) * 45 / 100;
    }
}
