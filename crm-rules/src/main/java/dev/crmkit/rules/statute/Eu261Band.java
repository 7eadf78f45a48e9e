package dev.crmkit.rules.statute;

import static dev.crmkit.model.incident.FlightFacts.DEPARTURE_IN_UNION;
import static dev.crmkit.model.incident.FlightFacts.DEPARTURE_POINT;
import static dev.crmkit.model.incident.FlightFacts.DESTINATION_IN_UNION;
import static dev.crmkit.model.incident.FlightFacts.DESTINATION_POINT;
import static dev.crmkit.model.incident.FlightFacts.DISTANCE_KM;
import static dev.crmkit.model.incident.FlightFacts.INTRA_COMMUNITY;

import dev.crmkit.model.incident.FactValue.Known;
import dev.crmkit.model.incident.Facts;
import dev.crmkit.model.incident.GeoPoint;
import dev.crmkit.rules.policy.Rule;
import java.math.BigDecimal;
import java.time.Duration;

/** Art. 7(1): the sum by distance, and Art. 7(2): how late a re-routing may arrive for half of it. */
enum Eu261Band {
    A("a", 250, 2),
    B("b", 400, 3),
    C("c", 600, 4);

    private static final BigDecimal KM_1500 = BigDecimal.valueOf(1500);
    private static final BigDecimal KM_3500 = BigDecimal.valueOf(3500);

    private final String letter;
    private final int euros;
    private final Duration halvedUpTo;

    @SuppressWarnings("ImmutableEnumChecker") // a Rule is immutable, which the checker cannot see
    private final Rule rule;

    Eu261Band(String letter, int euros, int hours) {
        this.letter = letter;
        this.euros = euros;
        this.halvedUpTo = Duration.ofHours(hours);
        this.rule = Rule.passes("eu261.band-" + letter, "Art. 7(1)(" + letter + ")", DISTANCE_KM, INTRA_COMMUNITY);
    }

    static Eu261Band of(Facts facts, EarthModel earth) {
        BigDecimal km = kilometres(facts, earth);
        if (km.compareTo(KM_1500) <= 0) return A;
        return km.compareTo(KM_3500) <= 0 || isIntraCommunity(facts) ? B : C;
    }

    private static BigDecimal kilometres(Facts facts, EarthModel earth) {
        if (facts.get(DISTANCE_KM) instanceof Known<BigDecimal> km) return checked(km.value());
        if (facts.get(DEPARTURE_POINT) instanceof Known<GeoPoint> from
                && facts.get(DESTINATION_POINT) instanceof Known<GeoPoint> to)
            return earth.kilometres(from.value(), to.value());
        return Eu261Assumptions.DISTANCE.countsAs();
    }

    private static BigDecimal checked(BigDecimal km) {
        if (km.signum() < 0)
            throw new IllegalArgumentException(DISTANCE_KM + " " + km + " is below 0"
                    + "\nGive the great-circle distance in kilometres, or leave it unknown.");
        return km;
    }

    /** A flight is within the Community if both ends are; with one end known to be outside it is not. */
    private static boolean isIntraCommunity(Facts facts) {
        if (facts.isKnown(INTRA_COMMUNITY)) return Eu261Assumptions.INTRA_COMMUNITY.in(facts);
        boolean oneEndOutside = !facts.valueOr(DEPARTURE_IN_UNION, true) || !facts.valueOr(DESTINATION_IN_UNION, true);
        return !oneEndOutside && Eu261Assumptions.INTRA_COMMUNITY.countsAs();
    }

    int euros() {
        return euros;
    }

    Duration halvedUpTo() {
        return halvedUpTo;
    }

    String letter() {
        return letter;
    }

    Rule rule() {
        return rule;
    }
}
