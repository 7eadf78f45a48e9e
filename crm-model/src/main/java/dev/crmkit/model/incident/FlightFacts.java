package dev.crmkit.model.incident;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * The facts that the statutory schemes for air passengers read, shared by all of them. Constants, without state.
 *
 * <p>Distances are kilometres; spans are durations. "Union" means the territory in which the scheme asked applies, for
 * Regulation (EC) 261/2004 with Norway, Iceland and Switzerland.
 */
public final class FlightFacts {

    private static final Duration YEAR = Duration.ofDays(366);

    /** Great-circle distance from the first departure to the final destination, in kilometres, not rounded; 0 to 20,040. */
    public static final Fact<BigDecimal> DISTANCE_KM =
            Fact.number("distance_km").within(BigDecimal.ZERO, BigDecimal.valueOf(20_040));
    /** Where the first departure is, for computing the distance where it is not given. */
    public static final Fact<GeoPoint> DEPARTURE_POINT = Fact.of("departure_point", GeoPoint.class);
    /** Where the final destination is. */
    public static final Fact<GeoPoint> DESTINATION_POINT = Fact.of("destination_point", GeoPoint.class);
    /** The first departure lies in the Union. */
    public static final Fact<Boolean> DEPARTURE_IN_UNION = Fact.flag("departure_in_union");
    /** The final destination lies in the Union. */
    public static final Fact<Boolean> DESTINATION_IN_UNION = Fact.flag("destination_in_union");
    /** The flight counts as one within the Community. */
    public static final Fact<Boolean> INTRA_COMMUNITY = Fact.flag("intra_community");
    /** The operating carrier holds a licence of the Union. */
    public static final Fact<Boolean> COMMUNITY_CARRIER = Fact.flag("community_carrier");
    /** Benefits or compensation, and assistance, were received in the third country of departure. */
    public static final Fact<Boolean> THIRD_COUNTRY_BENEFITS = Fact.flag("third_country_benefits");
    /** How late the first door opened at the final destination; −2 to 366 days, early is negative. */
    public static final Fact<Duration> ARRIVAL_DELAY =
            Fact.span("arrival_delay").within(Duration.ofDays(-2), YEAR);
    /** How long before the planned departure the passenger was reached with the news; 0 to 366 days. */
    public static final Fact<Duration> NOTICE = Fact.span("notice").within(Duration.ZERO, YEAR);
    /** Another way to the final destination was offered. */
    public static final Fact<Boolean> REROUTING_OFFERED = Fact.flag("rerouting_offered");
    /** How much earlier than planned the re-routing left. */
    public static final Fact<Duration> REROUTING_DEPARTS_EARLIER =
            Fact.span("rerouting_departs_earlier").within(YEAR.negated(), YEAR);
    /** How much later than planned the re-routing arrived. */
    public static final Fact<Duration> REROUTING_ARRIVES_LATER =
            Fact.span("rerouting_arrives_later").within(YEAR.negated(), YEAR);
    /** How much earlier than planned the flight itself left. */
    public static final Fact<Duration> ADVANCED_BY = Fact.span("advanced_by").within(Duration.ZERO, YEAR);
    /** The passenger gave up the seat in exchange for benefits. */
    public static final Fact<Boolean> VOLUNTEERED = Fact.flag("volunteered");
    /** There were reasonable grounds, such as health, safety or documents, to refuse boarding. */
    public static final Fact<Boolean> REASONABLE_GROUNDS = Fact.flag("reasonable_grounds");
    /** Extraordinary circumstances caused it, as the carrier proved. */
    public static final Fact<Boolean> EXTRAORDINARY_CIRCUMSTANCES = Fact.flag("extraordinary_circumstances");
    /** The carrier took all reasonable measures, as it proved. */
    public static final Fact<Boolean> REASONABLE_MEASURES = Fact.flag("reasonable_measures");
    /** The passenger presented himself for check-in in time. */
    public static final Fact<Boolean> CHECKED_IN = Fact.flag("checked_in");
    /** What kind of fare was paid. */
    public static final Fact<Fare> FARE = Fact.of("fare", Fare.class);

    private static final List<Fact<?>> ALL = List.of(
            DISTANCE_KM,
            DEPARTURE_POINT,
            DESTINATION_POINT,
            DEPARTURE_IN_UNION,
            DESTINATION_IN_UNION,
            INTRA_COMMUNITY,
            COMMUNITY_CARRIER,
            THIRD_COUNTRY_BENEFITS,
            ARRIVAL_DELAY,
            NOTICE,
            REROUTING_OFFERED,
            REROUTING_DEPARTS_EARLIER,
            REROUTING_ARRIVES_LATER,
            ADVANCED_BY,
            VOLUNTEERED,
            REASONABLE_GROUNDS,
            EXTRAORDINARY_CIRCUMSTANCES,
            REASONABLE_MEASURES,
            CHECKED_IN,
            FARE);

    /** Kinds of fare, as far as the schemes tell them apart. */
    public enum Fare {
        /** Any fare that the public can buy. */
        PUBLIC,
        /** A ticket from a frequent-flyer or other commercial programme. */
        AWARD,
        /** A promotional ticket for which only taxes and charges are paid. */
        TAX_ONLY_PROMO,
        /** A reduced fare that the public cannot buy, such as a staff ticket. */
        NON_PUBLIC,
        /** No fare at all. */
        FREE
    }

    private FlightFacts() {}

    /**
     * All facts of this vocabulary.
     *
     * @return an unmodifiable list
     */
    public static List<Fact<?>> all() {
        return ALL;
    }
}
