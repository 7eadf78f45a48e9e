package dev.crmkit.testkit.story;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.PromiseId;
import dev.crmkit.model.touchpoint.PromiseOutcome;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import dev.crmkit.scoring.RelationshipScore;
import dev.crmkit.scoring.RelationshipScorer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A sign on a shop's door says to everybody that the owner is back at two, and he is. A promise to all, kept. While it is not
 * due it changes nothing; coming early earns no more than coming on time; coming late, or not at all, costs. Immutable.
 */
public final class BackAfterLunch implements Story {

    private static final Instant NOON = Instant.parse("2026-03-02T11:30:00Z");
    private static final Instant TWO = Instant.parse("2026-03-02T14:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-03-02T18:00:00Z");
    private static final PromiseId BACK = PromiseId.of("back-at-two");
    private static final RelationshipScorer SCORER = RelationshipScorer.standard();

    /** Makes the story. */
    public BackAfterLunch() {}

    @Override
    public String title() {
        return "Back after lunch";
    }

    @Override
    public List<Scene> play() {
        CustomerHistory waiting = CustomerHistory.builder().add(sign()).build();
        RelationshipScore onTime = SCORER.score(backAt(TWO), EVENING);
        RelationshipScore early = SCORER.score(backAt(TWO.minus(Duration.ofMinutes(20))), EVENING);
        RelationshipScore late = SCORER.score(backAt(TWO.plus(Duration.ofMinutes(20))), EVENING);
        RelationshipScore never = SCORER.score(waiting, EVENING);
        return List.of(
                Scene.of(
                        "The sign hangs there; it is one o'clock.",
                        "unknown",
                        SCORER.score(waiting, TWO.minusSeconds(3600))),
                Scene.of("He is back at two: trust rises.", "66.7 (certainty 0.33)", onTime),
                Scene.of("Had he come early, it would not be higher.", true, early.value() <= onTime.value()),
                Scene.of("Had he come late, trust would fall.", "33.3 (certainty 0.33)", late),
                Scene.of("Had he not come, it would fall no less.", true, never.value() <= late.value()));
    }

    private static CustomerHistory backAt(Instant instant) {
        return CustomerHistory.builder()
                .add(sign())
                .add(touchpoint("owner", instant, new Commitment.PromiseResolved(BACK, PromiseOutcome.FULFILLED)))
                .build();
    }

    private static Touchpoint sign() {
        return touchpoint("sign", NOON, new Commitment.PromiseMade(Promise.of(BACK, "back at two", Due.minute(TWO))));
    }

    private static Touchpoint touchpoint(String id, Instant at, Content content) {
        return Touchpoint.builder(new TouchpointId("shop", id), Moment.of(at), Contact.outbound(Channel.POINT_OF_SALE))
                .build(content);
    }
}
