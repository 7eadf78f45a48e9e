package dev.crmkit.examples.report.chart;

import dev.crmkit.model.remedy.Entitlement;
import java.awt.Color;
import java.util.Arrays;

/** The sums of Art. 7 of Regulation (EC) 261/2004 by distance. */
enum Band {
    A("7(1)(a)", "up to 1,500 km", 0xDDA92F),
    B("7(1)(b)", "up to 3,500 km or within the Union", 0x3F8FC5),
    C("7(1)(c)", "farther", 0x5B3F8C);

    private static final String HALVED = "7(2)";

    private final String article;
    private final String distance;
    private final int rgb;

    Band(String article, String distance, int rgb) {
        this.article = article;
        this.distance = distance;
        this.rgb = rgb;
    }

    /** The band of what was due, by the article that the decision names. */
    static Band of(Entitlement due) {
        return Arrays.stream(values())
                .filter(band -> due.basis().contains(band.article))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No band of Art. 7: " + due.basis() + "\nThis plot is made for Regulation (EC) 261/2004."));
    }

    static boolean isHalved(Entitlement due) {
        return due.basis().contains(HALVED);
    }

    String label(Entitlement due) {
        return due.amount().getCurrencyUnit() + " " + due.amount().getAmount().toBigInteger() + ", "
                + (isHalved(due) ? "half" : distance);
    }

    Color color(boolean isHalved) {
        var full = new Color(rgb);
        return isHalved ? Palette.half(full) : full;
    }
}
