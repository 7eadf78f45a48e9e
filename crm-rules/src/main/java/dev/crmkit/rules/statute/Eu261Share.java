package dev.crmkit.rules.statute;

import static dev.crmkit.model.incident.IncidentKind.FLIGHT_ADVANCED;
import static dev.crmkit.model.incident.IncidentKind.FLIGHT_DELAY;
import static dev.crmkit.rules.statute.Reading.DELAY_DOES_NOT_EXCEED;

import dev.crmkit.model.incident.Facts;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.rules.policy.Rule;
import java.time.Duration;
import java.util.Set;

/**
 * Art. 7(2): whether the carrier may halve the sum, and does.
 *
 * @param readings how disputed points are read
 * @param isWaived whether the carrier, who may halve, pays in full
 */
record Eu261Share(Set<Reading> readings, boolean isWaived) {

    Rule of(IncidentKind kind, Facts facts, Eu261Band band) {
        if (isWaived) return Eu261Rules.FULL;
        if (kind.equals(FLIGHT_DELAY)) return isHalvedForDelay(facts, band) ? Eu261Rules.HALF_DELAYED : Eu261Rules.FULL;
        if (kind.equals(FLIGHT_ADVANCED)) return Eu261Rules.FULL;
        if (!Eu261Assumptions.REROUTED.in(facts)) return Eu261Rules.FULL_NOT_REROUTED;
        boolean inTime = Eu261Assumptions.ARRIVES_LATER.in(facts).compareTo(band.halvedUpTo()) <= 0;
        return inTime ? Eu261Rules.HALF_REROUTED : Eu261Rules.FULL_UNLESS_REROUTED;
    }

    private boolean isHalvedForDelay(Facts facts, Eu261Band band) {
        Duration delay = Eu261Assumptions.DELAY.in(facts);
        if (readings.contains(DELAY_DOES_NOT_EXCEED)) return delay.compareTo(band.halvedUpTo()) <= 0;
        return band == Eu261Band.C && delay.compareTo(band.halvedUpTo()) < 0;
    }
}
