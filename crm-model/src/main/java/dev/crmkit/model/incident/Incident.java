package dev.crmkit.model.incident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.PersonalData;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.moment.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong for one person, and what is known about it. Immutable.
 *
 * <pre>{@code
 * Incident bumped = Incident.deniedBoarding("LH 123", date, "FRA", ticket("220-1234567890")).with(DISTANCE_KM, 900);
 * }</pre>
 */
@JsonPropertyOrder({"kind", "key", "who", "date", "moment", "facts"})
@JsonIgnoreProperties(ignoreUnknown = true)
public final class Incident {

    private static final ZoneId EARLIEST = ZoneOffset.ofHours(14);

    private final Harm harm;
    private final Moment moment;
    private final Facts facts;

    private record Harm(IncidentKind kind, IncidentKey key, Identity who, LocalDate date) {}

    private Incident(Harm harm, Moment moment, Facts facts) {
        this.harm = harm;
        this.moment = moment;
        this.facts = facts;
    }

    /**
     * An incident of any kind, without facts yet. It counts as having happened, and as known, from the first instant at
     * which its date exists anywhere on earth; {@link #at(Moment)} says it more exactly.
     *
     * @param kind what went wrong
     * @param key the harm
     * @param who to whom, in whatever system knows the person
     * @param date the local date at the place, by which policies choose the version in force
     * @return the incident
     */
    public static Incident of(IncidentKind kind, IncidentKey key, Identity who, LocalDate date) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(who, "who");
        Moment moment = Moment.of(date.atStartOfDay(EARLIEST).toInstant());
        return new Incident(new Harm(kind, key, who, date), moment, Facts.none());
    }

    /**
     * A passenger with a reservation was not taken on board.
     *
     * @param flight carrier and number
     * @param departure the local date of the planned departure
     * @param origin the airport of departure
     * @param traveller the ticket, or another identity of the person
     * @return the incident
     * @throws IllegalArgumentException as {@link IncidentKey#flight}
     */
    public static Incident deniedBoarding(String flight, LocalDate departure, String origin, Identity traveller) {
        return flight(IncidentKind.DENIED_BOARDING, flight, departure, origin, traveller);
    }

    /**
     * A flight arrived late.
     *
     * @param flight carrier and number
     * @param departure the local date of the planned departure
     * @param origin the airport of departure
     * @param traveller the ticket, or another identity of the person
     * @return the incident
     * @throws IllegalArgumentException as {@link IncidentKey#flight}
     */
    public static Incident flightDelay(String flight, LocalDate departure, String origin, Identity traveller) {
        return flight(IncidentKind.FLIGHT_DELAY, flight, departure, origin, traveller);
    }

    /**
     * A flight did not operate.
     *
     * @param flight carrier and number
     * @param departure the local date of the planned departure
     * @param origin the airport of departure
     * @param traveller the ticket, or another identity of the person
     * @return the incident
     * @throws IllegalArgumentException as {@link IncidentKey#flight}
     */
    public static Incident flightCancellation(String flight, LocalDate departure, String origin, Identity traveller) {
        return flight(IncidentKind.FLIGHT_CANCELLATION, flight, departure, origin, traveller);
    }

    /**
     * A flight left earlier than planned.
     *
     * @param flight carrier and number
     * @param departure the local date of the planned departure
     * @param origin the airport of departure
     * @param traveller the ticket, or another identity of the person
     * @return the incident
     * @throws IllegalArgumentException as {@link IncidentKey#flight}
     */
    public static Incident flightAdvanced(String flight, LocalDate departure, String origin, Identity traveller) {
        return flight(IncidentKind.FLIGHT_ADVANCED, flight, departure, origin, traveller);
    }

    private static Incident flight(
            IncidentKind kind, String flight, LocalDate departure, String origin, Identity traveller) {
        return of(kind, IncidentKey.flight(flight, departure, origin, traveller), traveller, departure);
    }

    /**
     * What went wrong.
     *
     * @return the kind
     */
    @JsonProperty
    public IncidentKind kind() {
        return harm.kind();
    }

    /**
     * The harm, the same in every channel.
     *
     * @return the key
     */
    @PersonalData
    @JsonProperty
    public IncidentKey key() {
        return harm.key();
    }

    /**
     * To whom it happened.
     *
     * @return an identity of the person
     */
    @PersonalData
    @JsonProperty
    public Identity who() {
        return harm.who();
    }

    /**
     * The local date at the place.
     *
     * @return the date by which policies choose the version in force
     */
    @JsonProperty
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public LocalDate date() {
        return harm.date();
    }

    /**
     * When it happened and when it was recorded.
     *
     * @return the moment
     */
    @JsonProperty
    public Moment moment() {
        return moment;
    }

    /**
     * What is known about it.
     *
     * @return the facts
     */
    public Facts facts() {
        return facts;
    }

    /**
     * The same incident, dated exactly.
     *
     * @param moment when it happened and when it was recorded
     * @return an incident at that moment
     */
    public Incident at(Moment moment) {
        return new Incident(harm, Objects.requireNonNull(moment, "moment"), facts);
    }

    /**
     * The same incident with one more fact.
     *
     * @param fact the fact
     * @param value its value; one that was there before is replaced
     * @param <T> the type of its values
     * @return an incident with that fact
     */
    public <T> Incident with(Fact<T> fact, T value) {
        return with(facts.with(fact, value));
    }

    /**
     * The same incident with one more number.
     *
     * @param fact the fact
     * @param value its value, in the unit that the fact's name says
     * @return an incident with that fact
     */
    public Incident with(Fact<BigDecimal> fact, long value) {
        return with(fact, BigDecimal.valueOf(value));
    }

    /**
     * The same incident with one more number.
     *
     * @param fact the fact
     * @param value its value, in the unit that the fact's name says; taken by the decimal digits it is written with
     * @return an incident with that fact
     * @throws IllegalArgumentException if it is not finite or out of the fact's bounds
     */
    public Incident with(Fact<BigDecimal> fact, double value) {
        return with(facts.with(fact, value));
    }

    /**
     * The same incident with other facts.
     *
     * @param facts all that is known
     * @return an incident with exactly these facts
     */
    public Incident with(Facts facts) {
        return new Incident(harm, moment, Objects.requireNonNull(facts, "facts"));
    }

    /**
     * The same incident, by which nobody finds the person any more.
     *
     * @param pseudonyms what replaces identities
     * @return an incident of the same kind, date and moment, with pseudonyms for key and person and without texts
     */
    public Incident erased(Pseudonyms pseudonyms) {
        Harm erased = new Harm(kind(), key().erased(pseudonyms), who().erased(pseudonyms), date());
        return new Incident(erased, moment, facts.erased());
    }

    @JsonCreator
    static Incident fromJson(
            @JsonProperty(value = "kind", required = true) IncidentKind kind,
            @JsonProperty(value = "key", required = true) IncidentKey key,
            @JsonProperty(value = "who", required = true) Identity who,
            @JsonProperty(value = "date", required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date,
            @JsonProperty("moment") @Nullable Moment moment,
            @JsonProperty("facts") @Nullable Facts facts) {
        Incident incident = of(kind, key, who, Objects.requireNonNull(date, "date"));
        return new Incident(
                incident.harm, moment == null ? incident.moment : moment, facts == null ? incident.facts : facts);
    }

    @JsonProperty("facts")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private @Nullable Facts jsonFacts() {
        return facts.mentioned().isEmpty() ? null : facts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Incident incident
                && harm.equals(incident.harm)
                && moment.equals(incident.moment)
                && facts.equals(incident.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(harm, moment, facts);
    }

    @Override
    public String toString() {
        return kind() + " " + key() + " " + facts;
    }
}
