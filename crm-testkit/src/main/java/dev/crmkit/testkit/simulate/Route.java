package dev.crmkit.testkit.simulate;

import static dev.crmkit.model.incident.FlightFacts.COMMUNITY_CARRIER;
import static dev.crmkit.model.incident.FlightFacts.DEPARTURE_IN_UNION;
import static dev.crmkit.model.incident.FlightFacts.DESTINATION_IN_UNION;
import static dev.crmkit.model.incident.FlightFacts.DISTANCE_KM;
import static dev.crmkit.model.incident.FlightFacts.INTRA_COMMUNITY;

import dev.crmkit.model.incident.Facts;
import java.math.BigDecimal;
import java.time.Duration;

/** The routes of a small European airline: distances to the nearest 10 km, flying times to the nearest 5 minutes. */
enum Route {
    FRA_PMI("FRA", 1250, true, true, 130),
    FRA_LHR("FRA", 660, true, false, 100),
    MUC_ATH("MUC", 1520, true, true, 150),
    BER_LIS("BER", 2310, true, true, 215),
    FRA_JFK("FRA", 6190, true, false, 510),
    JFK_FRA("JFK", 6190, false, true, 455),
    MUC_CPT("MUC", 9130, true, false, 690),
    IST_HAM("IST", 1990, false, true, 205);

    private final String origin;
    private final int km;
    private final boolean fromUnion;
    private final boolean toUnion;
    private final int minutes;

    Route(String origin, int km, boolean fromUnion, boolean toUnion, int minutes) {
        this.origin = origin;
        this.km = km;
        this.fromUnion = fromUnion;
        this.toUnion = toUnion;
        this.minutes = minutes;
    }

    String origin() {
        return origin;
    }

    Duration flyingTime() {
        return Duration.ofMinutes(minutes);
    }

    Facts facts() {
        return Facts.none()
                .with(DISTANCE_KM, BigDecimal.valueOf(km))
                .with(DEPARTURE_IN_UNION, fromUnion)
                .with(DESTINATION_IN_UNION, toUnion)
                .with(INTRA_COMMUNITY, fromUnion && toUnion)
                .with(COMMUNITY_CARRIER, true);
    }
}
