package dev.crmkit.examples.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A piece of a page. Text can only get in through {@link #text}, which escapes it. Immutable.
 *
 * @param markup what is written into the page
 */
record Html(String markup) {

    static final Html NOTHING = new Html("");

    static Html text(Object text) {
        String escaped = text.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
        return new Html(escaped);
    }

    /** An element; a class may follow its name after a dot: {@code div.tile}. */
    static Html element(String tag, Html... children) {
        int dot = tag.indexOf('.');
        String name = dot < 0 ? tag : tag.substring(0, dot);
        String type = dot < 0 ? "" : " class=\"" + tag.substring(dot + 1) + "\"";
        return new Html("<" + name + type + ">" + join(Arrays.asList(children)).markup + "</" + name + ">\n");
    }

    static Html element(String tag, String text) {
        return element(tag, text(text));
    }

    static Html join(Collection<Html> parts) {
        return new Html(parts.stream().map(Html::markup).collect(Collectors.joining()));
    }

    Html and(Html next) {
        return new Html(markup + next.markup);
    }
}
