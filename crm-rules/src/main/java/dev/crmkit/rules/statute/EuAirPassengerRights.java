package dev.crmkit.rules.statute;

import static java.util.Objects.requireNonNull;

import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.explain.Phrases;
import dev.crmkit.model.incident.Facts;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.remedy.Nature;
import dev.crmkit.model.remedy.Remedy;
import dev.crmkit.rules.policy.Assessment;
import dev.crmkit.rules.policy.Assumption;
import dev.crmkit.rules.policy.MandatoryPolicy;
import dev.crmkit.rules.policy.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Compensation of air passengers under Regulation (EC) No 261/2004 for delay, cancellation, advanced flights and denied
 * boarding: EUR 250, 400 or 600, or half of it. Immutable. Not legal advice.
 *
 * <p>State of the law: the Regulation as in force since 17 February 2005, read with the judgments of the Court of Justice
 * that each rule names, up to that of 16 January 2025 (C-516/23). It reads the incident's local date, kind and facts. What the law leaves open is a parameter: {@link #read(Reading...)} and {@link #on(EarthModel)}.
 *
 * @see <a href="https://eur-lex.europa.eu/eli/reg/2004/261/oj">Regulation (EC) No 261/2004</a>
 */
public final class EuAirPassengerRights implements MandatoryPolicy {

    private static final Set<IncidentKind> KINDS = Set.of(
            IncidentKind.FLIGHT_DELAY,
            IncidentKind.FLIGHT_CANCELLATION,
            IncidentKind.FLIGHT_ADVANCED,
            IncidentKind.DENIED_BOARDING);
    private static final Phrasebook BOOK = Phrases.read(
            language -> EuAirPassengerRights.class.getResourceAsStream("eu261_" + language + ".properties"));

    private final Set<Reading> readings;
    private final EarthModel earth;
    private final boolean waives;
    private final Eu261Event event;
    private final Eu261Share share;
    private final Map<Eu261Band, Entitlement> full;
    private final Map<Eu261Band, Entitlement> half;

    private EuAirPassengerRights(Set<Reading> readings, EarthModel earth, boolean waives) {
        this.readings = readings;
        this.earth = earth;
        this.waives = waives;
        this.event = new Eu261Event(readings);
        this.share = new Eu261Share(readings, waives);
        this.full = entitlements(1, "Art. 7(1)(%s)");
        this.half = entitlements(2, "Art. 7(1)(%s), 7(2)");
    }

    private Map<Eu261Band, Entitlement> entitlements(int divisor, String basis) {
        var byBand = new EnumMap<Eu261Band, Entitlement>(Eu261Band.class);
        for (Eu261Band band : Eu261Band.values()) {
            var sum = new Remedy.Payment(Money.ofMajor(CurrencyUnit.EUR, band.euros() / divisor));
            String article = basis.replace("%s", band.letter());
            byBand.put(
                    band, new Entitlement(EntitlementKind.COMPENSATION, Nature.MANDATORY, sum, reference(), article));
        }
        return byBand;
    }

    /**
     * The Regulation as it is in force, disputed points read by the English text and the Court's judgments, distances on
     * the mean sphere.
     *
     * @return the policy
     */
    public static EuAirPassengerRights inForce() {
        return new EuAirPassengerRights(Set.of(), EarthModel.MEAN_SPHERE, false);
    }

    /**
     * The same scheme with other readings of disputed points, beside those that it already has.
     *
     * @param others the readings that are to hold too
     * @return a policy whose version names them
     */
    public EuAirPassengerRights read(Reading... others) {
        var all = EnumSet.noneOf(Reading.class);
        all.addAll(readings);
        all.addAll(List.of(others));
        return new EuAirPassengerRights(Set.copyOf(all), earth, waives);
    }

    /**
     * The same scheme with distances on another model of the earth, where they are computed from coordinates.
     *
     * @param model the model
     * @return a policy whose version names it
     */
    public EuAirPassengerRights on(EarthModel model) {
        return new EuAirPassengerRights(readings, model, waives);
    }

    /**
     * The same scheme of a carrier that pays in full where it may halve: Art. 7(2) says "may reduce".
     *
     * @return a policy whose version says so
     */
    public EuAirPassengerRights withoutReduction() {
        return new EuAirPassengerRights(readings, earth, true);
    }

    @Override
    public String id() {
        return "eu261";
    }

    @Override
    public String version() {
        var version = new StringBuilder("2004");
        for (Reading reading : Reading.values())
            if (readings.contains(reading)) version.append('+').append(reading.tag());
        if (earth != EarthModel.MEAN_SPHERE) version.append('+').append(earth.tag());
        if (waives) version.append("+without-reduction");
        return version.toString();
    }

    @Override
    public boolean appliesTo(IncidentKind kind) {
        return KINDS.contains(kind);
    }

    @Override
    public List<Assumption<?>> assumptions() {
        return Eu261Assumptions.ALL;
    }

    @Override
    public Phrasebook phrasebook() {
        return BOOK;
    }

    @Override
    public Assessment assess(Incident incident) {
        Facts facts = incident.facts();
        Rule date = Eu261Scope.date(incident.date());
        if (date.refuses()) return Assessment.nothing(date);
        Rule flight = Eu261Scope.flight(facts);
        if (flight.refuses()) return Assessment.nothing(flight);
        Rule passenger = Eu261Scope.passenger(incident.kind(), facts);
        if (passenger.refuses()) return Assessment.nothing(flight, passenger);
        Rule happened = event.happened(incident.kind(), facts);
        if (happened.refuses()) return Assessment.nothing(flight, passenger, happened);
        Rule excuse = Eu261Event.excuse(incident.kind(), facts);
        if (excuse.refuses()) return Assessment.nothing(flight, passenger, happened, excuse);
        return due(incident.kind(), facts, flight, passenger, happened, excuse);
    }

    private Assessment due(IncidentKind kind, Facts facts, Rule flight, Rule passenger, Rule happened, Rule excuse) {
        Eu261Distance distance = Eu261Distance.of(facts);
        BigDecimal km = distance.kilometres(facts, earth);
        Eu261Band band = Eu261Band.of(km, facts);
        Rule part = share.of(kind, facts, band);
        Entitlement due = requireNonNull((Eu261Rules.isFull(part) ? full : half).get(band));
        return Assessment.due(due, flight, passenger, happened, excuse, distance.rule(band, km, facts), part);
    }

    @Override
    public List<MandatoryPolicy> otherReadings() {
        List<MandatoryPolicy> others = new ArrayList<>();
        for (Reading reading : Reading.values()) {
            var switched = EnumSet.noneOf(Reading.class);
            switched.addAll(readings);
            if (!switched.remove(reading)) switched.add(reading);
            others.add(new EuAirPassengerRights(Set.copyOf(switched), earth, waives));
        }
        for (EarthModel model : EarthModel.values()) if (model != earth) others.add(on(model));
        return List.copyOf(others);
    }
}
