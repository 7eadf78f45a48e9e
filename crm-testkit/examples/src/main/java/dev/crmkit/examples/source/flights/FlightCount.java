package dev.crmkit.examples.source.flights;

import dev.crmkit.examples.source.Year;

/** Counts the flights as they are read. */
final class FlightCount {

    private int flights;
    private int delays;
    private int cancellations;

    void add(FlightRow flight) {
        flights++;
        if (flight.isCancelled()) cancellations++;
        else if (flight.isIncident()) delays++;
    }

    Year into(Year.Builder year) {
        return year.count("flights", flights)
                .count("delays", delays)
                .count("cancellations", cancellations)
                .build();
    }
}
