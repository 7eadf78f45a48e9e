package dev.crmkit.testkit.simulate;

import static dev.crmkit.model.incident.FlightFacts.ADVANCED_BY;
import static dev.crmkit.model.incident.FlightFacts.EXTRAORDINARY_CIRCUMSTANCES;
import static dev.crmkit.model.incident.FlightFacts.NOTICE;
import static dev.crmkit.model.incident.FlightFacts.REASONABLE_MEASURES;
import static dev.crmkit.model.incident.FlightFacts.REROUTING_ARRIVES_LATER;
import static dev.crmkit.model.incident.FlightFacts.REROUTING_OFFERED;
import static dev.crmkit.model.incident.FlightFacts.VOLUNTEERED;

import dev.crmkit.model.incident.Facts;
import dev.crmkit.model.incident.IncidentKind;
import java.time.Duration;
import java.util.SplittableRandom;

/** What can go wrong with a flight, by its share among all that goes wrong. */
enum Mishap {
    NONE(0, IncidentKind.FLIGHT_DELAY),
    SHORT_DELAY(55, IncidentKind.FLIGHT_DELAY),
    LONG_DELAY(24, IncidentKind.FLIGHT_DELAY),
    CANCELLATION(12, IncidentKind.FLIGHT_CANCELLATION),
    ADVANCED(3, IncidentKind.FLIGHT_ADVANCED),
    DENIED_BOARDING(6, IncidentKind.DENIED_BOARDING);

    private final int percent;

    @SuppressWarnings("ImmutableEnumChecker") // a record of one String
    private final IncidentKind kind;

    Mishap(int percent, IncidentKind kind) {
        this.percent = percent;
        this.kind = kind;
    }

    static Mishap draw(SplittableRandom random) {
        int drawn = random.nextInt(100);
        for (Mishap mishap : values()) {
            drawn -= mishap.percent;
            if (drawn < 0) return mishap;
        }
        throw new AssertionError("the shares sum to 100");
    }

    /** The rate at which promised arrivals are kept, where something goes wrong at the other rate. */
    static double keepRate(double rateOfSmoothJourneys) {
        return 1 - (1 - rateOfSmoothJourneys) * (100 - ADVANCED.percent) / 100;
    }

    /** How late the journey ends; zero where the promise is kept, or where nobody arrives. */
    Duration lateness(SplittableRandom random) {
        return switch (this) {
            case NONE, CANCELLATION, ADVANCED -> Duration.ZERO;
            case SHORT_DELAY -> Duration.ofMinutes(16 + random.nextInt(164));
            case LONG_DELAY -> Duration.ofMinutes(180 + random.nextInt(420));
            case DENIED_BOARDING -> Duration.ofMinutes(60 + random.nextInt(480));
        };
    }

    /** What is known of everybody on the booking alike. */
    Facts circumstances(SplittableRandom random, Facts route) {
        Facts told = switch (this) {
            case CANCELLATION -> route.with(NOTICE, Duration.ofHours(random.nextInt(500)));
            case ADVANCED -> route.with(ADVANCED_BY, Duration.ofMinutes(30L + random.nextInt(240)));
            case DENIED_BOARDING ->
                route.with(REROUTING_OFFERED, true)
                        .with(REROUTING_ARRIVES_LATER, Duration.ofMinutes(60L + random.nextInt(480)))
                        .with(VOLUNTEERED, random.nextInt(8) == 0);
            case NONE, SHORT_DELAY, LONG_DELAY -> route;
        };
        boolean storm = random.nextInt(7) == 0;
        return told.with(EXTRAORDINARY_CIRCUMSTANCES, storm).with(REASONABLE_MEASURES, storm);
    }

    boolean isIncident() {
        return this != NONE && this != SHORT_DELAY;
    }

    boolean isArrivalMissed() {
        return this == CANCELLATION;
    }

    IncidentKind kind() {
        return kind;
    }
}
