package dev.crmkit.scoring;

import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.scoring.facet.Facet;
import dev.crmkit.scoring.facet.FacetParameters;
import dev.crmkit.scoring.facet.FacetReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores how good a relationship is, as of any instant. Immutable and thread-safe.
 *
 * <p>Dimensions and facets add up as weighted log-odds, so that every piece of evidence has an exact share of the score.
 * The same records give the same bits, in any order, on any machine.
 *
 * <pre>{@code
 * RelationshipScore score = RelationshipScorer.standard().score(history, asOf);
 * }</pre>
 */
public final class RelationshipScorer {

    private record Term(Facet facet, FacetParameters parameters, double weight) {}

    private final ScoringModel model;
    private final List<Term> terms;
    private final Phrasebook phrasebook;

    private RelationshipScorer(ScoringModel model, List<Term> terms, Phrasebook phrasebook) {
        this.model = model;
        this.terms = terms;
        this.phrasebook = phrasebook;
    }

    /**
     * The standard composite with the standard model.
     *
     * @return the scorer
     */
    public static RelationshipScorer standard() {
        return of(ScoringModel.standard(), List.of(new Trust()));
    }

    /**
     * A scorer of several dimensions.
     *
     * @param model half-lives, priors and weights
     * @param dimensions at least one; those with weight 0 in the model stand beside the score
     * @return the scorer
     * @throws IllegalArgumentException if there is no dimension, two facets have the same id, the model lacks a facet, or
     *     the weights of a dimension's facets do not sum to 1
     */
    public static RelationshipScorer of(ScoringModel model, List<? extends Dimension> dimensions) {
        if (dimensions.isEmpty())
            throw new IllegalArgumentException("dimensions is empty\nGive at least one: List.of(new Trust()).");
        List<Term> terms = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Phrasebook book = Phrasebook.standard().and(Words.BOOK);
        for (Dimension dimension : dimensions) {
            terms.addAll(terms(model, dimension, ids));
            book = book.and(dimension.phrasebook());
        }
        return new RelationshipScorer(model, List.copyOf(terms), book);
    }

    private static List<Term> terms(ScoringModel model, Dimension dimension, Set<String> ids) {
        List<Term> terms = new ArrayList<>();
        double sum = 0;
        for (Facet facet : dimension.facets()) {
            if (!ids.add(facet.id()))
                throw new IllegalArgumentException("Facet " + facet.id() + " of dimension " + dimension.id()
                        + " is there twice\nTwo dimensions cannot share a facet id.");
            FacetParameters parameters = model.parameters(facet.id())
                    .orElseThrow(() ->
                            new IllegalArgumentException("Model " + model.version() + " has no facet " + facet.id()
                                    + " of dimension " + dimension.id() + "\nAdd its half-life, prior and weight."));
            terms.add(new Term(facet, parameters, model.weight(dimension.id()) * parameters.weight()));
            sum += parameters.weight();
        }
        if (Math.abs(sum - 1) > 1e-9)
            throw new IllegalArgumentException("Facet weights of dimension " + dimension.id() + " in model "
                    + model.version() + " sum to " + sum + ", not to 1\nDivide each by their sum.");
        return terms;
    }

    /**
     * Scores a relationship.
     *
     * @param history what is known of the customer; nothing that happened or was recorded after {@code asOf} counts
     * @param asOf the instant of the score
     * @return score, certainty and explanation
     */
    public RelationshipScore score(CustomerHistory history, Instant asOf) {
        List<Touchpoint> touchpoints = history.asOf(asOf, asOf).touchpoints();
        List<RelationshipScore.Part> parts = new ArrayList<>();
        for (Term term : terms)
            parts.add(new RelationshipScore.Part(
                    FacetReading.of(term.facet(), term.parameters(), touchpoints, asOf), term.weight()));
        return new RelationshipScore(model.version(), asOf, List.copyOf(parts), phrasebook);
    }
}
