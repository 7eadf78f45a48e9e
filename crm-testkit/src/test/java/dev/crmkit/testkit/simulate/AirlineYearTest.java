package dev.crmkit.testkit.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.scoring.RelationshipScorer;
import dev.crmkit.scoring.facet.FacetScore;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AirlineYearTest {

    private final AirlineYear year = AirlineYear.simulate(7);

    @Test
    void theSameSeedGivesTheSameYear() {
        AirlineYear again = AirlineYear.simulate(7);
        assertThat(again.incidents()).isEqualTo(year.incidents());
        assertThat(again.touchpoints()).isEqualTo(year.touchpoints());
        assertThat(again.claims())
                .extracting(FiledClaim::at)
                .isEqualTo(year.claims().stream().map(FiledClaim::at).toList());
        assertThat(AirlineYear.simulate(8).incidents()).isNotEqualTo(year.incidents());
    }

    @Test
    void everyThirdIncidentIsClaimedAgainATenthOfThoseUnderASecondProfile() {
        int incidents = year.incidents().size();
        List<FiledClaim> repeats =
                year.claims().stream().filter(FiledClaim::isRepeat).toList();
        assertThat(year.customers()).hasSize(2_000);
        assertThat(repeats).hasSize((incidents + 2) / 3);
        assertThat(year.claims()).hasSize(incidents + repeats.size());
        assertThat(repeats.stream().filter(AirlineYearTest::isUnderSecondProfile))
                .hasSize((repeats.size() + 9) / 10);
    }

    @Test
    void noTwoTravellersShareAHarmAndFamiliesExist() {
        assertThat(year.incidents()).extracting(Incident::key).doesNotHaveDuplicates();
        long flights = year.incidents().stream()
                .map(incident -> incident.key().text().replaceAll("/[^/]*$", ""))
                .distinct()
                .count();
        assertThat(flights)
                .as("some incidents hit several travellers")
                .isLessThan(year.incidents().size());
    }

    @Test
    void theEvidenceThatScoresReadFollowsTheTruth() {
        double good = 0;
        double all = 0;
        double expected = 0;
        for (CustomerId id : year.customers()) {
            FacetScore promises = RelationshipScorer.standard()
                    .score(year.history(id).build(), AirlineYear.END)
                    .facets()
                    .get(0);
            good += promises.good();
            all += promises.good() + promises.bad();
            expected += year.keepRate(id) * (promises.good() + promises.bad());
        }
        assertThat(good / all).as("rate of kept promises").isCloseTo(expected / all, within(0.005));
    }

    @Test
    void travellersOfOneBookingShareItsFate() {
        Map<String, Set<Object>> fates = new HashMap<>();
        for (Incident incident : year.incidents())
            fates.computeIfAbsent(incident.key().text().replaceAll("/[^/]*$", ""), flight -> new HashSet<>())
                    .add(List.of(incident.kind(), incident.facts(), incident.moment()));
        assertThat(fates.values()).allMatch(fate -> fate.size() == 1);
    }

    @Test
    void nobodyClaimsBeforeHeKnows() {
        assertThat(year.claims())
                .allMatch(filed ->
                        filed.at().isAfter(filed.claim().incident().moment().recordedAt()));
    }

    @Test
    void aYearNeedsCustomers() {
        assertThatThrownBy(() -> AirlineYear.simulate(1, 0)).hasMessageStartingWith("customers 0 is below 1");
    }

    private static boolean isUnderSecondProfile(FiledClaim filed) {
        return !filed.claim().profile().isSameAs(Identity.customer(filed.customer()));
    }
}
