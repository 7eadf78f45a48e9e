package dev.crmkit.model.history;

import static dev.crmkit.model.history.Story.at;
import static dev.crmkit.model.history.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.incident.Disruption;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Counterpart;
import dev.crmkit.model.touchpoint.Dialogue.Notice;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A train is cancelled, and three people were to travel by it. */
class NotifiedTest {

    private static final Reason CANCELLED = Reason.of("test.cancelled");

    private final Incident ann = harm("ann");
    private final Incident bob = harm("bob");
    private final Incident cem = harm("cem");
    private final Disruption cancelled = Disruption.builder(
                    "ICE-1", IncidentKind.of("TRAIN_CANCELLATION"), CANCELLED, Moment.of(at(1)))
            .incidents(List.of(ann.key(), bob.key(), cem.key()))
            .build();

    private final Touchpoint aboutTheHarm = notice(2, ann.who(), new Notice(CANCELLED, List.of(ann.key()), ""));
    private final Touchpoint aboutTheTrain = notice(3, bob.who(), new Notice(CANCELLED, List.of(), "ICE-1"));
    private final Touchpoint onTheBoard = Touchpoint.builder(
                    id(4), Moment.of(at(4)), Contact.outbound(Channel.parse("BOARD")))
            .build(new Notice(CANCELLED, List.of(), "ICE-1"));
    private final List<CustomerHistory> histories =
            List.of(history(ann, aboutTheHarm), history(bob, aboutTheTrain), history(cem, onTheBoard));

    @Test
    void oneSeesWhoWasNotYetTold() {
        assertThat(Notified.of(cancelled, histories, at(1)).notTold()).hasSize(3);
        assertThat(Notified.of(cancelled, histories, at(2)).told()).containsOnlyKeys(ann.key());
        Notified all = Notified.of(cancelled, histories, at(9));
        assertThat(all.told()).containsEntry(ann.key(), aboutTheHarm).containsEntry(bob.key(), aboutTheTrain);
        assertThat(all.notTold()).containsExactly(cem.key());
        assertThat(all).hasToString("2 told, 1 not told");
    }

    @Test
    void whomTheHostDoesNotKnowHasNotBeenTold() {
        assertThat(Notified.of(cancelled, List.of(), at(9)).notTold()).hasSize(3);
    }

    @Test
    void aNoticeOfAnotherDisruptionTellsNothing() {
        Touchpoint other = notice(2, cem.who(), new Notice(CANCELLED, List.of(), "ICE-2"));
        assertThat(Notified.of(cancelled, List.of(history(cem, other)), at(9)).told())
                .isEmpty();
    }

    @Test
    void aNoticeToSomebodyElseTellsNothing() {
        Touchpoint toBob = notice(2, bob.who(), new Notice(CANCELLED, List.of(ann.key()), ""));
        assertThat(Notified.of(cancelled, List.of(history(ann, onTheBoard), history(bob, toBob)), at(9))
                        .told())
                .isEmpty();
    }

    @Test
    void beforeItHappenedNobodyWasToBeTold() {
        assertThat(Notified.of(cancelled, histories, at(0))).hasToString("0 told, 0 not told");
    }

    private static Incident harm(String name) {
        Identity who = Identity.of("loyalty", name);
        return Incident.of(
                        IncidentKind.of("TRAIN_CANCELLATION"),
                        IncidentKey.outage(name, "ICE-1"),
                        who,
                        LocalDate.of(2026, 3, 1))
                .at(Moment.of(at(1)));
    }

    private static Touchpoint notice(int hour, Identity who, Notice notice) {
        return Touchpoint.builder(id(hour), Moment.of(at(hour)), Contact.outbound(Channel.EMAIL))
                .with(Counterpart.one(who))
                .build(notice);
    }

    private static CustomerHistory history(Incident incident, Touchpoint touchpoint) {
        return CustomerHistory.builder().add(incident).add(touchpoint).build();
    }
}
