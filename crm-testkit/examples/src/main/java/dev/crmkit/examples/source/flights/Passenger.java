package dev.crmkit.examples.source.flights;

import dev.crmkit.examples.input.Row;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.intake.Intake;
import dev.crmkit.model.intake.Reading;
import dev.crmkit.model.intake.Tally;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The one passenger whom we put on each flight that went wrong.
 *
 * @param reading what his flight's row became
 */
record Passenger(Reading reading) {

    /** The passenger of a flight; nobody if it went well. */
    static Optional<Passenger> of(FlightRow flight, Airports airports, Intake intake, Tally tally) {
        Row row = flight.row();
        Map<String, String> values = row.values();
        if (flight.isIncident()) {
            values.put("number", String.format(Locale.ROOT, "%06d", row.number()));
            Schedule.of(flight, airports).addTo(values);
        }
        Reading reading = intake.read(row.number(), values);
        tally.accept(reading);
        if (flight.isIncident() && !reading.isMapped())
            throw row.bad(reading.findings().get(0));
        return reading.isMapped() ? Optional.of(new Passenger(reading)) : Optional.empty();
    }

    CustomerId id() {
        return reading.customers().get(0).id();
    }

    Incident incident() {
        return reading.incidents().get(0);
    }

    CustomerHistory history() {
        var history = CustomerHistory.builder();
        reading.customers().forEach(history::add);
        reading.incidents().forEach(history::add);
        reading.touchpoints().forEach(history::add);
        return history.build();
    }
}
