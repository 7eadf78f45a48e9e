package dev.crmkit.scoring;

import dev.crmkit.model.explain.Contribution;
import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.scoring.facet.FacetReading;
import dev.crmkit.scoring.facet.FacetScore;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How good a relationship is, how certain that is, and why. Immutable.
 *
 * <p>The score is an index from 0 to 100 without a claim about any outcome. Where certainty is 0 nothing is known, and
 * {@link #toString()} and {@link #sentence} say "unknown", never 50.
 */
public final class RelationshipScore {

    private static final int IN_A_SENTENCE = 3;

    private final String model;
    private final Instant asOf;
    private final List<Part> parts;
    private final Phrasebook phrasebook;

    /** A facet and its share of the whole. */
    record Part(FacetReading reading, double weight) {}

    RelationshipScore(String model, Instant asOf, List<Part> parts, Phrasebook phrasebook) {
        this.model = model;
        this.asOf = asOf;
        this.parts = parts;
        this.phrasebook = phrasebook;
    }

    /**
     * The score.
     *
     * @return from 0 to 100, the ends only by rounding; the prior score where nothing is known
     */
    public double value() {
        return 100 * sigma(priorLogOdds() + moved());
    }

    /**
     * The score without any evidence, from which the contributions start.
     *
     * @return above 0 and below 100
     */
    public double priorValue() {
        return 100 * sigma(priorLogOdds());
    }

    /**
     * How much of the score rests on evidence: the weighted average over its facets.
     *
     * @return 0 where nothing is known, towards 1 with much evidence
     */
    public double certainty() {
        return parts.stream()
                .mapToDouble(part -> part.weight() * part.reading().score().certainty())
                .sum();
    }

    /**
     * Whether there is any evidence in the score.
     *
     * @return false if the score is nothing but the prior
     */
    public boolean isKnown() {
        return certainty() > 0;
    }

    /**
     * The instant of the score.
     *
     * @return nothing that happened or was recorded later counts
     */
    public Instant asOf() {
        return asOf;
    }

    /**
     * The model by whose numbers it was made.
     *
     * @return the model's version
     */
    public String model() {
        return model;
    }

    /**
     * The facets, each with probability and certainty of its own, also those that stand beside the score.
     *
     * @return the facets in the order of the dimensions
     */
    public List<FacetScore> facets() {
        return parts.stream().map(part -> part.reading().score()).toList();
    }

    /**
     * Why: what each piece of evidence adds, in points. Together with {@link #priorValue()} they sum to {@link #value()}.
     * What has weight 0 in the model stands beside the score and is not among them.
     *
     * @return the contributions, the largest first, whatever their sign
     */
    public List<Contribution> contributions() {
        double perLogOdds = pointsPerLogOdds();
        List<Contribution> contributions = new ArrayList<>();
        for (Part part : parts.stream().filter(part -> part.weight() > 0).toList())
            for (FacetReading.Share share : part.reading().shares())
                contributions.add(new Contribution(
                        share.observation().evidence(),
                        share.observation().reason(),
                        share.logOdds() * part.weight() * perLogOdds));
        contributions.sort(Comparator.comparingDouble((Contribution c) -> -Math.abs(c.points()))
                .thenComparing(c -> c.evidence().source())
                .thenComparing(c -> c.evidence().id()));
        return List.copyOf(contributions);
    }

    /**
     * The score in words, with the largest contributions.
     *
     * @param locale German for a German locale, English for any other
     * @param zone the reader's zone
     * @return a sentence or a few
     */
    public String sentence(Locale locale, ZoneId zone) {
        return ScoreSentence.of(
                this, contributions().stream().limit(IN_A_SENTENCE).toList(), phrasebook, locale, zone);
    }

    private double priorLogOdds() {
        return parts.stream()
                .mapToDouble(
                        part -> part.weight() * part.reading().score().prior().logOdds())
                .sum();
    }

    private double moved() {
        return parts.stream()
                .mapToDouble(part -> part.weight() * part.reading().score().logOdds())
                .sum();
    }

    /**
     * The slope of the chord from prior to score. As a quotient of differences it would be lost to rounding where good and
     * bad evidence nearly balance; so it is written as sinh(m/2)/(m/2) / (4 cosh(b/2) cosh((b+m)/2)), which is the same.
     */
    private double pointsPerLogOdds() {
        double start = priorLogOdds() / 2;
        double way = moved() / 2;
        double stretch = way == 0 ? 1 : StrictMath.sinh(way) / way;
        return 25 * stretch / (StrictMath.cosh(start) * StrictMath.cosh(start + way));
    }

    private static double sigma(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    @Override
    public String toString() {
        return isKnown() ? String.format(Locale.ROOT, "%.1f (certainty %.2f)", value(), certainty()) : "unknown";
    }
}
