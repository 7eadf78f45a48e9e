package dev.crmkit.examples.report;

import dev.crmkit.examples.desk.YearEnd;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The whole report: one page that needs no other file, and prints well. */
final class ReportPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>TITLE</title>
            <style>
            STYLE
            </style>
            </head>
            <body>
            BODY
            </body>
            </html>
            """;

    private ReportPage() {}

    static String of(Summary summary, YearEnd end) {
        String title = end.year().about().title();
        Html body = Html.element(
                "main",
                header(summary, end),
                Html.join(sections(end)),
                Html.element(
                        "footer",
                        "Made with crmkit from the source " + summary.source() + ". Times are those of "
                                + end.year().about().zone() + "."));
        return PAGE.replace("TITLE", Html.text(title).markup())
                .replace("STYLE\n", css())
                .replace("BODY\n", body.markup());
    }

    private static Html header(Summary summary, YearEnd end) {
        return Html.element(
                "header",
                Html.element("p.kicker", "Service desk, as of " + summary.asOf().substring(0, 10)),
                Html.element("h1", end.year().about().title()),
                Html.element("p.lead", end.year().about().lead()),
                KeyFigures.of(summary, end));
    }

    private static List<Html> sections(YearEnd end) {
        List<Html> sections = new ArrayList<>();
        if (!end.decided().isEmpty()) {
            sections.add(CompensationSection.of(end));
            sections.add(SecondClaimsSection.of(end));
        }
        if (!end.year().deliveries().isEmpty()) sections.add(DeliverySection.of(end));
        if (!end.scores().isEmpty()) {
            sections.add(ScoreSection.of(end));
            sections.add(StorySection.of(end));
        }
        if (!end.year().tables().isEmpty()) sections.add(TablesSection.of(end));
        sections.add(NotesSection.of(end));
        return sections;
    }

    private static String css() {
        try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(in, "report.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
