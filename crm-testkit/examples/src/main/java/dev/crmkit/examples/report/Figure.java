package dev.crmkit.examples.report;

import dev.crmkit.examples.report.chart.Drawing;

/** A plot with its title and caption. */
final class Figure {

    private Figure() {}

    static Html of(String id, String title, Drawing drawing, String caption) {
        String tag = "<svg role=\"img\" aria-label=\"" + Html.text(title).markup() + "\" viewBox=\"0 0 "
                + drawing.width() + " " + drawing.height() + "\">";
        Html svg = new Html(tag + drawing.svg(id) + "</svg>\n");
        return Html.element("figure", Html.element("h3", title), svg, Html.element("figcaption", caption));
    }
}
