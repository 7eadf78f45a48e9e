package dev.crmkit.rules.statute;

import static dev.crmkit.model.incident.FlightFacts.ADVANCED_BY;
import static dev.crmkit.model.incident.FlightFacts.ARRIVAL_DELAY;
import static dev.crmkit.model.incident.FlightFacts.CHECKED_IN;
import static dev.crmkit.model.incident.FlightFacts.COMMUNITY_CARRIER;
import static dev.crmkit.model.incident.FlightFacts.DEPARTURE_IN_UNION;
import static dev.crmkit.model.incident.FlightFacts.DESTINATION_IN_UNION;
import static dev.crmkit.model.incident.FlightFacts.EXTRAORDINARY_CIRCUMSTANCES;
import static dev.crmkit.model.incident.FlightFacts.FARE;
import static dev.crmkit.model.incident.FlightFacts.NOTICE;
import static dev.crmkit.model.incident.FlightFacts.REASONABLE_GROUNDS;
import static dev.crmkit.model.incident.FlightFacts.REASONABLE_MEASURES;
import static dev.crmkit.model.incident.FlightFacts.REROUTING_ARRIVES_LATER;
import static dev.crmkit.model.incident.FlightFacts.REROUTING_DEPARTS_EARLIER;
import static dev.crmkit.model.incident.FlightFacts.REROUTING_OFFERED;
import static dev.crmkit.model.incident.FlightFacts.THIRD_COUNTRY_BENEFITS;
import static dev.crmkit.model.incident.FlightFacts.VOLUNTEERED;

import dev.crmkit.rules.policy.Rule;

/** The rules of Regulation (EC) 261/2004 that a claim passes or fails, with their source. */
final class Eu261Rules {

    // Art. 19: since when it applies
    static final Rule IN_FORCE = Rule.passes("eu261.in-force", "Art. 19");
    static final Rule NOT_IN_FORCE = Rule.refuses("eu261.not-in-force", "Art. 19");

    // Art. 3: to whom it applies
    static final Rule DEPARTS_IN_UNION = Rule.passes("eu261.departs-in-union", "Art. 3(1)(a)", DEPARTURE_IN_UNION);
    static final Rule ARRIVES_IN_UNION = Rule.passes(
            "eu261.arrives-in-union",
            "Art. 3(1)(b)",
            DEPARTURE_IN_UNION,
            DESTINATION_IN_UNION,
            COMMUNITY_CARRIER,
            THIRD_COUNTRY_BENEFITS);
    static final Rule OUT_OF_SCOPE = Rule.refuses(
            "eu261.out-of-scope", "Art. 3(1)", DEPARTURE_IN_UNION, DESTINATION_IN_UNION, COMMUNITY_CARRIER);
    static final Rule BENEFITS_ABROAD =
            Rule.refuses("eu261.benefits-abroad", "Art. 3(1)(b)", DEPARTURE_IN_UNION, THIRD_COUNTRY_BENEFITS);
    static final Rule PASSENGER = Rule.passes("eu261.passenger", "Art. 3(2)", FARE, CHECKED_IN);
    static final Rule PASSENGER_OF_NO_FLIGHT = Rule.passes("eu261.passenger-of-no-flight", "Art. 3(2)(a)", FARE);
    static final Rule PASSENGER_REFUSED_BEFORE =
            Rule.passes("eu261.passenger-refused-before", "C-238/22 LATAM", FARE, NOTICE);
    static final Rule NOT_CHECKED_IN = Rule.refuses("eu261.not-checked-in", "Art. 3(2)(a); C-474/22", CHECKED_IN);
    static final Rule FARE_EXCLUDED = Rule.refuses("eu261.fare-excluded", "Art. 3(3)", FARE);

    // Art. 4 to 6 and the judgments on delay: what happened
    static final Rule DELAYED = Rule.passes("eu261.delayed", "C-402/07 Sturgeon; C-581/10 Nelson", ARRIVAL_DELAY);
    static final Rule DELAY_TOO_SHORT = Rule.refuses("eu261.delay-too-short", "C-402/07 Sturgeon", ARRIVAL_DELAY);
    static final Rule CANCELLED = Rule.passes("eu261.cancelled", "Art. 5(1)(c)", NOTICE, REROUTING_OFFERED);
    static final Rule CANCELLED_AND_REROUTED = Rule.passes(
            "eu261.cancelled-and-rerouted",
            "Art. 5(1)(c)",
            NOTICE,
            REROUTING_OFFERED,
            REROUTING_DEPARTS_EARLIER,
            REROUTING_ARRIVES_LATER);
    static final Rule TWO_WEEKS_NOTICE = Rule.refuses("eu261.two-weeks-notice", "Art. 5(1)(c)(i)", NOTICE);
    static final Rule ONE_WEEK_NOTICE = Rule.refuses(
            "eu261.one-week-notice",
            "Art. 5(1)(c)(ii)",
            NOTICE,
            REROUTING_OFFERED,
            REROUTING_DEPARTS_EARLIER,
            REROUTING_ARRIVES_LATER);
    static final Rule SHORT_NOTICE = Rule.refuses(
            "eu261.short-notice",
            "Art. 5(1)(c)(iii)",
            NOTICE,
            REROUTING_OFFERED,
            REROUTING_DEPARTS_EARLIER,
            REROUTING_ARRIVES_LATER);
    static final Rule ADVANCED =
            Rule.passes("eu261.advanced", "C-146/20 Azurair", ADVANCED_BY, NOTICE, REROUTING_OFFERED);
    static final Rule NEW_TIME_OFFERED = Rule.refuses(
            "eu261.new-time-offered", "Art. 5(1)(c)(ii); C-146/20 Azurair", ADVANCED_BY, NOTICE, REROUTING_OFFERED);
    static final Rule ADVANCED_TOO_LITTLE = Rule.refuses("eu261.advanced-too-little", "C-146/20 Azurair", ADVANCED_BY);
    static final Rule DENIED = Rule.passes("eu261.denied", "Art. 4(3)", VOLUNTEERED, REASONABLE_GROUNDS);
    static final Rule VOLUNTEER = Rule.refuses("eu261.volunteer", "Art. 4(1)", VOLUNTEERED);
    static final Rule GROUNDS = Rule.refuses("eu261.reasonable-grounds", "Art. 2(j)", REASONABLE_GROUNDS);

    // Art. 5(3): what excuses
    static final Rule NO_EXCUSE =
            Rule.passes("eu261.no-excuse", "Art. 5(3)", EXTRAORDINARY_CIRCUMSTANCES, REASONABLE_MEASURES);
    static final Rule NO_EXCUSE_POSSIBLE = Rule.passes("eu261.no-excuse-possible", "Art. 4(3); C-22/11");
    static final Rule EXCUSED =
            Rule.refuses("eu261.excused", "Art. 5(3)", EXTRAORDINARY_CIRCUMSTANCES, REASONABLE_MEASURES);

    // Art. 7(2): full or half
    static final Rule FULL = Rule.passes("eu261.full", "Art. 7(1)");
    static final Rule FULL_UNLESS_REROUTED =
            Rule.passes("eu261.full", "Art. 7(1)", REROUTING_OFFERED, REROUTING_ARRIVES_LATER);
    static final Rule FULL_NOT_REROUTED = Rule.passes("eu261.full", "Art. 7(1)", REROUTING_OFFERED);
    static final Rule HALF_REROUTED =
            Rule.passes("eu261.half-rerouted", "Art. 7(2)", REROUTING_OFFERED, REROUTING_ARRIVES_LATER);
    static final Rule HALF_DELAYED = Rule.passes("eu261.half-delayed", "Art. 7(2); C-402/07 Sturgeon", ARRIVAL_DELAY);

    private Eu261Rules() {}

    static boolean isFull(Rule part) {
        return part.code().equals(FULL.code());
    }
}
