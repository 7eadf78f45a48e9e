package dev.crmkit.rules.statute;

import static dev.crmkit.model.incident.IncidentKind.DENIED_BOARDING;
import static dev.crmkit.model.incident.IncidentKind.FLIGHT_ADVANCED;
import static dev.crmkit.model.incident.IncidentKind.FLIGHT_CANCELLATION;
import static dev.crmkit.rules.statute.Eu261Assumptions.NOTICE;

import dev.crmkit.model.incident.Facts;
import dev.crmkit.model.incident.FlightFacts.Fare;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.rules.policy.Rule;
import java.time.Duration;
import java.time.LocalDate;

/** Art. 3: which flights and which passengers the Regulation protects. */
final class Eu261Scope {

    /** The limit of check-in where the carrier names none, Art. 3(2)(a): news that comes later is no notice. */
    private static final Duration CHECK_IN_LIMIT = Duration.ofMinutes(45);

    private static final LocalDate IN_FORCE = LocalDate.of(2005, 2, 17);

    private Eu261Scope() {}

    static Rule date(LocalDate date) {
        return date.isBefore(IN_FORCE) ? Eu261Rules.NOT_IN_FORCE : Eu261Rules.IN_FORCE;
    }

    static Rule flight(Facts facts) {
        if (Eu261Assumptions.DEPARTS_IN_UNION.in(facts)) return Eu261Rules.DEPARTS_IN_UNION;
        if (!Eu261Assumptions.ARRIVES_IN_UNION.in(facts) || !Eu261Assumptions.COMMUNITY_CARRIER.in(facts))
            return Eu261Rules.OUT_OF_SCOPE;
        return Eu261Assumptions.BENEFITS.in(facts) ? Eu261Rules.BENEFITS_ABROAD : Eu261Rules.ARRIVES_IN_UNION;
    }

    static Rule passenger(IncidentKind kind, Facts facts) {
        Fare fare = Eu261Assumptions.FARE.in(facts);
        if (fare == Fare.FREE || fare == Fare.NON_PUBLIC) return Eu261Rules.FARE_EXCLUDED;
        if (kind.equals(FLIGHT_CANCELLATION) || kind.equals(FLIGHT_ADVANCED)) return Eu261Rules.PASSENGER_OF_NO_FLIGHT;
        if (kind.equals(DENIED_BOARDING) && NOTICE.in(facts).compareTo(CHECK_IN_LIMIT) > 0)
            return Eu261Rules.PASSENGER_REFUSED_BEFORE;
        return Eu261Assumptions.CHECKED_IN.in(facts) ? Eu261Rules.PASSENGER : Eu261Rules.NOT_CHECKED_IN;
    }
}
