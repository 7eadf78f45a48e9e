package dev.crmkit.examples.report;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.crmkit.examples.desk.YearEnd;
import dev.crmkit.rules.desk.Decision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a year, as they stand in {@code summary.json}. Immutable.
 *
 * @param source where the year came from
 * @param asOf the instant as of which customers were scored
 * @param customers how many customers there are
 * @param touchpoints how many touchpoints they have, the answers to their claims included
 * @param incidents how many harms were recorded
 * @param claims how many claims were decided: the sum of the next four
 * @param granted claims that were granted what is due
 * @param alreadyGranted claims of which all that is due had been granted before
 * @param declined claims for which nothing is due
 * @param toppedUp claims that were granted a difference
 * @param grantedTotal what was granted, by currency
 * @param mergeProposals pairs of profiles that probably are one person
 * @param scored customers of whom something is known
 * @param meanScore their mean score, to one digit; null if there is none
 * @param more what only this source has
 */
@JsonPropertyOrder({
    "source",
    "asOf",
    "customers",
    "touchpoints",
    "incidents",
    "claims",
    "granted",
    "alreadyGranted",
    "declined",
    "toppedUp",
    "grantedTotal",
    "mergeProposals",
    "scored",
    "meanScore"
})
public record Summary(
        String source,
        String asOf,
        int customers,
        int touchpoints,
        int incidents,
        int claims,
        int granted,
        int alreadyGranted,
        int declined,
        int toppedUp,
        Map<String, String> grantedTotal,
        int mergeProposals,
        int scored,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal meanScore,
        @JsonAnyGetter Map<String, Object> more) {

    /** Copies the maps in their order. */
    public Summary {
        grantedTotal = Collections.unmodifiableMap(new LinkedHashMap<>(grantedTotal));
        more = Collections.unmodifiableMap(new LinkedHashMap<>(more));
    }

    /**
     * The figures of a year.
     *
     * @param end what came out of it
     * @return the summary
     */
    public static Summary of(YearEnd end) {
        var total = new LinkedHashMap<String, String>();
        end.granted()
                .forEach((currency, sum) -> total.put(currency, sum.getAmount().toPlainString()));
        return new Summary(
                end.year().about().source(),
                end.year().asOf().toString(),
                end.histories().size(),
                end.histories().values().stream()
                        .mapToInt(history -> history.touchpoints().size())
                        .sum(),
                end.histories().values().stream()
                        .mapToInt(history -> history.incidents().size())
                        .sum(),
                end.decided().size(),
                end.decided(Decision.Kind.GRANTED).size(),
                end.decided(Decision.Kind.ALREADY_GRANTED).size(),
                end.decided(Decision.Kind.DECLINED).size(),
                end.decided(Decision.Kind.TOPPED_UP).size(),
                total,
                end.mergeProposals(),
                (int) end.scores().values().stream()
                        .filter(score -> score.isKnown())
                        .count(),
                meanScore(end),
                More.of(end));
    }

    private static @Nullable BigDecimal meanScore(YearEnd end) {
        double[] known = end.scores().values().stream()
                .filter(score -> score.isKnown())
                .mapToDouble(score -> score.value())
                .toArray();
        if (known.length == 0) return null;
        double sum = 0;
        for (double value : known) sum += value;
        return BigDecimal.valueOf(sum / known.length).setScale(1, RoundingMode.HALF_EVEN);
    }
}
