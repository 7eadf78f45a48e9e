package dev.crmkit.testkit.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.history.Briefing;
import dev.crmkit.model.history.CustomerBase;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Counterpart;
import dev.crmkit.model.touchpoint.Dialogue;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the Javadoc of histories shows, word for word. */
class HistorySnippetsTest {

    private final Instant asOf = Instant.parse("2026-03-02T12:00:00Z");
    private final Identity card = Identity.of("loyalty", "992000123");
    private final Customer profile = Customer.builder(CustomerId.of("C-1"))
            .since(Moment.of(asOf.minusSeconds(9)))
            .identity(card)
            .build();
    private final Touchpoint call = Touchpoint.builder(
                    new TouchpointId("calls", "1"), Moment.of(asOf), Contact.inbound(Channel.PHONE))
            .with(Counterpart.one(card))
            .build(Dialogue.Complaint.of("bumped again"));
    private final Incident incident = Incident.deniedBoarding("LH 123", LocalDate.of(2026, 3, 1), "FRA", card);
    private final IdentityGraph graph = IdentityGraph.empty();

    // spotless:off
    @Test
    void customersAndTheirBriefings() {
        CustomerBase base =
                CustomerBase.builder(graph).add(profile).add(call).add(incident).build();
        CustomerHistory history = base.of(Identity.of("loyalty", "992000123"));
        assertThat(history.touchpoints()).containsExactly(call);
        assertThat(history.incidents()).containsExactly(incident);
        assertThat(history.profile()).contains(profile);

        Briefing briefing = Briefing.of(history, asOf);
        briefing.granted(); // the voucher that the desk gave him an hour ago
        briefing.page(Locale.ENGLISH, ZoneId.of("Europe/Berlin")); // for the agent's screen
        assertThat(briefing.granted()).isEmpty();
        assertThat(briefing.page(Locale.ENGLISH, ZoneId.of("Europe/Berlin")))
                .contains("Has been waiting for us since 2026-03-02 13:00: complaint, phone")
                .contains("Was harmed and got nothing: denied boarding, 2026-03-01");
    }

    @Test
    void erasing() {
        CustomerBase base = CustomerBase.builder(graph).add(profile).add(call).build();
        byte[] secret = new byte[16];
        CustomerBase erased = base.erased(card, Pseudonyms.keyed(secret));
        assertThat(erased.of(card).touchpoints()).isEmpty();
        assertThat(erased.of(Identity.customer(profile.id())).touchpoints()).hasSize(1);
    }
    // spotless:on
}
