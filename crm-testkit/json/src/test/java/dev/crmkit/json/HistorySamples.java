package dev.crmkit.json;

import static dev.crmkit.json.BasicSamples.LATER;
import static dev.crmkit.json.BasicSamples.NOON;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.history.SourceCoverage;
import dev.crmkit.model.touchpoint.ContactReason;
import java.util.stream.Stream;

/** Histories with records of every sort. */
final class HistorySamples {

    private static final SourceCoverage MAIL = SourceCoverage.of("mail", Channel.EMAIL, NOON, LATER);

    private HistorySamples() {}

    private static CustomerHistory full() {
        return CustomerHistory.builder()
                .add(CustomerSamples.full())
                .add(TouchpointSamples.full(ContactReason.event("E-1")))
                .add(IncidentSamples.threeStates())
                .add(IncidentSamples.GRANT)
                .add(MAIL)
                .build();
    }

    static Stream<Sample<?>> all() {
        return Stream.of(
                Sample.of("source-coverage", SourceCoverage.class, MAIL, "a mailbox"),
                Sample.of("source-coverage", SourceCoverage.class, MAIL.knownAt(LATER), "a mailbox loaded later"),
                Sample.of(
                        "customer-history",
                        CustomerHistory.class,
                        CustomerHistory.builder().build(),
                        "empty"),
                Sample.of("customer-history", CustomerHistory.class, full(), "with records of every sort"));
    }
}
