package dev.crmkit.examples.desk;

import dev.crmkit.examples.source.Delivery;
import dev.crmkit.examples.source.Year;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.rules.desk.Decision;
import dev.crmkit.scoring.RelationshipScore;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What came out of a year. Immutable.
 *
 * @param year what went in
 * @param decided the claims with their answers, in the order of time
 * @param histories what is known of each customer, answers included
 * @param scores each customer's score at the end of the year
 * @param judged the reviews with the scores of their time
 */
public record YearEnd(
        Year year,
        List<Decided> decided,
        SortedMap<CustomerId, CustomerHistory> histories,
        SortedMap<CustomerId, RelationshipScore> scores,
        List<Judged> judged) {

    /** Copies the parts. */
    public YearEnd {
        decided = List.copyOf(decided);
        histories = Collections.unmodifiableSortedMap(new TreeMap<>(histories));
        scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
        judged = List.copyOf(judged);
    }

    /**
     * The answers of one kind.
     *
     * @param kind the kind
     * @return the claims that got it, in the order of time
     */
    public List<Decided> decided(Decision.Kind kind) {
        return decided.stream().filter(one -> one.decision().kind() == kind).toList();
    }

    /**
     * The deliveries that ended in one way.
     *
     * @param state how
     * @return how many
     */
    public int deliveries(Delivery.State state) {
        return (int) year.deliveries().stream()
                .filter(delivery -> delivery.state() == state)
                .count();
    }

    /**
     * What was granted.
     *
     * @return the sums by currency code
     */
    public SortedMap<String, Money> granted() {
        return totals(grants().map(Grant::amount));
    }

    /**
     * What was claimed a second time and not paid again.
     *
     * @return the sums by currency code
     */
    public SortedMap<String, Money> refused() {
        return totals(decided(Decision.Kind.ALREADY_GRANTED).stream()
                .flatMap(one -> one.decision().due().stream())
                .map(Entitlement::amount));
    }

    /**
     * All that was granted.
     *
     * @return the grants in the order of time
     */
    public Stream<Grant> grants() {
        return decided.stream().flatMap(one -> one.decision().granted().stream());
    }

    /**
     * How many pairs of profiles turned out to be probably one person.
     *
     * @return the number of proposals
     */
    public int mergeProposals() {
        return (int) decided.stream()
                .flatMap(one -> one.decision().mergeProposal().stream())
                .count();
    }

    private static SortedMap<String, Money> totals(Stream<Money> amounts) {
        Map<String, Money> totals = new TreeMap<>();
        amounts.forEach(amount -> totals.merge(amount.getCurrencyUnit().getCode(), amount, Money::plus));
        return Collections.unmodifiableSortedMap(new TreeMap<>(totals));
    }
}
