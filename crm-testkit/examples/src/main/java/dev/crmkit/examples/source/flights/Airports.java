package dev.crmkit.examples.source.flights;

import dev.crmkit.examples.input.Columns;
import dev.crmkit.examples.input.CsvFile;
import dev.crmkit.examples.input.Row;
import dev.crmkit.examples.progress.Progress;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** The clocks of the airports. */
final class Airports {

    private static final Columns COLUMNS =
            Columns.of("iata", "icao", "name", "city", "country", "latitude", "longitude", "time_zone");

    private final Map<String, ZoneId> zones = new HashMap<>();

    private Airports() {}

    static Airports read(CsvFile table, Progress progress) {
        var airports = new Airports();
        table.read(COLUMNS, progress, airports::add);
        return airports;
    }

    private void add(Row row) {
        for (String column : new String[] {"latitude", "longitude"}) row.read(column, "a number", Double::valueOf);
        // some small airports have no zone; that matters only where a flight departs from one
        if (row.textOrEmpty("time_zone").isEmpty()) return;
        zones.put(row.text("iata"), row.read("time_zone", "a time zone like America/Los_Angeles", ZoneId::of));
    }

    /** Where the flight departs. */
    ZoneId origin(FlightRow flight) {
        ZoneId zone = zones.get(flight.origin());
        if (zone == null) throw flight.row().bad("origin", "has no time zone in the table of airports");
        return zone;
    }

    /** Where it arrives; where that is not known, the clock of its origin dates the arrival. */
    ZoneId destination(FlightRow flight) {
        ZoneId zone = zones.get(flight.destination());
        return zone == null ? origin(flight) : zone;
    }
}
