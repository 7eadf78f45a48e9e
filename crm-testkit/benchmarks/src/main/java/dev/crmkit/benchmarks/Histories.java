package dev.crmkit.benchmarks;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Dialogue;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.PromiseId;
import dev.crmkit.model.touchpoint.PromiseOutcome;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** Histories of two years in which promises are kept, broken, late or open among other contacts. Without state. */
final class Histories {

    static final Instant AS_OF = Instant.parse("2026-11-21T12:00:00Z");

    private static final Duration TWO_YEARS = Duration.ofDays(730);

    private Histories() {}

    /** A history of that many touchpoints: two of five promise, two of five resolve a promise, one is a complaint. */
    static CustomerHistory of(int touchpoints) {
        var random = new Random(365);
        var history = CustomerHistory.builder();
        Duration step = TWO_YEARS.dividedBy(touchpoints);
        for (int i = 0; i < touchpoints; i++) {
            Instant at = AS_OF.minus(TWO_YEARS).plus(step.multipliedBy(i));
            history.add(Touchpoint.builder(
                            new TouchpointId("crm", "t-" + i), Moment.of(at), Contact.outbound(Channel.PHONE))
                    .build(content(i, at, random)));
        }
        return history.build();
    }

    private static Content content(int i, Instant at, Random random) {
        int round = i / 5;
        return switch (i % 5) {
            case 0 -> new Commitment.PromiseMade(promise(2 * round, at, random));
            case 1 -> new Commitment.PromiseMade(promise(2 * round + 1, at, random));
            case 2 -> Dialogue.Complaint.of("late again");
            case 3 -> new Commitment.PromiseResolved(id(2 * round), outcome(random));
            default -> new Commitment.PromiseResolved(id(random.nextInt(4) == 0 ? -1 : 2 * round + 1), outcome(random));
        };
    }

    private static Promise promise(int number, Instant at, Random random) {
        Due due = Due.minute(at.plus(Duration.ofDays(1 + random.nextInt(200))));
        return Promise.builder(id(number), "call back", due).materiality(1 + random.nextInt(3)).build();
    }

    private static PromiseId id(int number) {
        return PromiseId.of("p-" + number);
    }

    private static PromiseOutcome outcome(Random random) {
        int drawn = random.nextInt(10);
        if (drawn < 8) return PromiseOutcome.FULFILLED;
        return drawn == 8 ? PromiseOutcome.BROKEN : PromiseOutcome.WITHDRAWN;
    }
}
