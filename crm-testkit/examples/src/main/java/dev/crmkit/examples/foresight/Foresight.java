package dev.crmkit.examples.foresight;

import dev.crmkit.examples.desk.Judged;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * How well scores foretell bad reviews: the area under the curve (AUC) is the share of pairs of a bad and a good review in
 * which the bad one had the lower score, ties counting half (Mann and Whitney). 0.5 is chance. Immutable.
 *
 * @param cases the reviews by ascending score
 */
public record Foresight(List<Case> cases) {

    private static final int SHUFFLES = 1_000;
    private static final long SEED = 2_993;
    private static final int DIGITS = 4;

    /**
     * One review.
     *
     * @param score what was foretold, lower for worse
     * @param isBad what came
     */
    public record Case(double score, boolean isBad) {}

    /**
     * Between which values the AUC of scores without any knowledge falls 95 times in 100.
     *
     * @param low the 2.5 % quantile
     * @param high the 97.5 % quantile
     */
    public record Band(BigDecimal low, BigDecimal high) {}

    /** Sorts the cases. */
    public Foresight {
        cases = cases.stream().sorted(Comparator.comparingDouble(Case::score)).toList();
    }

    /**
     * Compares reviews with the scores of their time.
     *
     * @param judged reviews and scores
     * @return the comparison
     */
    public static Foresight of(List<Judged> judged) {
        return new Foresight(judged.stream()
                .map(one -> new Case(one.score().value(), one.review().isBad()))
                .toList());
    }

    /**
     * How many reviews there are.
     *
     * @return the number of cases
     */
    public int size() {
        return cases.size();
    }

    /**
     * How many of them are bad.
     *
     * @return the number of positives
     */
    public int positives() {
        return (int) cases.stream().filter(Case::isBad).count();
    }

    /**
     * The area under the curve.
     *
     * @return 0 to 1, rounded to four digits; empty if there are only good or only bad reviews
     */
    public Optional<BigDecimal> auc() {
        return hasBoth() ? Optional.of(ranks().auc(bad())) : Optional.empty();
    }

    /**
     * What chance alone would give: the same reviews shuffled a thousand times, always in the same way.
     *
     * @return the band; empty if there are only good or only bad reviews
     */
    public Optional<Band> noise() {
        if (!hasBoth()) return Optional.empty();
        var random = new SplittableRandom(SEED);
        Ranks ranks = ranks();
        boolean[] bad = bad();
        BigDecimal[] shuffled = new BigDecimal[SHUFFLES];
        for (int i = 0; i < SHUFFLES; i++) {
            shuffle(bad, random);
            shuffled[i] = ranks.auc(bad);
        }
        Arrays.sort(shuffled);
        return Optional.of(new Band(shuffled[SHUFFLES * 25 / 1000], shuffled[SHUFFLES * 975 / 1000 - 1]));
    }

    private boolean hasBoth() {
        return positives() > 0 && positives() < size();
    }

    private Ranks ranks() {
        return Ranks.of(cases.stream().mapToDouble(Case::score).toArray());
    }

    private boolean[] bad() {
        boolean[] bad = new boolean[size()];
        for (int i = 0; i < bad.length; i++) bad[i] = cases.get(i).isBad();
        return bad;
    }

    private static void shuffle(boolean[] values, SplittableRandom random) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            boolean swapped = values[i];
            values[i] = values[j];
            values[j] = swapped;
        }
    }

    static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_EVEN);
    }
}
