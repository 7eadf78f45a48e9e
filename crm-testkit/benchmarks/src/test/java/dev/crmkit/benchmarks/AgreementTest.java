package dev.crmkit.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.rules.ledger.Receipt;
import dev.crmkit.rules.policy.Case;
import dev.crmkit.rules.policy.PolicySet;
import dev.crmkit.rules.statute.EuAirPassengerRights;
import dev.crmkit.scoring.RelationshipScorer;
import dev.crmkit.scoring.decay.DecayedSum;
import dev.crmkit.scoring.decay.DecayedSumAdder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compared gives the same answers: else the comparison would be worth nothing. */
class AgreementTest {

    private final EuAirPassengerRights policy = EuAirPassengerRights.inForce();
    private final DelayCase[] cases = DelayCases.all();

    @Test
    void allDecidersGiveTheSameSums() {
        var table = new TracedTable();
        var fluent = EasyRulesTable.fluent();
        var annotated = EasyRulesTable.annotated();
        var policies = PolicySet.of(policy);
        for (DelayCase one : cases) {
            int euros = PlainDelay.euros(one);
            Incident incident = DelayCases.incident(one, 1);
            assertThat(table.decide(one).row().euros()).as("%s", one).isEqualTo(euros);
            assertThat(fluent.euros(one)).as("%s", one).isEqualTo(euros);
            assertThat(annotated.euros(one)).as("%s", one).isEqualTo(euros);
            assertThat(libraryEuros(incident)).as("%s", one).isEqualTo(euros);
            assertThat(policies.decide(new Case(incident, CustomerHistory.empty(), Delays.AS_OF))
                            .due(EntitlementKind.COMPENSATION))
                    .isEqualTo(policy.assess(incident).due(EntitlementKind.COMPENSATION));
        }
    }

    @Test
    void theCasesReachEverySumAndEveryRowOften() {
        var table = new TracedTable();
        Map<String, Integer> rows = new TreeMap<>();
        for (DelayCase one : cases) rows.merge(table.decide(one).row().article(), 1, Integer::sum);
        assertThat(rows).hasSize(TracedTable.ROWS.size());
        assertThat(rows.values()).allMatch(count -> count >= 30);
    }

    private int libraryEuros(Incident incident) {
        return policy.assess(incident)
                .due(EntitlementKind.COMPENSATION)
                .map(Entitlement::amount)
                .map(money -> money.getAmount().intValueExact())
                .orElse(0);
    }

    @Test
    void allLedgersPayTheSameOnce() {
        var ledgers = new Ledgers();
        for (String round : new String[] {"first-", "second-"})
            for (OneClaim one : OneClaim.some(0, DelayCases.COUNT, round)) {
                BigDecimal due = round.equals("first-") ? one.due() : BigDecimal.ZERO;
                assertThat(ledgers.byMap(one)).isEqualByComparingTo(due);
                assertThat(ledgers.byEntries(one).paid()).isEqualByComparingTo(due);
                assertThat(paid(ledgers.byLedger(one))).isEqualByComparingTo(due);
                assertThat(ledgers.byHandDesk(one).answer().paid()).isEqualByComparingTo(due);
                assertThat(ledgers.byDesk(one)
                                .granted()
                                .map(grant -> grant.amount().getAmount())
                                .orElse(BigDecimal.ZERO))
                        .isEqualByComparingTo(due);
            }
    }

    @Test
    void theLedgersByHandTopUp() {
        var map = new MapLedger();
        var entries = new EntryLedger();
        for (int euros : new int[] {250, 600, 400}) {
            BigDecimal due = HandDesk.money(euros);
            BigDecimal paid = HandDesk.money(euros == 400 ? 0 : euros == 250 ? 250 : 350);
            assertThat(map.claim("k", due)).isEqualByComparingTo(paid);
            assertThat(entries.claim("k", "c-" + euros, due, Delays.AS_OF, "PHONE", "a")
                            .paid())
                    .isEqualByComparingTo(paid);
        }
        assertThat(entries.claim("k", "c-250", HandDesk.money(250), Delays.AS_OF, "PHONE", "a")
                        .isRetry())
                .isTrue();
    }

    private static BigDecimal paid(Receipt receipt) {
        return receipt.match(
                granted -> granted.grant().amount().getAmount(),
                topped -> topped.difference().amount().getAmount(),
                already -> BigDecimal.ZERO,
                other -> BigDecimal.ZERO);
    }

    @Test
    void allSumsDecayAlike() {
        var evidence = new Evidence();
        DecayedSum plus = DecayedSum.empty(Fold.HALF_LIFE);
        DecayedSumAdder adder = plus.toAdder();
        var landmark = new LandmarkSum();
        for (int i = 0; i < Evidence.COUNT; i++) {
            plus = plus.plus(evidence.at[i], evidence.weight[i]);
            adder.add(evidence.at[i], evidence.weight[i]);
            landmark.add(evidence.at[i], evidence.weight[i]);
        }
        assertThat(adder.sum()).isEqualTo(plus);
        for (int day = 0; day < 400; day++) {
            Instant now = Evidence.END.plusSeconds(day * 86_400L);
            double expected = landmark.valueAt(now);
            assertThat(plus.valueAt(now)).isCloseTo(expected, within(expected * 1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 20, 200})
    void bothScorersGiveTheSameScore(int touchpoints) {
        CustomerHistory history = touchpoints == 0 ? CustomerHistory.empty() : Histories.of(touchpoints);
        double byHand = HandScore.of(history.touchpoints(), Histories.AS_OF);
        assertThat(RelationshipScorer.standard().score(history, Histories.AS_OF).value())
                .isCloseTo(byHand, within(1e-6));
    }

    @Test
    void bothHistoriesShowTheSameRecords() {
        var build = new HistoryBuild();
        build.touchpoints = 1000;
        build.records();
        assertThat(build.history().touchpoints()).containsExactlyInAnyOrderElementsOf(build.byHand());
    }
}
