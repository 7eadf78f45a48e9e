package dev.crmkit.testkit.simulate;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.remedy.ClaimId;
import dev.crmkit.rules.desk.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/** Files the claims: each incident once, every third again elsewhere, every tenth of those under another profile. */
final class Claims {

    private static final List<Channel> FIRST =
            List.of(Channel.CHECK_IN_DESK, Channel.CHECK_IN_DESK, Channel.CALL_CENTRE, Channel.WEB, Channel.EMAIL);
    private static final List<Channel> SECOND = List.of(Channel.PHONE, Channel.PHONE, Channel.CHAT, Channel.LETTER);
    private static final int AGENTS = 40;

    private final SplittableRandom random;
    private final AirlineYear year;
    private int repeats;

    Claims(SplittableRandom random, AirlineYear year) {
        this.random = random;
        this.year = year;
    }

    void file(Journey journey, CustomerId customer, int place) {
        Incident incident = journey.incident(place);
        int number = year.add(customer, incident);
        Instant at = journey.known().plus(Duration.ofMinutes(5L + random.nextInt(120)));
        year.add(filed("first-" + number, incident, at, customer, Identity.customer(customer), false));
        if (number % 3 != 0) return;
        boolean unmerged = repeats++ % 10 == 0;
        Identity profile = Identity.customer(unmerged ? CustomerId.of(customer.value() + "-B") : customer);
        Instant later = at.plus(Duration.ofMinutes(9L + random.nextInt(4_000)));
        year.add(filed("again-" + number, incident, later, customer, profile, true));
    }

    private FiledClaim filed(
            String id, Incident incident, Instant at, CustomerId customer, Identity profile, boolean isRepeat) {
        List<Channel> channels = isRepeat ? SECOND : FIRST;
        Channel channel = channels.get(random.nextInt(channels.size()));
        Claim claim = Claim.of(ClaimId.of(id), incident, channel).under(profile).by("agent-" + random.nextInt(AGENTS));
        return new FiledClaim(claim, at, customer, isRepeat);
    }
}
