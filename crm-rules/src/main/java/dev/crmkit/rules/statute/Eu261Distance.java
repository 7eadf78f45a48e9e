package dev.crmkit.rules.statute;

import static dev.crmkit.model.incident.FlightFacts.DEPARTURE_IN_UNION;
import static dev.crmkit.model.incident.FlightFacts.DEPARTURE_POINT;
import static dev.crmkit.model.incident.FlightFacts.DESTINATION_IN_UNION;
import static dev.crmkit.model.incident.FlightFacts.DESTINATION_POINT;
import static dev.crmkit.model.incident.FlightFacts.DISTANCE_KM;
import static dev.crmkit.model.incident.FlightFacts.INTRA_COMMUNITY;

import dev.crmkit.model.incident.Fact;
import dev.crmkit.model.incident.FactValue.Known;
import dev.crmkit.model.incident.Facts;
import dev.crmkit.model.incident.GeoPoint;
import dev.crmkit.rules.policy.Rule;
import java.math.BigDecimal;

/** Art. 7(1) and (4): where the distance comes from, and the rule that names exactly the facts which made the band. */
enum Eu261Distance {
    GIVEN(DISTANCE_KM, DISTANCE_KM),
    COMPUTED(DEPARTURE_POINT, DESTINATION_POINT);

    @SuppressWarnings("ImmutableEnumChecker") // Rules is final and holds records only
    private final Rules rules;

    Eu261Distance(Fact<?> from, Fact<?> to) {
        this.rules = new Rules(from, to);
    }

    static Eu261Distance of(Facts facts) {
        boolean computed =
                !facts.isKnown(DISTANCE_KM) && facts.isKnown(DEPARTURE_POINT) && facts.isKnown(DESTINATION_POINT);
        return computed ? COMPUTED : GIVEN;
    }

    BigDecimal kilometres(Facts facts, EarthModel earth) {
        if (this == COMPUTED
                && facts.get(DEPARTURE_POINT) instanceof Known<GeoPoint> from
                && facts.get(DESTINATION_POINT) instanceof Known<GeoPoint> to)
            return earth.kilometres(from.value(), to.value());
        return Eu261Assumptions.DISTANCE.in(facts);
    }

    Rule rule(Eu261Band band, BigDecimal km, Facts facts) {
        if (band == Eu261Band.A) return rules.shortFlight;
        if (Eu261Band.isMiddle(km)) return rules.middleFlight;
        if (Eu261Band.isOneEndOutside(facts)) return rules.toOrFromOutside;
        return band == Eu261Band.B ? rules.within : rules.notWithin;
    }

    /** The same five rules, reading the distance from other facts. */
    private static final class Rules {

        private final Rule shortFlight;
        private final Rule middleFlight;
        private final Rule within;
        private final Rule notWithin;
        private final Rule toOrFromOutside;

        Rules(Fact<?> from, Fact<?> to) {
            shortFlight = Rule.passes("eu261.band-a", "Art. 7(1)(a)", from, to);
            middleFlight = Rule.passes("eu261.band-b", "Art. 7(1)(b)", from, to);
            within = Rule.passes("eu261.band-b", "Art. 7(1)(b)", from, to, INTRA_COMMUNITY);
            notWithin = Rule.passes("eu261.band-c", "Art. 7(1)(c)", from, to, INTRA_COMMUNITY);
            toOrFromOutside =
                    Rule.passes("eu261.band-c", "Art. 7(1)(c)", from, to, DEPARTURE_IN_UNION, DESTINATION_IN_UNION);
        }
    }
}
