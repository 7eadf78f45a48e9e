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
        if (kind.equals(IncidentKind.FLIGHT_CANCELLATION)) return cancellation(facts);
        if (kind.equals(IncidentKind.FLIGHT_ADVANCED)) return advanced(facts);
        if (kind.equals(IncidentKind.DENIED_BOARDING)) return deniedBoarding(facts);
        throw new IllegalArgumentException("incident kind " + kind + " is none of the Regulation's four"
                + "\nAsk appliesTo(kind) first, as a policy set does.");
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

    private Rule cancellation(Facts facts) {
        Duration notice = Eu261Assumptions.NOTICE.in(facts);
        if (isTwoWeeks(notice)) return Eu261Rules.TWO_WEEKS_NOTICE;
        if (!Eu261Assumptions.REROUTED.in(facts)) return Eu261Rules.CANCELLED;
        Duration earlier = Eu261Assumptions.DEPARTS_EARLIER.in(facts);
        Duration later = Eu261Assumptions.ARRIVES_LATER.in(facts);
        if (!isExempt(notice, earlier, later)) return Eu261Rules.CANCELLED_AND_REROUTED;
        return isOneWeek(notice) ? Eu261Rules.ONE_WEEK_NOTICE : Eu261Rules.SHORT_NOTICE;
    }

    /** A flight that leaves more than an hour early is cancelled; its new time can itself be the offer (C-146/20). */
    private Rule advanced(Facts facts) {
        Duration by = Eu261Assumptions.ADVANCED_BY.in(facts);
        if (by.compareTo(ONE_HOUR) <= 0) return Eu261Rules.ADVANCED_TOO_LITTLE;
        Duration notice = Eu261Assumptions.NOTICE.in(facts);
        if (isTwoWeeks(notice)) return Eu261Rules.TWO_WEEKS_NOTICE;
        if (!Eu261Assumptions.REROUTED.in(facts)) return Eu261Rules.ADVANCED;
        Duration earlier = facts.valueOr(FlightFacts.REROUTING_DEPARTS_EARLIER, by);
        Duration later = facts.valueOr(FlightFacts.REROUTING_ARRIVES_LATER, Duration.ZERO);
        return isExempt(notice, earlier, later) ? Eu261Rules.NEW_TIME_OFFERED : Eu261Rules.ADVANCED;
    }

    /** Two weeks are 336 hours; or fourteen calendar days, of which a begun one counts. */
    private boolean isTwoWeeks(Duration notice) {
        if (readings.contains(NOTICE_IN_DAYS)) return notice.compareTo(Duration.ofDays(13)) > 0;
        return notice.compareTo(Duration.ofDays(14)) >= 0;
    }

    private static boolean isOneWeek(Duration notice) {
        return notice.compareTo(Duration.ofDays(7)) >= 0;
    }

    /** Art. 5(1)(c)(ii) and (iii): at most so much earlier, less than so much later. */
    private boolean isExempt(Duration notice, Duration earlier, Duration later) {
        boolean week = isOneWeek(notice);
        if (earlier.compareTo(Duration.ofHours(week ? 2 : 1)) > 0) return false;
        int compared = later.compareTo(Duration.ofHours(week ? 4 : 2));
        return readings.contains(ARRIVAL_AT_MOST) ? compared <= 0 : compared < 0;
    }
}
