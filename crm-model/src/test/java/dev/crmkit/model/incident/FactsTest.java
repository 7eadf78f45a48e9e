package dev.crmkit.model.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.moment.Moment;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Fact<BigDecimal> KM = Fact.number("km");
    private static final Fact<Boolean> LATE = Fact.flag("late");
    private static final Fact<Duration> DELAY = Fact.span("delay");

    @Test
    void knownUnknownAndNotApplicableAreThree() {
        Facts facts = Facts.none().with(KM, BigDecimal.TEN).withNotApplicable(DELAY);
        assertThat(said(facts, KM)).isEqualTo("10");
        assertThat(said(facts, LATE)).isEqualTo("unknown");
        assertThat(said(facts, DELAY)).isEqualTo("n/a");
        assertThat(said(facts.withUnknown(KM), KM)).isEqualTo("unknown");
        assertThat(facts.valueOr(LATE, true)).isTrue();
        assertThat(facts.isKnown(DELAY)).isFalse();
        assertThat(facts).hasToString("[delay=n/a, km=10]");
    }

    private static String said(Facts facts, Fact<?> fact) {
        return facts.get(fact).match(Object::toString, () -> "unknown", () -> "n/a");
    }

    @Property
    void theOrderInWhichFactsBecomeKnownDoesNotMatter(
            @ForAll @Size(max = 30) List<@IntRange(max = 40) Integer> numbers, @ForAll Random random) {
        List<Integer> distinct = numbers.stream().distinct().toList();
        List<Integer> shuffled = new java.util.ArrayList<>(distinct);
        Collections.shuffle(shuffled, random);
        assertThat(facts(shuffled)).isEqualTo(facts(distinct)).hasSameHashCodeAs(facts(distinct));
        for (int n : distinct)
            assertThat(facts(shuffled).valueOr(fact(n), BigDecimal.ZERO)).isEqualTo("" + n);
    }

    private static Facts facts(List<Integer> numbers) {
        Facts facts = Facts.none();
        for (int n : numbers) facts = facts.with(fact(n), BigDecimal.valueOf(n));
        return facts;
    }

    /** A new object at every call: facts are equal by name and type, not by reference. */
    private static Fact<BigDecimal> fact(int n) {
        return Fact.number("fact_" + n);
    }

    @Test
    void aFactHasAName() {
        assertThatThrownBy(() -> Fact.number("Distance (km)")).hasMessageContaining("does not match [a-z][a-z0-9_]*");
    }

    @Test
    void whatIsOutOfBoundsIsRefusedWhereItIsGiven() {
        assertThatThrownBy(() -> Facts.none().with(FlightFacts.DISTANCE_KM, new BigDecimal("-0.1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("distance_km -0.1 is not within 0 and 20040");
        assertThatThrownBy(() -> Facts.none().with(FlightFacts.NOTICE, Duration.ofMinutes(-1)))
                .hasMessageStartingWith("notice PT-1M is not within PT0S and");
        assertThat(Facts.none()
                        .with(FlightFacts.DISTANCE_KM, BigDecimal.valueOf(20_040))
                        .isKnown(FlightFacts.DISTANCE_KM))
                .isTrue();
        assertThatThrownBy(() -> Fact.of("place", GeoPoint.class).within(new GeoPoint(0, 0), new GeoPoint(1, 1)))
                .hasMessageContaining("has no order");
    }

    @Test
    void oneNameIsOneFact() {
        Facts facts = Facts.none().with(KM, BigDecimal.TEN);
        assertThatThrownBy(() -> facts.with(Fact.flag("km"), true))
                .hasMessageContaining("Fact km of type Boolean is already there as a BigDecimal");
        assertThatThrownBy(() -> facts.get(Fact.flag("km")))
                .hasMessageStartingWith("Fact km is no Boolean but a BigDecimal where it is held");
    }

    @Test
    void placesHaveRanges() {
        assertThatThrownBy(() -> new GeoPoint(91, 0)).hasMessageContaining("latitude 91.0 is not within ±90");
        assertThatThrownBy(() -> new GeoPoint(0, Double.NaN)).hasMessageContaining("longitude NaN");
    }

    @Test
    void anIncidentKnowsItsDateAndStaysWhatItIs() {
        Incident incident =
                Incident.flightDelay("LH 1", LocalDate.of(2026, 3, 1), "FRA", Identity.ticket("220-1234567890"));
        assertThat(incident.moment().occurredAt())
                .as("the first instant at which that date exists on earth")
                .isEqualTo(Instant.parse("2026-02-28T10:00:00Z"));
        Incident known = incident.with(FlightFacts.DISTANCE_KM, 900).at(Moment.of(Instant.EPOCH));
        assertThat(incident.facts()).isEqualTo(Facts.none());
        assertThat(known.key()).isEqualTo(incident.key());
        assertThat(known).hasToString("FLIGHT_DELAY flight/LH1/2026-03-01/FRA/**** [distance_km=900]");
    }

    @Test
    void numbersAreGivenAsTheyAreWritten() {
        assertThat(Facts.none().with(FlightFacts.DISTANCE_KM, 1251.1).valueOr(FlightFacts.DISTANCE_KM, BigDecimal.ZERO))
                .isEqualTo("1251.1");
        assertThat(Facts.none().with(KM, 7)).isEqualTo(Facts.none().with(KM, new BigDecimal("7")));
        assertThatThrownBy(() -> Facts.none().with(KM, Double.NaN)).hasMessageStartingWith("km NaN is not finite");
    }

    @Test
    void whatJsonCannotGiveBackUnchangedIsNoFact() {
        assertThatThrownBy(() -> Fact.of("km", Double.class))
                .hasMessageStartingWith("Fact km of type Double cannot be written and read");
        Fact<String> note = Fact.of("note", String.class);
        assertThatThrownBy(() -> Facts.none().with(note, "x".repeat(10_001)))
                .hasMessageStartingWith("Fact note of 10001 characters is longer than 10000");
        Facts many = facts(java.util.stream.IntStream.range(0, 500).boxed().toList());
        assertThatThrownBy(() -> many.with(KM, 1)).hasMessageStartingWith("501 facts are more than 500");
    }

    private enum Colour {
        RED,
        BLUE
    }

    @Test
    void aHostsOwnFactsAreTypedByTheFirstWhoAsks() {
        Facts read = Facts.fromJson(Map.of(
                "colour", new Told.Term("BLUE"),
                "weight_kg", new Told.Quantity(BigDecimal.TEN),
                "other", new Told.Unknown(),
                "fare", new Told.Term("PUBLIC")));
        Fact<Colour> colour = Fact.of("colour", Colour.class);
        Fact<BigDecimal> light = Fact.number("weight_kg").within(BigDecimal.ZERO, BigDecimal.ONE);
        assertThat(read.valueOr(FlightFacts.FARE, FlightFacts.Fare.FREE)).isEqualTo(FlightFacts.Fare.PUBLIC);
        assertThat(read.valueOr(colour, Colour.RED)).isEqualTo(Colour.BLUE);
        assertThat(read.isKnown(Fact.flag("other"))).isFalse();
        assertThatThrownBy(() -> read.get(light)).hasMessageStartingWith("weight_kg 10 is not within 0 and 1");
        assertThatThrownBy(() -> read.readAs(List.of(colour, light))).hasMessageStartingWith("weight_kg 10");
        Facts typed = read.readAs(List.of(colour));
        assertThat(typed).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(typed.get(colour)).isSameAs(typed.get(colour));
        assertThat(read.with(colour, Colour.RED).valueOr(colour, Colour.BLUE)).isEqualTo(Colour.RED);
        assertThat(read.with(Fact.flag("other"), true).mentioned()).hasSize(4);
        assertThatThrownBy(() ->
                        Facts.fromJson(Map.of("colour", new Told.Term("GREEN"))).get(colour))
                .hasMessageStartingWith("Fact colour of 5 characters is none of [RED, BLUE]");
    }

    @Property
    void whatIsWrittenIsReadEqual(@ForAll @Size(max = 30) List<@IntRange(max = 40) Integer> numbers) {
        Facts facts = facts(numbers.stream().distinct().toList())
                .with(FlightFacts.FARE, FlightFacts.Fare.AWARD)
                .withNotApplicable(FlightFacts.NOTICE)
                .with(Fact.of("colour", Colour.class), Colour.RED)
                .with(Fact.of("place", GeoPoint.class), new GeoPoint(1, 2));
        Facts read = Facts.fromJson(facts.asJson());
        assertThat(read).isEqualTo(facts).hasSameHashCodeAs(facts);
        assertThat(facts).isEqualTo(read);
        assertThat(read.asJson()).isEqualTo(facts.asJson());
        assertThat(read.with(KM, 1)).isNotEqualTo(facts);
        assertThat(read.withUnknown(FlightFacts.FARE)).isNotEqualTo(facts);
    }

    @Test
    void textsPlacesAndDaysAreMaskedAndErased() {
        Fact<String> note = Fact.of("note", String.class);
        Fact<GeoPoint> home = Fact.of("home", GeoPoint.class);
        Fact<LocalDate> born = Fact.of("born", LocalDate.class);
        Facts facts = Facts.none()
                .with(note, "Ann Miller")
                .with(home, new GeoPoint(50.1, 8.6))
                .with(born, LocalDate.of(1980, 1, 2))
                .with(KM, 3);
        assertThat(facts).hasToString("[born=****, home=****, km=3, note=****]");
        assertThat(facts.get(note).toString()).doesNotContain("Ann");
        assertThat(facts.erased())
                .isEqualTo(Facts.none()
                        .withUnknown(note)
                        .withUnknown(home)
                        .withUnknown(born)
                        .with(KM, 3));
        assertThat(facts.erased().erased()).isEqualTo(facts.erased());
    }
}
