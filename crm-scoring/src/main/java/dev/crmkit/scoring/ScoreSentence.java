package dev.crmkit.scoring;

import dev.crmkit.model.explain.Contribution;
import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.explain.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Says a score in words. */
final class ScoreSentence {

    private ScoreSentence() {}

    static String of(RelationshipScore score, List<Contribution> largest, Phrasebook book, Locale locale, ZoneId zone) {
        if (!score.isKnown()) return book.sentence(Reason.of("score.unknown"), locale, zone);
        Reason headline = Reason.of("score.known")
                .with("score", rounded(score.value(), 0))
                .with("certainty", rounded(score.certainty(), 2));
        var text = new StringBuilder(book.sentence(headline, locale, zone));
        for (Contribution contribution : largest) {
            Reason share = Reason.of("score.share")
                    .with("why", book.sentence(contribution.reason(), locale, zone))
                    .with("sign", contribution.points() < 0 ? "−" : "+")
                    .with("points", rounded(Math.abs(contribution.points()), 1));
            text.append(' ').append(book.sentence(share, locale, zone));
        }
        return text.toString();
    }

    private static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
    }
}
