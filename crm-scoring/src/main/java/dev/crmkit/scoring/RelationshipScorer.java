package dev.crmkit.scoring;

import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.scoring.facet.Facet;
import dev.crmkit.scoring.facet.FacetParameters;
import dev.crmkit.scoring.facet.FacetReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
     * @param dimensions at least one; those without weight in the model stand beside the score
     * @return the scorer
     * @throws IllegalArgumentException if there is no dimension, two dimensions or facets have the same id, the model
     *     weighs a dimension that is not there or lacks a facet, or the weights of a dimension's facets do not sum to 1
     */
    public static RelationshipScorer of(ScoringModel model, List<? extends Dimension> dimensions) {
        if (dimensions.isEmpty())
            throw new IllegalArgumentException("dimensions is empty\nGive at least one: List.of(new Trust()).");
        checkIds(model, dimensions);
        List<Term> terms = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        Phrasebook book = Phrasebook.standard().and(Words.BOOK);
        for (Dimension dimension : dimensions) {
            terms.addAll(terms(model, dimension, owners));
            book = book.and(dimension.phrasebook());
        }
        return new RelationshipScorer(model, List.copyOf(terms), book);
    }

    private static void checkIds(ScoringModel model, List<? extends Dimension> dimensions) {
        Set<String> ids = new TreeSet<>();
        for (Dimension dimension : dimensions)
            if (!ids.add(dimension.id()))
                throw new IllegalArgumentException("Dimension " + dimension.id() + " is there twice: versions "
                        + dimensions.stream()
                                .filter(d -> d.id().equals(dimension.id()))
                                .map(Dimension::version)
                                .toList()
                        + "\nGive each dimension once, under an id of its own.");
        Set<String> unknown = new TreeSet<>(model.dimensions());
        unknown.removeAll(ids);
        if (!unknown.isEmpty())
            throw new IllegalArgumentException("Model " + model.version() + " weighs dimensions " + unknown
                    + ", but the scorer has only " + ids
                    + "\nCorrect the id, give the dimension, or share its weight out among the others.");
    }

    private static List<Term> terms(ScoringModel model, Dimension dimension, Map<String, String> owners) {
        List<Term> terms = new ArrayList<>();
        double sum = 0;
        for (Facet facet : dimension.facets()) {
            String owner = owners.putIfAbsent(facet.id(), dimension.id());
            if (owner != null)
                throw new IllegalArgumentException("Facet " + facet.id() + " is there twice: in dimension " + owner
                        + " and in dimension " + dimension.id() + "\nGive each facet an id of its own.");
            FacetParameters parameters = parameters(model, dimension, facet);
            terms.add(new Term(facet, parameters, model.weight(dimension.id()) * parameters.weight()));
            sum += parameters.weight();
        }
        if (Math.abs(sum - 1) > 1e-9)
            throw new IllegalArgumentException("Facet weights of dimension " + dimension.id() + " in model "
                    + model.version() + " sum to " + sum + ", not to 1\nDivide each by their sum.");
        return terms;
    }

    private static FacetParameters parameters(ScoringModel model, Dimension dimension, Facet facet) {
        return model.parameters(facet.id())
                .orElseThrow(() -> new IllegalArgumentException("Model " + model.version() + " has no facet "
                        + facet.id() + " of dimension " + dimension.id() + "\nAdd its half-life, prior and weight."));
    }

    /**
     * Scores a relationship.
     *
     * @param history what is known of the customer; nothing that happened or was recorded after {@code asOf} counts
     * @param asOf the instant of the score
     * @return score, certainty and explanation
     * @throws ArithmeticException if a facet's evidence within one half-life is more than can be added up exactly: about 4
     *     million usual promises, or 4,000 of materiality 1,000
     * @throws IllegalArgumentException if a facet of another team dates evidence after {@code asOf}, or any lies more than
     *     146 million years from 1970
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
