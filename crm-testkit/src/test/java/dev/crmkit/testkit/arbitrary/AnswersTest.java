package dev.crmkit.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.remedy.ClaimId;
import dev.crmkit.rules.desk.Claim;
import dev.crmkit.rules.desk.CompensationDesk;
import dev.crmkit.rules.desk.Decision;
import dev.crmkit.rules.ledger.CompensationLedger;
import dev.crmkit.rules.statute.EuAirPassengerRights;
import dev.crmkit.scoring.RelationshipScore;
import dev.crmkit.scoring.RelationshipScorer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Rules and scores have an answer to every customer. */
@Domain(CrmDomain.class)
class AnswersTest {
    private final RelationshipScorer scorer = RelationshipScorer.standard();
    private final CompensationDesk desk =
            CompensationDesk.of(EuAirPassengerRights.inForce(), CompensationLedger.inMemory());

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyHistoryHasAScore(@ForAll CustomerHistory history, @ForAll Instant asOf) {
        RelationshipScore score = scorer.score(history, asOf);
        assertThat(score.value()).isFinite();
        assertThat(score.certainty()).isBetween(0.0, 1.0);
        assertThat(score.sentence(Locale.GERMAN, ZoneOffset.UTC)).isNotBlank();
        assertThat(scorer.score(history.asOf(asOf, asOf), asOf).value()).isEqualTo(score.value());
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyClaimHasADecision(@ForAll Incident incident, @ForAll CustomerHistory history, @ForAll Instant asOf) {
        Claim claim = Claim.of(ClaimId.of("claim"), incident, Channel.PHONE);
        Decision decision = desk.decide(claim, history, asOf);
        assertThat(decision.sentence(Locale.ENGLISH, ZoneOffset.UTC)).isNotBlank();
    }
}
