package dev.crmkit.benchmarks;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.remedy.ClaimId;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.Occasion;
import dev.crmkit.rules.desk.Claim;
import dev.crmkit.rules.ledger.Demand;
import dev.crmkit.rules.statute.EuAirPassengerRights;
import java.math.BigDecimal;
import java.util.Arrays;

/** One claim in all the forms in which it is made, for a harm for which something is due. Immutable. */
record OneClaim(DelayCase plain, String key, String id, BigDecimal due, Demand demand, Claim claim) {

    static final String CHANNEL = Channel.PHONE.code();
    static final String EMPLOYEE = "agent-7";

    /** Claims whose ids start with a prefix, for harms with successive numbers. */
    static OneClaim[] some(int firstHarm, int count, String prefix) {
        DelayCase[] due = Arrays.stream(DelayCases.all())
                .filter(one -> PlainDelay.euros(one) > 0)
                .toArray(DelayCase[]::new);
        var claims = new OneClaim[count];
        for (int i = 0; i < count; i++) claims[i] = of(due[i % due.length], firstHarm + i, prefix + i);
        return claims;
    }

    private static OneClaim of(DelayCase plain, int harm, String id) {
        Incident incident = DelayCases.incident(plain, harm);
        Claim claim = Claim.of(ClaimId.of(id), incident, Channel.PHONE).by(EMPLOYEE);
        Entitlement due = EuAirPassengerRights.inForce()
                .assess(incident)
                .due(claim.kind())
                .orElseThrow();
        var occasion = new Occasion(Delays.AS_OF, Channel.PHONE, EMPLOYEE);
        var demand = new Demand(claim.id(), incident.key(), claim.profile(), due, occasion);
        return new OneClaim(plain, incident.key().text(), id, due.amount().getAmount(), demand, claim);
    }
}
