package dev.crmkit.rules.statute;

import static dev.crmkit.model.incident.IncidentKind.DENIED_BOARDING;
import static dev.crmkit.model.incident.IncidentKind.FLIGHT_ADVANCED;
import static dev.crmkit.model.incident.IncidentKind.FLIGHT_CANCELLATION;
import static dev.crmkit.rules.statute.Eu261Assumptions.NOTICE;

import dev.crmkit.model.incident.Facts;
import dev.crmkit.model.incident.FlightFacts.Fare;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.rules.policy.Rule;

/** Art. 3: which flights and which passengers the Regulation protects. */
final class Eu261Scope {

    private Eu261Scope() {}

    static Rule flight(Facts facts) {
        if (Eu261Assumptions.DEPARTS_IN_UNION.in(facts)) return Eu261Rules.DEPARTS_IN_UNION;
        if (!Eu261Assumptions.ARRIVES_IN_UNION.in(facts) || !Eu261Assumptions.COMMUNITY_CARRIER.in(facts))
            return Eu261Rules.OUT_OF_SCOPE;
        return Eu261Assumptions.BENEFITS.in(facts) ? Eu261Rules.BENEFITS_ABROAD : Eu261Rules.ARRIVES_IN_UNION;
    }

    static Rule passenger(IncidentKind kind, Facts facts) {
        Fare fare = Eu261Assumptions.FARE.in(facts);
        if (fare == Fare.FREE || fare == Fare.NON_PUBLIC) return Eu261Rules.FARE_EXCLUDED;
        if (needsNoCheckIn(kind, facts)) return Eu261Rules.PASSENGER_WITHOUT_CHECK_IN;
        return Eu261Assumptions.CHECKED_IN.in(facts) ? Eu261Rules.PASSENGER : Eu261Rules.NOT_CHECKED_IN;
    }

    /** Nobody need check in for a flight that is cancelled or left too early, or after being told that he is not taken. */
    private static boolean needsNoCheckIn(IncidentKind kind, Facts facts) {
        return kind.equals(FLIGHT_CANCELLATION)
                || kind.equals(FLIGHT_ADVANCED)
                || (kind.equals(DENIED_BOARDING) && !NOTICE.in(facts).isZero());
    }
}
