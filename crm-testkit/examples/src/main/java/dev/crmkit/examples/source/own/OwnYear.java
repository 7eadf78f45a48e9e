package dev.crmkit.examples.source.own;

import dev.crmkit.examples.source.About;
import dev.crmkit.examples.source.ReadTable;
import dev.crmkit.examples.source.Year;
import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.remedy.ClaimId;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.rules.desk.Claim;
import dev.crmkit.testkit.simulate.FiledClaim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files the claims of a host's own data. */
final class OwnYear {

    /** What the desk has rules for. */
    private static final Set<IncidentKind> DECIDED = Set.of(
            IncidentKind.FLIGHT_DELAY,
            IncidentKind.FLIGHT_CANCELLATION,
            IncidentKind.FLIGHT_ADVANCED,
            IncidentKind.DENIED_BOARDING);

    private final Pseudonyms pseudonyms;
    private final List<ReadTable> tables = new ArrayList<>();

    OwnYear(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    void add(ReadTable table) {
        tables.add(table);
    }

    Year of(About about, Records records) {
        Year.Builder year = Year.of(about, end(records), records.histories())
                .claims(claims(records))
                .everyone(records.toEveryone());
        tables.forEach(year::table);
        return year.build();
    }

    private List<FiledClaim> claims(Records records) {
        Set<IncidentKey> granted =
                records.all(Grant.class).stream().map(Grant::incident).collect(Collectors.toSet());
        // several versions of one incident are one harm, of which the last one counts
        return records.all(Incident.class).stream()
                .filter(incident -> DECIDED.contains(incident.kind()) && !granted.contains(incident.key()))
                .collect(Collectors.toMap(Incident::key, incident -> incident, OwnYear::later))
                .values()
                .stream()
                .map(incident -> claim(incident, records))
                .sorted(Comparator.comparing(FiledClaim::at)
                        .thenComparing(filed -> filed.claim().id().value()))
                .toList();
    }

    private static Incident later(Incident one, Incident other) {
        return other.moment().recordedAt().isAfter(one.moment().recordedAt()) ? other : one;
    }

    private FiledClaim claim(Incident incident, Records records) {
        ClaimId id = ClaimId.of("own-" + pseudonyms.of(incident.key().text()));
        return new FiledClaim(
                Claim.of(id, incident, Channel.CALL_CENTRE),
                incident.moment().recordedAt(),
                records.owner(incident.who()),
                false);
    }

    private static Instant end(Records records) {
        Stream<Instant> touchpoints = records.all(Touchpoint.class).stream()
                .map(touchpoint -> touchpoint.moment().recordedAt());
        Stream<Instant> incidents = records.all(Incident.class).stream()
                .map(incident -> incident.moment().recordedAt());
        Stream<Instant> grants =
                records.all(Grant.class).stream().map(grant -> grant.moment().recordedAt());
        return Stream.of(touchpoints, incidents, grants)
                .flatMap(instants -> instants)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
