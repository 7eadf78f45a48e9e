package dev.crmkit.examples.source.flights;

import dev.crmkit.examples.input.InputFolder;
import dev.crmkit.examples.progress.Progress;
import dev.crmkit.examples.source.About;
import dev.crmkit.examples.source.ReadTable;
import dev.crmkit.examples.source.Source;
import dev.crmkit.examples.source.Year;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.intake.Intake;
import dev.crmkit.model.intake.Tally;
import dev.crmkit.testkit.simulate.FiledClaim;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Flights that were cancelled or arrived at least three hours late, with one passenger each.
 *
 * @param folder has the tables {@code flights} and {@code airports}
 */
public record FlightsSource(InputFolder folder) implements Source {

    private static final About ABOUT = new About(
            "flights",
            "A year of flights from Seattle and Portland",
            "Every claim is decided as if Regulation (EC) 261/2004 applied, to a flight out of the Union by a Community"
                    + " carrier. It does not apply to these flights.",
            List.of(
                    "Departures as reported to the US Bureau of Transportation Statistics; time zones of airports from"
                            + " OpenFlights (ODbL).",
                    "One passenger a flight. Of cancelled flights neither notice nor re-routing is known, and nobody has"
                            + " proven extraordinary circumstances.",
                    "Every incident is claimed at the airport; every third one again by phone, a day later."),
            ZoneId.of("America/Los_Angeles"));

    @Override
    public Year year(Progress progress) {
        Airports airports = Airports.read(folder.table("airports"), progress);
        List<Passenger> passengers = new ArrayList<>();
        var all = new FlightCount();
        var tally = new Tally();
        Intake intake = FlightIntake.intake();
        folder.table("flights").read(FlightRow.COLUMNS, progress, row -> {
            FlightRow flight = FlightRow.checked(row);
            all.add(flight);
            Passenger.of(flight, airports, intake, tally).ifPresent(passengers::add);
        });
        passengers.sort(Comparator.comparing(passenger -> passenger.incident().date()));
        return all.into(year(passengers).table(new ReadTable("flights", tally, intake.unread())));
    }

    private static Year.Builder year(List<Passenger> passengers) {
        Map<CustomerId, CustomerHistory> histories = new TreeMap<>();
        for (Passenger passenger : passengers) histories.put(passenger.id(), passenger.history());
        List<FiledClaim> claims = FlightClaims.of(passengers);
        Instant end =
                claims.isEmpty() ? Instant.EPOCH : claims.get(claims.size() - 1).at();
        return Year.of(ABOUT, end, histories).claims(claims);
    }
}
