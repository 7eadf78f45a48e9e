package dev.crmkit.benchmarks;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.remedy.ClaimId;
import dev.crmkit.rules.desk.Claim;
import dev.crmkit.rules.desk.CompensationDesk;
import dev.crmkit.rules.desk.Decision;
import dev.crmkit.rules.ledger.CompensationLedger;
import dev.crmkit.rules.statute.EuAirPassengerRights;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;

/** Claims for which nothing is due. */
public class DeclinedClaim extends Measured {

    private final DelayCase[] plain = Arrays.stream(DelayCases.all())
            .filter(one -> PlainDelay.euros(one) == 0)
            .limit(256)
            .toArray(DelayCase[]::new);
    private final Claim[] claims = new Claim[plain.length];
    private final HandDesk handDesk = new HandDesk();
    private final CompensationDesk desk =
            CompensationDesk.of(EuAirPassengerRights.inForce(), CompensationLedger.inMemory());
    private int next;

    /** Makes the claims. */
    public DeclinedClaim() {
        for (int i = 0; i < claims.length; i++)
            claims[i] = Claim.of(ClaimId.of("c-" + i), DelayCases.incident(plain[i], i), Channel.PHONE);
    }

    private int turn() {
        return next++ & 255;
    }

    /**
     * Target: traced table.
     *
     * @return the refusal with its trace
     */
    @Benchmark
    public Object handDesk() {
        return handDesk.decide(plain[turn()], "", "", Delays.AS_OF, OneClaim.CHANNEL, OneClaim.EMPLOYEE);
    }

    /**
     * The library's desk.
     *
     * @return the refusal with its reasons
     */
    @Benchmark
    public Decision desk() {
        return desk.decide(claims[turn()], Delays.AS_OF);
    }
}
