/**
 * Real departures of two American airports as a source: {@link dev.crmkit.examples.source.flights.FlightsSource
 * FlightsSource} (start reading here).
 */
@NullMarked
package dev.crmkit.examples.source.flights;

import org.jspecify.annotations.NullMarked;
