package dev.crmkit.benchmarks;

import static dev.crmkit.benchmarks.DelayCase.UNKNOWN;

import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.incident.Fact;
import dev.crmkit.model.incident.Facts;
import dev.crmkit.model.incident.FlightFacts;
import dev.crmkit.model.incident.FlightFacts.Fare;
import dev.crmkit.model.incident.Incident;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Delayed flights of all bands, with known and unknown facts, about half of them refused: always the same ones. So many
 * that neither the compiler nor the branch predictor knows the answer before it is computed. Without state.
 */
final class DelayCases {

    /** How many there are: a power of two, so that they can be taken in turn without a division. */
    static final int COUNT = 1024;

    private static final List<Fare> FARES = List.of(Fare.values());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final int[] EDGES = {179, 180, 181, 239, 240, 241};
    private static final int[] ROUND_KM = {1500, 1501, 3500, 3501};

    private DelayCases() {}

    static DelayCase[] all() {
        var random = new Random(261);
        var cases = new DelayCase[COUNT];
        for (int i = 0; i < COUNT; i++) cases[i] = any(random);
        return cases;
    }

    private static DelayCase any(Random random) {
        return new DelayCase(
                flag(random, 70, 20),
                flag(random, 55, 40),
                flag(random, 60, 20),
                flag(random, 5, 10),
                random.nextInt(100) < 50 ? UNKNOWN : random.nextInt(100) < 90 ? 0 : random.nextInt(5),
                flag(random, 65, 5),
                minutes(random),
                flag(random, 20, 40),
                flag(random, 50, 20),
                kilometres(random),
                flag(random, 10, 30));
    }

    private static int flag(Random random, int yes, int no) {
        int drawn = random.nextInt(100);
        if (drawn < yes) return 1;
        return drawn < yes + no ? 0 : UNKNOWN;
    }

    private static int minutes(Random random) {
        int drawn = random.nextInt(100);
        if (drawn < 4) return UNKNOWN;
        return drawn < 10 ? EDGES[random.nextInt(EDGES.length)] : 90 + random.nextInt(360);
    }

    private static int kilometres(Random random) {
        int drawn = random.nextInt(100);
        if (drawn < 4) return UNKNOWN;
        if (drawn < 8) return ROUND_KM[random.nextInt(ROUND_KM.length)];
        return 200 + random.nextInt(drawn < 40 ? 1300 : drawn < 60 ? 3300 : 12_000);
    }

    /** The same case as the library takes it; every number is a harm of its own. */
    static Incident incident(DelayCase one, int number) {
        return Incident.flightDelay("LH 123", DAY, "FRA", Identity.ticket("220-" + (1_000_000_000L + number)))
                .with(facts(one));
    }

    private static Facts facts(DelayCase one) {
        Facts facts = Facts.none();
        facts = with(facts, FlightFacts.DEPARTURE_IN_UNION, one.departs());
        facts = with(facts, FlightFacts.DESTINATION_IN_UNION, one.arrives());
        facts = with(facts, FlightFacts.COMMUNITY_CARRIER, one.carrier());
        facts = with(facts, FlightFacts.THIRD_COUNTRY_BENEFITS, one.benefits());
        facts = with(facts, FlightFacts.CHECKED_IN, one.checkedIn());
        facts = with(facts, FlightFacts.EXTRAORDINARY_CIRCUMSTANCES, one.extraordinary());
        facts = with(facts, FlightFacts.REASONABLE_MEASURES, one.measures());
        facts = with(facts, FlightFacts.INTRA_COMMUNITY, one.intra());
        if (one.fare() != UNKNOWN) facts = facts.with(FlightFacts.FARE, FARES.get(one.fare()));
        if (one.minutes() != UNKNOWN) facts = facts.with(FlightFacts.ARRIVAL_DELAY, Duration.ofMinutes(one.minutes()));
        return one.km() == UNKNOWN ? facts : facts.with(FlightFacts.DISTANCE_KM, BigDecimal.valueOf(one.km()));
    }

    private static Facts with(Facts facts, Fact<Boolean> fact, int flag) {
        return flag == UNKNOWN ? facts : facts.with(fact, flag == 1);
    }
}
