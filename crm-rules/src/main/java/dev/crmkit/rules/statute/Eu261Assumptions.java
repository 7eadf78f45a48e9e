package dev.crmkit.rules.statute;

import dev.crmkit.model.incident.Fact;
import dev.crmkit.model.incident.FlightFacts;
import dev.crmkit.model.incident.FlightFacts.Fare;
import dev.crmkit.rules.policy.Assumption;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * What unknown facts count as under Regulation (EC) 261/2004. What the carrier must prove counts against it (Art. 5(3) and
 * (4)); what raises the sum counts as the lower band, so that what is paid is due in any case and can be topped up.
 */
final class Eu261Assumptions {

    private static final Duration LONG = Duration.ofDays(365);

    static final Assumption<Boolean> DEPARTS_IN_UNION = of(FlightFacts.DEPARTURE_IN_UNION, true, "");
    static final Assumption<Boolean> ARRIVES_IN_UNION = of(FlightFacts.DESTINATION_IN_UNION, false, "");
    static final Assumption<Boolean> COMMUNITY_CARRIER = of(FlightFacts.COMMUNITY_CARRIER, false, "");
    static final Assumption<Boolean> BENEFITS = of(FlightFacts.THIRD_COUNTRY_BENEFITS, false, "Art. 3(1)(b)");
    static final Assumption<Boolean> CHECKED_IN = of(FlightFacts.CHECKED_IN, true, "C-756/18 easyJet");
    static final Assumption<Fare> FARE = of(FlightFacts.FARE, Fare.PUBLIC, "Art. 3(3)");
    static final Assumption<Duration> DELAY = of(FlightFacts.ARRIVAL_DELAY, Duration.ZERO, "");
    static final Assumption<Duration> NOTICE = of(FlightFacts.NOTICE, Duration.ZERO, "Art. 5(4)");
    static final Assumption<Boolean> REROUTED = of(FlightFacts.REROUTING_OFFERED, false, "Art. 5(4)");
    static final Assumption<Duration> DEPARTS_EARLIER = of(FlightFacts.REROUTING_DEPARTS_EARLIER, LONG, "Art. 5(4)");
    static final Assumption<Duration> ARRIVES_LATER = of(FlightFacts.REROUTING_ARRIVES_LATER, LONG, "Art. 5(4)");
    static final Assumption<Duration> ADVANCED_BY = of(FlightFacts.ADVANCED_BY, Duration.ZERO, "");
    static final Assumption<Boolean> VOLUNTEERED = of(FlightFacts.VOLUNTEERED, false, "Art. 4(3)");
    static final Assumption<Boolean> GROUNDS = of(FlightFacts.REASONABLE_GROUNDS, false, "Art. 2(j)");
    static final Assumption<Boolean> EXTRAORDINARY = of(FlightFacts.EXTRAORDINARY_CIRCUMSTANCES, false, "Art. 5(3)");
    static final Assumption<Boolean> MEASURES = of(FlightFacts.REASONABLE_MEASURES, false, "Art. 5(3)");
    static final Assumption<Boolean> INTRA_COMMUNITY = of(FlightFacts.INTRA_COMMUNITY, true, "Art. 7(1)(b)");
    static final Assumption<BigDecimal> DISTANCE = of(FlightFacts.DISTANCE_KM, BigDecimal.ZERO, "Art. 7(1)(a)");

    static final List<Assumption<?>> ALL = List.of(
            DEPARTS_IN_UNION,
            ARRIVES_IN_UNION,
            COMMUNITY_CARRIER,
            BENEFITS,
            CHECKED_IN,
            FARE,
            DELAY,
            NOTICE,
            REROUTED,
            DEPARTS_EARLIER,
            ARRIVES_LATER,
            ADVANCED_BY,
            VOLUNTEERED,
            GROUNDS,
            EXTRAORDINARY,
            MEASURES,
            INTRA_COMMUNITY,
            DISTANCE);

    private Eu261Assumptions() {}

    private static <T> Assumption<T> of(Fact<T> fact, T countsAs, String basis) {
        return new Assumption<>(fact, countsAs, basis);
    }
}
