package dev.crmkit.examples.report;

import dev.crmkit.examples.desk.Decided;
import dev.crmkit.examples.desk.YearEnd;
import dev.crmkit.model.customer.MergeProposal;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.remedy.Occasion;
import dev.crmkit.rules.desk.Decision;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Who asked twice, and what the second colleague saw. */
final class SecondClaimsSection {

    private static final int SHOWN = 5;

    private SecondClaimsSection() {}

    static Html of(YearEnd end) {
        List<Decided> refused = end.decided(Decision.Kind.ALREADY_GRANTED);
        if (refused.isEmpty()) return Html.NOTHING;
        ZoneId zone = end.year().about().zone();
        List<Html> rows = Stream.of(true, false)
                .flatMap(isMerge -> refused.stream()
                        .filter(one -> one.decision().mergeProposal().isPresent() == isMerge)
                        .limit(SHOWN))
                .sorted(Comparator.comparing(one -> one.filed().at()))
                .map(one -> row(one, zone))
                .toList();
        String text = Words.number(refused.size()) + " claims came for a harm that had been paid already. None was"
                + " paid again; whoever asked was told of the first payment."
                + (end.mergeProposals() == 0
                        ? ""
                        : " " + Words.number(end.mergeProposals()) + " of them came under a"
                                + " profile that turned out to be probably the same person.")
                + " For example:";
        return Html.element(
                "section",
                Html.element("h2", "Second claims, not paid twice"),
                Html.element("p", text),
                Html.element("table", head(), Html.element("tbody", Html.join(rows))));
    }

    private static Html head() {
        return Html.element(
                "thead",
                Html.element(
                        "tr",
                        Html.element("th", "Harm"),
                        Html.element("th", "First granted"),
                        Html.element("th.number", "Amount"),
                        Html.element("th", "To profile"),
                        Html.element("th", "Asked again"),
                        Html.element("th", "Proposed merge")));
    }

    private static Html row(Decided one, ZoneId zone) {
        Grant first = one.decision().firstGrant().orElseThrow();
        Occasion now = new Occasion(
                one.filed().at(),
                one.filed().claim().channel(),
                one.filed().claim().employee());
        return Html.element(
                "tr",
                Html.element("td", Words.incident(one.incident())),
                occasion(first.occasion(), zone),
                Html.element("td.number", Words.money(first.amount())),
                Html.element("td", Words.profile(first.madeTo())),
                occasion(now, zone),
                Html.element(
                        "td",
                        one.decision()
                                .mergeProposal()
                                .map(SecondClaimsSection::merge)
                                .orElse("")));
    }

    private static Html occasion(Occasion occasion, ZoneId zone) {
        String where =
                Words.channel(occasion.channel()) + (occasion.employee().isEmpty() ? "" : ", " + occasion.employee());
        return Html.element("td", Html.text(Words.minute(occasion.at(), zone)), Html.element("span.second", where));
    }

    private static String merge(MergeProposal proposal) {
        return Words.profile(proposal.first()) + " = " + Words.profile(proposal.second());
    }
}
