package dev.crmkit.benchmarks;

import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.rules.policy.Case;
import java.time.Instant;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The delayed flights in all forms, made beforehand and taken in turn. Not thread-safe. */
@State(Scope.Thread)
public class Delays {

    static final Instant AS_OF = Instant.parse("2026-03-02T10:00:00Z");

    private final DelayCase[] plain = DelayCases.all();
    private final Incident[] incidents = new Incident[DelayCases.COUNT];
    private final Case[] underReview = new Case[DelayCases.COUNT];
    private int next;

    /** Makes all of them. */
    public Delays() {
        for (int i = 0; i < DelayCases.COUNT; i++) {
            incidents[i] = DelayCases.incident(plain[i], i);
            underReview[i] = new Case(incidents[i], CustomerHistory.empty(), AS_OF);
        }
    }

    private int turn() {
        return next++ & (DelayCases.COUNT - 1);
    }

    DelayCase plain() {
        return plain[turn()];
    }

    Incident incident() {
        return incidents[turn()];
    }

    Case underReview() {
        return underReview[turn()];
    }
}
