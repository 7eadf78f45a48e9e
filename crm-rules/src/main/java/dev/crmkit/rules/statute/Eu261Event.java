package dev.crmkit.rules.statute;

import static dev.crmkit.rules.statute.Reading.ARRIVAL_AT_MOST;
import static dev.crmkit.rules.statute.Reading.NOTICE_IN_DAYS;

import dev.crmkit.model.incident.Facts;
import dev.crmkit.model.incident.FlightFacts;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.rules.policy.Rule;
import java.time.Duration;
import java.util.Set;

/**
 * Art. 4 and 5 and the judgments on delay: whether what happened gives a right to compensation.
 *
 * @param readings how disputed points are read
 */
record Eu261Event(Set<Reading> readings) {

    private static final Duration THREE_HOURS = Duration.ofHours(3);
    private static final Duration ONE_HOUR = Duration.ofHours(1);

    Rule happened(IncidentKind kind, Facts facts) {
        if (kind.equals(IncidentKind.FLIGHT_DELAY)) return delay(facts);
        if (kind.equals(IncidentKind.FLIGHT_CANCELLATION)) return cancellation(facts, Eu261Rules.CANCELLED);
        if (kind.equals(IncidentKind.FLIGHT_ADVANCED)) return advanced(facts);
        return deniedBoarding(facts);
    }

    /** Extraordinary circumstances excuse, except from denying boarding. */
    static Rule excuse(IncidentKind kind, Facts facts) {
        if (kind.equals(IncidentKind.DENIED_BOARDING)) return Eu261Rules.NO_EXCUSE_POSSIBLE;
        boolean excused = Eu261Assumptions.EXTRAORDINARY.in(facts) && Eu261Assumptions.MEASURES.in(facts);
        return excused ? Eu261Rules.EXCUSED : Eu261Rules.NO_EXCUSE;
    }

    private static Rule delay(Facts facts) {
        boolean enough = Eu261Assumptions.DELAY.in(facts).compareTo(THREE_HOURS) >= 0;
        return enough ? Eu261Rules.DELAYED : Eu261Rules.DELAY_TOO_SHORT;
    }

    private static Rule deniedBoarding(Facts facts) {
        if (Eu261Assumptions.VOLUNTEERED.in(facts)) return Eu261Rules.VOLUNTEER;
        return Eu261Assumptions.GROUNDS.in(facts) ? Eu261Rules.GROUNDS : Eu261Rules.DENIED;
    }

    private Rule advanced(Facts facts) {
        Duration by = Eu261Assumptions.ADVANCED_BY.in(facts);
        if (by.compareTo(ONE_HOUR) <= 0) return Eu261Rules.ADVANCED_TOO_LITTLE;
        return cancellation(withNewTimeAsOffer(facts, by), Eu261Rules.ADVANCED);
    }

    /** The new time can itself be the re-routing that is offered (C-146/20): it leaves earlier and does not arrive late. */
    private static Facts withNewTimeAsOffer(Facts facts, Duration by) {
        if (!Eu261Assumptions.REROUTED.in(facts)) return facts;
        Facts offered = facts;
        if (!facts.isKnown(FlightFacts.REROUTING_DEPARTS_EARLIER))
            offered = offered.with(FlightFacts.REROUTING_DEPARTS_EARLIER, by);
        if (!facts.isKnown(FlightFacts.REROUTING_ARRIVES_LATER))
            offered = offered.with(FlightFacts.REROUTING_ARRIVES_LATER, Duration.ZERO);
        return offered;
    }

    private Rule cancellation(Facts facts, Rule otherwise) {
        Duration notice = Eu261Assumptions.NOTICE.in(facts);
        if (isAtLeast(notice, 14)) return Eu261Rules.TWO_WEEKS_NOTICE;
        boolean oneWeek = isAtLeast(notice, 7);
        if (!isReroutedWithin(facts, oneWeek ? 2 : 1, oneWeek ? 4 : 2)) return otherwise;
        return oneWeek ? Eu261Rules.ONE_WEEK_NOTICE : Eu261Rules.SHORT_NOTICE;
    }

    private boolean isAtLeast(Duration notice, int days) {
        if (readings.contains(NOTICE_IN_DAYS)) return notice.compareTo(Duration.ofDays(days - 1L)) > 0;
        return notice.compareTo(Duration.ofDays(days)) >= 0;
    }

    private boolean isReroutedWithin(Facts facts, int hoursEarlier, int hoursLater) {
        if (!Eu261Assumptions.REROUTED.in(facts)) return false;
        if (Eu261Assumptions.DEPARTS_EARLIER.in(facts).compareTo(Duration.ofHours(hoursEarlier)) > 0) return false;
        int later = Eu261Assumptions.ARRIVES_LATER.in(facts).compareTo(Duration.ofHours(hoursLater));
        return readings.contains(ARRIVAL_AT_MOST) ? later <= 0 : later < 0;
    }
}
