package dev.crmkit.examples.source.flights;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.remedy.ClaimId;
import dev.crmkit.rules.desk.Claim;
import dev.crmkit.testkit.simulate.FiledClaim;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Files the claims: every incident at the airport, every third one again by phone. */
final class FlightClaims {

    private static final int AGAIN = 3;
    private static final Duration LATER = Duration.ofDays(1);

    private FlightClaims() {}

    static List<FiledClaim> of(List<Passenger> passengers) {
        List<FiledClaim> claims = new ArrayList<>();
        for (int i = 0; i < passengers.size(); i++) {
            Passenger passenger = passengers.get(i);
            Instant at = passenger.incident().moment().occurredAt();
            claims.add(filed("desk-", passenger, Channel.CHECK_IN_DESK, at, false));
            if (i % AGAIN == 0) claims.add(filed("phone-", passenger, Channel.PHONE, at.plus(LATER), true));
        }
        claims.sort(Comparator.comparing(FiledClaim::at)
                .thenComparing(filed -> filed.claim().id().value()));
        return claims;
    }

    private static FiledClaim filed(String kind, Passenger passenger, Channel channel, Instant at, boolean isRepeat) {
        ClaimId id = ClaimId.of(kind + passenger.id().value());
        return new FiledClaim(Claim.of(id, passenger.incident(), channel), at, passenger.id(), isRepeat);
    }
}
