package dev.crmkit.rules.statute;

import static dev.crmkit.model.incident.FlightFacts.DEPARTURE_IN_UNION;
import static dev.crmkit.model.incident.FlightFacts.DESTINATION_IN_UNION;
import static dev.crmkit.model.incident.FlightFacts.INTRA_COMMUNITY;

import dev.crmkit.model.incident.Facts;
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

    Eu261Band(String letter, int euros, int hours) {
        this.letter = letter;
        this.euros = euros;
        this.halvedUpTo = Duration.ofHours(hours);
    }

    static Eu261Band of(BigDecimal km, Facts facts) {
        if (isShort(km)) return A;
        return isMiddle(km) || isIntraCommunity(facts) ? B : C;
    }

    static boolean isShort(BigDecimal km) {
        return km.compareTo(KM_1500) <= 0;
    }

    static boolean isMiddle(BigDecimal km) {
        return km.compareTo(KM_3500) <= 0;
    }

    /** A flight with one end known to be outside is not within the Community, unless the fact itself says so. */
    static boolean isIntraCommunity(Facts facts) {
        if (isOneEndOutside(facts)) return false;
        return Eu261Assumptions.INTRA_COMMUNITY.in(facts);
    }

    static boolean isOneEndOutside(Facts facts) {
        if (facts.isKnown(INTRA_COMMUNITY)) return false;
        return !facts.valueOr(DEPARTURE_IN_UNION, true) || !facts.valueOr(DESTINATION_IN_UNION, true);
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
}
