package dev.crmkit.examples.desk;

import static java.util.Objects.requireNonNull;

import dev.crmkit.examples.progress.Progress;
import dev.crmkit.examples.source.Review;
import dev.crmkit.examples.source.Year;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.rules.desk.CompensationDesk;
import dev.crmkit.rules.desk.Decision;
import dev.crmkit.rules.ledger.CompensationLedger;
import dev.crmkit.rules.statute.EuAirPassengerRights;
import dev.crmkit.scoring.RelationshipScore;
import dev.crmkit.scoring.RelationshipScorer;
import dev.crmkit.testkit.simulate.FiledClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Works through a year: decides every claim, adds the answers to the histories, and scores every customer. */
public final class ServiceDesk {

    private final CompensationDesk desk =
            CompensationDesk.of(EuAirPassengerRights.inForce(), CompensationLedger.inMemory());
    private final RelationshipScorer scorer = RelationshipScorer.standard();
    private final Progress progress;

    /**
     * A desk that has granted nothing yet.
     *
     * @param progress what to tell how far it has got
     */
    public ServiceDesk(Progress progress) {
        this.progress = progress;
    }

    /**
     * Does the work of a year.
     *
     * @param year what is known and claimed
     * @return what came out
     */
    public YearEnd work(Year year) {
        List<Decided> decided = decide(year.claims());
        SortedMap<CustomerId, CustomerHistory> histories = withAnswers(year.histories(), decided);
        return new YearEnd(year, decided, histories, score(histories, year), judge(year.reviews(), histories));
    }

    private List<Decided> decide(List<FiledClaim> claims) {
        List<Decided> decided = new ArrayList<>();
        try (Progress.Work work = progress.begin("Deciding claims", claims.size())) {
            for (FiledClaim filed : claims) {
                decided.add(new Decided(filed, desk.decide(filed.claim(), filed.at())));
                work.done(decided.size());
            }
        }
        return decided;
    }

    /** What the next channel sees: every answer is a touchpoint of the customer whose harm it was. */
    private static SortedMap<CustomerId, CustomerHistory> withAnswers(
            SortedMap<CustomerId, CustomerHistory> before, List<Decided> decided) {
        var builders = new TreeMap<CustomerId, CustomerHistory.Builder>();
        before.forEach((customer, history) -> builders.put(customer, history.toBuilder()));
        for (Decided one : decided) {
            Decision decision = one.decision();
            var history = requireNonNull(builders.get(one.filed().customer()), "customer");
            history.add(decision.touchpoint());
            decision.granted().ifPresent(history::add);
        }
        var after = new TreeMap<CustomerId, CustomerHistory>();
        builders.forEach((customer, history) -> after.put(customer, history.build()));
        return after;
    }

    private SortedMap<CustomerId, RelationshipScore> score(
            SortedMap<CustomerId, CustomerHistory> histories, Year year) {
        var scores = new TreeMap<CustomerId, RelationshipScore>();
        try (Progress.Work work = progress.begin("Scoring customers", histories.size())) {
            histories.forEach((customer, history) -> {
                scores.put(customer, scorer.score(history, year.asOf()));
                work.done(scores.size());
            });
        }
        return scores;
    }

    /** A review is compared with the score of the instant at which it was asked for, never with what came later. */
    private List<Judged> judge(List<Review> reviews, SortedMap<CustomerId, CustomerHistory> histories) {
        List<Judged> judged = new ArrayList<>();
        for (Review review : reviews) {
            CustomerHistory history = requireNonNull(histories.get(review.customer()), "customer");
            judged.add(new Judged(review, scorer.score(history, review.asked())));
        }
        return judged;
    }
}
