package dev.crmkit.examples.source.flights;

import dev.crmkit.examples.input.BadInput;
import dev.crmkit.examples.input.Columns;
import dev.crmkit.examples.input.Row;
import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * One departure of the on-time table. A flight without a departure time was cancelled.
 *
 * @param row the row
 */
record FlightRow(Row row) {

    static final Columns COLUMNS = Columns.of(
            "year",
            "month",
            "day",
            "dep_time",
            "dep_delay",
            "arr_time",
            "arr_delay",
            "carrier",
            "tailnum",
            "flight",
            "origin",
            "dest",
            "air_time",
            "distance",
            "hour",
            "minute");

    private static final Pattern CARRIER = Pattern.compile("[A-Z0-9]{2}|[A-Z]{3}");
    private static final Pattern AIRPORT = Pattern.compile("[A-Z]{3}");
    private static final int LONG_DELAY = 180;

    /** Reads every column once, so that a malformed row is found even where nothing depends on it. */
    static FlightRow checked(Row row) {
        var flight = new FlightRow(row);
        flight.date();
        row.integer("distance", 1, 99_999);
        flight.code("carrier", CARRIER);
        row.integer("flight", 1, 99_999);
        flight.code("origin", AIRPORT);
        flight.code("dest", AIRPORT);
        for (String column : new String[] {"dep_delay", "air_time", "hour", "minute"}) row.optionalInteger(column);
        for (String column : new String[] {"dep_time", "arr_time"})
            if (!row.textOrEmpty(column).isEmpty()) flight.clock(column);
        if (flight.isCancelled() && flight.arrivalDelay().isPresent())
            throw row.bad("arr_delay", "stands in a row without dep_time: who did not depart cannot arrive");
        return flight;
    }

    private void code(String column, Pattern form) {
        if (!form.matcher(row.text(column)).matches()) throw row.bad(column, "is not a code like " + form);
    }

    LocalDate date() {
        int year = row.integer("year", 1900, 2999);
        int month = row.integer("month", 1, 12);
        return row.read("day", "a day of month " + month + " in " + year, day -> {
            return LocalDate.of(year, month, Integer.parseInt(day));
        });
    }

    boolean isIncident() {
        return isCancelled() || arrivalDelay().orElse(0) >= LONG_DELAY;
    }

    boolean isCancelled() {
        return row.textOrEmpty("dep_time").isEmpty();
    }

    OptionalInt arrivalDelay() {
        return row.optionalInteger("arr_delay");
    }

    String origin() {
        return row.text("origin");
    }

    String destination() {
        return row.text("dest");
    }

    /** A local time of day as minutes since midnight, written as HHMM without leading zeros; 2400 is midnight. */
    Duration clock(String column) {
        int hhmm = row.integer(column, 0, 2400);
        if (hhmm % 100 > 59) throw row.bad(column, "is not a time of day like 1755");
        return Duration.ofHours(hhmm / 100).plusMinutes(hhmm % 100);
    }

    /** Minutes that must be there. */
    Duration minutes(String column) {
        return Duration.ofMinutes(row.optionalInteger(column).orElseThrow(() -> missing(column)));
    }

    private BadInput missing(String column) {
        return row.bad(column, "is missing in the row of a flight that arrived three hours late");
    }
}
