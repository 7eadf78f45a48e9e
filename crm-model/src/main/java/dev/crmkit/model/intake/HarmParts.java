package dev.crmkit.model.intake;

import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.incident.Airport;
import dev.crmkit.model.incident.FlightNumber;
import dev.crmkit.model.incident.IncidentKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of which the key of a harm is made: those of one kind of business, or the key itself. */
final class HarmParts {

    static final Slot<IncidentKey> KEY =
            Slot.of(new Part("harm.key", PartType.TEXT, true), Slot.parsed("id", IncidentKey::parse));
    static final Slot<FlightNumber> FLIGHT = Slot.code("harm.flight", FlightNumber::parse);
    static final Slot<Airport> ORIGIN = Slot.code("harm.origin", Airport::parse);
    static final Slot<LocalDate> DATE = Slot.date("harm.date");
    static final Slot<String> ORDER = Slot.text("harm.order");
    static final Slot<Integer> LINE = Slot.whole("harm.line");
    static final Slot<String> CONTRACT = Slot.text("harm.contract");
    static final Slot<String> OUTAGE = Slot.text("harm.outage");
    static final Slot<String> WITHIN = Slot.text("harm.within");
    static final List<Slot<?>> SLOTS = List.of(KEY, FLIGHT, ORIGIN, DATE, ORDER, LINE, CONTRACT, OUTAGE, WITHIN);

    private static final String TICKET = "ticket";

    private HarmParts() {}

    static void need(Vocabulary noun, Map<String, From> mapped) {
        noun.any(mapped, KEY, FLIGHT, ORDER, CONTRACT, WITHIN);
        if (mapped.containsKey(FLIGHT.path())) noun.each(mapped, ORIGIN);
        if (mapped.containsKey(CONTRACT.path())) noun.each(mapped, OUTAGE);
        if (mapped.containsKey(WITHIN.path())) noun.each(mapped, CommonParts.CUSTOMER);
    }

    /** The key of the row's harm; the date is that of the incident where the row has none for the key alone. */
    static IncidentKey key(Parsed parsed, @Nullable LocalDate date) {
        if (parsed.has(KEY)) return parsed.get(KEY);
        if (parsed.has(FLIGHT))
            return IncidentKey.flight(
                    parsed.get(FLIGHT).toString(),
                    date == null ? parsed.get(DATE) : parsed.or(DATE, date),
                    parsed.get(ORIGIN).toString(),
                    traveller(parsed));
        if (parsed.has(ORDER)) return IncidentKey.orderLine(parsed.get(ORDER), parsed.or(LINE, 0));
        if (parsed.has(CONTRACT)) return IncidentKey.outage(parsed.get(CONTRACT), parsed.get(OUTAGE));
        if (parsed.has(WITHIN)) return IncidentKey.within(parsed.get(CommonParts.CUSTOMER), parsed.get(WITHIN));
        throw Refusal.of("no-harm").at(KEY, FLIGHT, ORDER, CONTRACT, WITHIN);
    }

    /** Who holds a ticket has it in every channel, which a profile or an address is not. */
    private static Identity traveller(Parsed parsed) {
        List<Identity> identities = CommonParts.identities(parsed);
        return identities.stream()
                .filter(identity -> identity.namespace().equals(TICKET))
                .findFirst()
                .or(() -> identities.stream().findFirst())
                .orElseGet(() -> Identity.customer(customer(parsed)));
    }

    private static CustomerId customer(Parsed parsed) {
        Optional<CustomerId> customer = parsed.find(CommonParts.CUSTOMER);
        return customer.orElseThrow(() -> Refusal.of("nobody").at(CommonParts.CUSTOMER, CommonParts.IDENTITY));
    }
}
