package dev.crmkit.examples.report;

import dev.crmkit.examples.desk.YearEnd;
import dev.crmkit.model.explain.Reason;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was taken for granted: by the source, and by the law where a fact is not known. */
final class NotesSection {

    private NotesSection() {}

    static Html of(YearEnd end) {
        List<Html> notes = new ArrayList<>();
        for (String note : end.year().about().notes()) notes.add(Html.element("li", note));
        assumed(end)
                .forEach((sentence, claims) ->
                        notes.add(Html.element("li", sentence + " (" + Words.number(claims) + " claims)")));
        return Html.element(
                "section.keep", Html.element("h2", "Taken for granted"), Html.element("ul", Html.join(notes)));
    }

    /** What nobody knew, and what it counted as, with the number of claims. */
    private static Map<String, Integer> assumed(YearEnd end) {
        ZoneId zone = end.year().about().zone();
        var assumed = new TreeMap<String, Integer>();
        end.decided().forEach(one -> {
            var verdict = one.decision().ruling().verdict();
            for (Reason reason : verdict.assumed()) {
                String basis = reason.hasBasis() ? " " + reason.basis() : "";
                assumed.merge(verdict.phrasebook().sentence(reason, Locale.ENGLISH, zone) + basis, 1, Integer::sum);
            }
        });
        return assumed;
    }
}
