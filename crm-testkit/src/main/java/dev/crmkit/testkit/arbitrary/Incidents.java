package dev.crmkit.testkit.arbitrary;

import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.incident.Fact;
import dev.crmkit.model.incident.Facts;
import dev.crmkit.model.incident.FlightFacts;
import dev.crmkit.model.incident.GeoPoint;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.moment.Moment;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.Money;

/** Incidents, their keys and what is known about them. Without state. */
@SuppressWarnings("exports") // whoever uses it has jqwik
public final class Incidents {
    private static final Duration YEAR = Duration.ofDays(366);

    private Incidents() {}

    /**
     * Keys of harms.
     *
     * @return keys of flights, order lines, outages, harms within a profile, and of a host's own kind
     */
    public static Arbitrary<IncidentKey> keys() {
        Arbitrary<Identity> travellers = Customers.identities();
        Arbitrary<Integer> lines = Arbitraries.integers().between(0, 12);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of("LH 123", "u2 0007", "4U9"), Moments.days(), travellers)
                        .as((flight, day, traveller) -> IncidentKey.flight(flight, day, "FRA", traveller)),
                Combinators.combine(numbers(), lines).as(IncidentKey::orderLine),
                Combinators.combine(numbers(), lines, kinds()).as(IncidentKey::orderLine),
                Combinators.combine(numbers(), numbers()).as(IncidentKey::outage),
                Combinators.combine(Customers.ids(), numbers()).as(IncidentKey::within),
                Arbitraries.of("flood/42/küche", "x/1").map(IncidentKey::parse));
    }

    private static Arbitrary<String> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.of("10% off", "a/b", "İ-1", "注文 7"),
                Arbitraries.integers().between(0, 99_999).map(String::valueOf));
    }

    /**
     * Kinds of incident.
     *
     * @return known ones and a host's own
     */
    public static Arbitrary<IncidentKind> kinds() {
        return Arbitraries.of(
                IncidentKind.FLIGHT_DELAY,
                IncidentKind.FLIGHT_CANCELLATION,
                IncidentKind.FLIGHT_ADVANCED,
                IncidentKind.DENIED_BOARDING,
                IncidentKind.LATE_DELIVERY,
                IncidentKind.parse("lost baggage"));
    }

    /**
     * What is known of incidents.
     *
     * @return up to twelve facts, of flights and of a host's own, known, unknown and not applicable
     */
    public static Arbitrary<Facts> facts() {
        return Arbitraries.lazyOf(Incidents::flags, Incidents::measures, Incidents::own, Incidents::silences)
                .list()
                .ofMaxSize(12)
                .map(Incidents::facts);
    }

    private static Facts facts(List<UnaryOperator<Facts>> mentions) {
        Facts facts = Facts.none();
        for (UnaryOperator<Facts> mention : mentions) facts = mention.apply(facts);
        return facts;
    }

    private static Arbitrary<UnaryOperator<Facts>> flags() {
        Arbitrary<Fact<Boolean>> flags = Arbitraries.of(
                FlightFacts.DEPARTURE_IN_UNION,
                FlightFacts.DESTINATION_IN_UNION,
                FlightFacts.INTRA_COMMUNITY,
                FlightFacts.COMMUNITY_CARRIER,
                FlightFacts.THIRD_COUNTRY_BENEFITS,
                FlightFacts.REROUTING_OFFERED,
                FlightFacts.VOLUNTEERED,
                FlightFacts.REASONABLE_GROUNDS,
                FlightFacts.EXTRAORDINARY_CIRCUMSTANCES,
                FlightFacts.REASONABLE_MEASURES,
                FlightFacts.CHECKED_IN);
        return known(flags, Arbitraries.of(true, false));
    }

    private static Arbitrary<UnaryOperator<Facts>> measures() {
        Arbitrary<GeoPoint> points = Combinators.combine(
                        Arbitraries.doubles().between(-90, 90),
                        Arbitraries.doubles().between(-180, 180))
                .as(GeoPoint::new);
        return Arbitraries.oneOf(
                known(
                        FlightFacts.DISTANCE_KM,
                        Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal(20_040))),
                known(FlightFacts.ARRIVAL_DELAY, spans(Duration.ofDays(-2))),
                known(FlightFacts.NOTICE, spans(Duration.ZERO)),
                known(FlightFacts.REROUTING_DEPARTS_EARLIER, spans(YEAR.negated())),
                known(FlightFacts.REROUTING_ARRIVES_LATER, spans(YEAR.negated())),
                known(FlightFacts.ADVANCED_BY, spans(Duration.ZERO)),
                known(FlightFacts.DEPARTURE_POINT, points),
                known(FlightFacts.DESTINATION_POINT, points),
                known(FlightFacts.FARE, Arbitraries.of(FlightFacts.Fare.class)));
    }

    private static Arbitrary<Duration> spans(Duration least) {
        Arbitrary<Duration> any =
                Arbitraries.longs().between(least.toMinutes(), YEAR.toMinutes()).map(Duration::ofMinutes);
        return Arbitraries.oneOf(
                any, Arbitraries.of(least, YEAR, Duration.ofHours(3), Duration.ofMinutes(179), Duration.ofDays(14)));
    }

    private static Arbitrary<UnaryOperator<Facts>> own() {
        return Arbitraries.oneOf(
                known(Fact.of("remark", String.class), Texts.free()),
                known(Fact.number("weight_kg"), Reasons.numbers()),
                known(Fact.of("price", Money.class), Sums.any()),
                known(Fact.of("seen_at", Instant.class), Moments.instants()),
                known(Fact.of("day", LocalDate.class), Moments.days()));
    }

    private static Arbitrary<UnaryOperator<Facts>> silences() {
        Arbitrary<Fact<?>> facts = Arbitraries.of(FlightFacts.all());
        return Arbitraries.oneOf(
                facts.map(fact -> known -> known.withUnknown(fact)),
                facts.map(fact -> known -> known.withNotApplicable(fact)));
    }

    private static <T> Arbitrary<UnaryOperator<Facts>> known(Fact<T> fact, Arbitrary<T> values) {
        return known(Arbitraries.just(fact), values);
    }

    private static <T> Arbitrary<UnaryOperator<Facts>> known(Arbitrary<Fact<T>> facts, Arbitrary<T> values) {
        return Combinators.combine(facts, values).as((fact, value) -> known -> known.with(fact, value));
    }

    /**
     * Incidents of any kind.
     *
     * @return incidents of one person each, with facts
     */
    public static Arbitrary<Incident> incidents() {
        return incidents(World.wide());
    }

    static Arbitrary<Incident> incidents(World world) {
        Arbitrary<Incident> bare = Combinators.combine(kinds(), world.harms(), world.people(), Moments.days())
                .as(Incident::of);
        Arbitrary<Moment> moments = Moments.moments(world.instants());
        return Combinators.combine(bare, moments, facts())
                .as((incident, moment, facts) -> incident.at(moment).with(facts));
    }
}
