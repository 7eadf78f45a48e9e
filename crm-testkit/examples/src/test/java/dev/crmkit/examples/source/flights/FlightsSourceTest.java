package dev.crmkit.examples.source.flights;

import static dev.crmkit.examples.Tables.AIRPORTS;
import static dev.crmkit.examples.Tables.FLIGHTS_HEADER;
import static dev.crmkit.examples.Tables.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.examples.Job;
import dev.crmkit.examples.Tables;
import dev.crmkit.examples.input.InputFolder;
import dev.crmkit.examples.progress.Progress;
import dev.crmkit.examples.source.Year;
import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.incident.FlightFacts;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.testkit.simulate.FiledClaim;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlightsSourceTest {

    @TempDir
    Path folder;

    @Test
    void onlyCancelledAndVeryLateFlightsAreIncidents() {
        Year year = year(
                "2016,10,1,1000,0,1300,179,UA,,1,SEA,DFW,,1721,,",
                "2016,10,1,1000,200,1300,180,UA,,2,SEA,DFW,,1721,,",
                "2016,10,1,1000,200,,,UA,,3,SEA,DFW,,1721,,",
                "2016,10,1,,,,,UA,,4,SEA,DFW,,543,,");
        assertThat(incidents(year))
                .extracting(Incident::kind)
                .containsExactly(IncidentKind.FLIGHT_DELAY, IncidentKind.FLIGHT_CANCELLATION);
        assertThat(year.counts())
                .containsEntry("flights", 4)
                .containsEntry("delays", 1)
                .containsEntry("cancellations", 1);
    }

    @Test
    void kilometresAreExact() {
        Incident incident =
                incidents(year("2016,10,1,,,,,UA,,4,SEA,DFW,,932,,")).get(0);
        assertThat(incident.facts().valueOr(FlightFacts.DISTANCE_KM, BigDecimal.ZERO))
                .isEqualTo(new BigDecimal("1499.908608"));
    }

    @Test
    void timesAreLocal() {
        // planned 10:10, left 13:16 in Seattle, arrived 19:08 in Dallas, two hours ahead
        Year year = year("2016,10,3,1316,186,1908,180,AA,,1623,SEA,DFW,,1660,,");
        assertThat(incidents(year).get(0).moment().occurredAt()).isEqualTo(Instant.parse("2016-10-04T00:08:00Z"));
        assertThat(touchpoints(year))
                .containsExactly(Instant.parse("2016-10-03T07:00:00Z"), Instant.parse("2016-10-04T00:08:00Z"));
    }

    @Test
    void aFlightMayLeaveAndArriveAfterMidnight() {
        // planned 22:10 on the 3rd, left 01:20 on the 4th, arrived at midnight to the 5th
        Year year = year("2016,10,3,120,190,2400,200,AA,,1623,SEA,DFW,,1660,,");
        assertThat(incidents(year).get(0).moment().occurredAt()).isEqualTo(Instant.parse("2016-10-05T05:00:00Z"));
    }

    @Test
    void ofACancelledFlightOnlyTheDayIsKnown() {
        Incident cancelled =
                incidents(year("2016,12,8,,,,,OO,,4448,PDX,SEA,,129,,")).get(0);
        assertThat(cancelled.moment().occurredAt()).isEqualTo(Instant.parse("2016-12-08T20:00:00Z"));
        assertThat(cancelled.facts().isKnown(FlightFacts.ARRIVAL_DELAY)).isFalse();
        assertThat(cancelled.facts().isKnown(FlightFacts.NOTICE)).isFalse();
        assertThat(cancelled.facts().isKnown(FlightFacts.REROUTING_OFFERED)).isFalse();
    }

    @Test
    void bothLegsUnderOneFlightNumberAreTwoHarms() {
        Year year = year("2016,12,8,,,,,OO,,4448,PDX,SEA,,129,,", "2016,12,8,,,,,OO,,4448,PDX,SEA,,129,,");
        assertThat(incidents(year)).extracting(Incident::key).hasSize(2).doesNotHaveDuplicates();
        assertThat(incidents(year)).extracting(Incident::who).doesNotHaveDuplicates();
    }

    @Test
    void everyThirdByDateAndRowIsClaimedAgainByPhone() {
        Year year = year(
                "2016,12,9,,,,,OO,,1,PDX,SEA,,129,,",
                "2016,12,8,,,,,OO,,2,PDX,SEA,,129,,",
                "2016,12,8,,,,,OO,,3,PDX,SEA,,129,,",
                "2016,12,10,,,,,OO,,4,PDX,SEA,,129,,");
        assertThat(year.claims())
                .filteredOn(FiledClaim::isRepeat)
                .extracting(filed -> filed.customer().value())
                .containsExactly("P-000002", "P-000004");
        assertThat(year.claims()).hasSize(6).isSortedAccordingTo(Comparator.comparing(FiledClaim::at));
        assertThat(year.claims())
                .allMatch(filed ->
                        filed.claim().channel().equals(filed.isRepeat() ? Channel.PHONE : Channel.CHECK_IN_DESK));
    }

    @Test
    void aDestinationWithoutClockIsDatedByTheOrigin() {
        Year year = year("2016,10,3,1316,186,1908,180,AA,,1623,SEA,XXX,,1660,,");
        assertThat(incidents(year).get(0).moment().occurredAt()).isEqualTo(Instant.parse("2016-10-04T02:08:00Z"));
    }

    @Test
    void theJobGrantsOnceAndSaysThatTheLawDoesNotApply() {
        Tables.flights(folder);
        Job job = Job.run("flights", folder, folder.resolve("out"));
        assertThat(job.summary().granted()).isEqualTo(2);
        assertThat(job.summary().alreadyGranted()).isEqualTo(1);
        assertThat(job.summary().grantedTotal()).containsEntry("EUR", "650.00"); // 400 for 2,672 km, 250 for 874 km
        assertThat(job.console().replaceAll("\\s+", " ")).contains("It does not apply to these flights");
        assertThat(job.html()).contains("It does not apply to these flights");
    }

    @Test
    void noFlightsAreNoProblem() {
        Tables.write(folder, "airports.csv", AIRPORTS);
        Tables.write(folder, "flights.csv", lines(FLIGHTS_HEADER));
        Job job = Job.run("flights", folder, folder.resolve("out"));
        assertThat(job.summary().claims()).isZero();
        assertThat(job.tree().has("meanScore")).isFalse();
        assertThat(job.html()).contains("Taken for granted");
    }

    @Test
    void aFlightOnTheDayOfChangingClocksIsLate() {
        // planned 00:30, three hours late over the lost hour
        Year year = year("2017,3,12,430,180,900,180,AA,,1,SEA,PDX,,129,,");
        Duration night =
                Duration.between(touchpoints(year).get(0), touchpoints(year).get(1));
        assertThat(night).isEqualTo(Duration.ofHours(8));
    }

    private Year year(String... flights) {
        Tables.write(folder, "airports.csv", AIRPORTS);
        Tables.write(folder, "flights.csv", FLIGHTS_HEADER + "\n" + lines(flights));
        return new FlightsSource(new InputFolder(folder)).year(Progress.silent());
    }

    private static List<Incident> incidents(Year year) {
        return year.histories().values().stream()
                .flatMap(history -> history.incidents().stream())
                .toList();
    }

    private static List<Instant> touchpoints(Year year) {
        return year.histories().values().stream()
                .flatMap(history -> history.touchpoints().stream())
                .map(touchpoint -> touchpoint.moment().occurredAt())
                .toList();
    }
}
