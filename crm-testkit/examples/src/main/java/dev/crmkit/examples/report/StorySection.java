package dev.crmkit.examples.report;

import static java.util.Objects.requireNonNull;

import dev.crmkit.examples.desk.Decided;
import dev.crmkit.examples.desk.YearEnd;
import dev.crmkit.examples.report.chart.StoryChart;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.explain.Contribution;
import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.scoring.RelationshipScore;
import dev.crmkit.scoring.Trust;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One customer's year: what happened, how he stands, and why. */
final class StorySection {

    private static final int SHOWN = 8;
    private static final Phrasebook BOOK = Phrasebook.standard().and(new Trust().phrasebook());

    private final YearEnd end;
    private final CustomerId customer;
    private final RelationshipScore score;
    private final ZoneId zone;

    private StorySection(YearEnd end) {
        this.end = end;
        this.customer = richest(end);
        this.score = requireNonNull(end.scores().get(customer), "score");
        this.zone = end.year().about().zone();
    }

    static Html of(YearEnd end) {
        return new StorySection(end).section();
    }

    /** Who asked under two profiles, if anybody, and of those the one with most touchpoints. */
    private static CustomerId richest(YearEnd end) {
        List<CustomerId> merged = end.decided().stream()
                .filter(one -> one.decision().mergeProposal().isPresent())
                .map(one -> one.filed().customer())
                .toList();
        Comparator<CustomerId> byTouchpoints = Comparator.comparing(
                id -> requireNonNull(end.histories().get(id)).touchpoints().size());
        return (merged.isEmpty() ? end.histories().keySet() : merged)
                .stream()
                        .max(byTouchpoints.thenComparing(CustomerId::value, Comparator.reverseOrder()))
                        .orElseThrow();
    }

    private Html section() {
        var history = requireNonNull(end.histories().get(customer), "history");
        Html plot = Figure.of(
                "story",
                "Customer " + customer + " in time",
                StoryChart.of(history, end.year().asOf(), zone),
                "The score as any colleague would have seen it on the day, from the first evidence on; below, what"
                        + " happened.");
        return Html.element(
                "section",
                Html.element("h2", "One customer, explained"),
                plot,
                Html.element("blockquote", score.sentence(Locale.ENGLISH, zone)),
                new Html("<blockquote lang=\"de\">"
                        + Html.text(score.sentence(Locale.GERMAN, zone)).markup() + "</blockquote>\n"),
                contributions(),
                answers());
    }

    private Html contributions() {
        List<Html> rows =
                score.contributions().stream().limit(SHOWN).map(this::row).toList();
        String title = "What the score is made of: " + Words.decimal(score.priorValue(), "0.0")
                + " before any evidence, " + Words.decimal(score.value(), "0.0") + " now";
        return Html.element(
                "div.keep", Html.element("h3", title), Html.element("table", Html.element("tbody", Html.join(rows))));
    }

    private Html row(Contribution contribution) {
        String points = Words.decimal(contribution.points(), "+0.0;−0.0");
        return Html.element(
                "tr",
                Html.element(contribution.points() < 0 ? "td.number bad" : "td.number good", points),
                Html.element("td", BOOK.sentence(contribution.reason(), Locale.ENGLISH, zone)));
    }

    /** What the desk told him of one harm, claim by claim: one for which he asked twice, if he did. */
    private Html answers() {
        List<Decided> his = end.decided().stream()
                .filter(one -> one.filed().customer().equals(customer))
                .toList();
        Optional<IncidentKey> harm = his.stream()
                .max(Comparator.comparing(
                                (Decided one) -> one.decision().mergeProposal().isPresent())
                        .thenComparing(one -> one.decision().firstGrant().isPresent()))
                .map(one -> one.filed().claim().incident().key());
        List<Html> answers = his.stream()
                .filter(one ->
                        harm.equals(Optional.of(one.filed().claim().incident().key())))
                .map(this::answer)
                .toList();
        if (answers.isEmpty()) return Html.NOTHING;
        return Html.element(
                "div.keep", Html.element("h3", "What the desk answered"), Html.element("ul", Html.join(answers)));
    }

    private Html answer(Decided one) {
        return Html.element(
                "li",
                Html.element(
                        "span.second",
                        Words.minute(one.filed().at(), zone) + ", "
                                + Words.channel(one.filed().claim().channel())),
                Html.text(one.decision().sentence(Locale.ENGLISH, zone)));
    }
}
