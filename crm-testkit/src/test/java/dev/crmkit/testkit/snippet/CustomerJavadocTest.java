package dev.crmkit.testkit.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Consent;
import dev.crmkit.model.customer.ConsentPurpose;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.CustomerValue;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.IdentityLink;
import dev.crmkit.model.customer.Preferences;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.moment.Validity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the Javadoc of the customer package shows, word for word. */
class CustomerJavadocTest {

    // spotless:off
    @Test
    void consents() {
        Consent newsletter = Consent.given(ConsentPurpose.MARKETING)
                .in(Channel.EMAIL)
                .during(Validity.since(Instant.parse("2026-01-05T10:00:00Z")))
                .saidIn("form 12");
        assertThat(newsletter.covers(Channel.PHONE)).isFalse();
    }

    @Test
    void whatIsKnownOfACustomer() {
        Preferences preferences = Preferences.none()
                .withLanguage("de-AT")
                .withTimeZone(ZoneId.of("Europe/Vienna"))
                .withChannels(List.of(Channel.PHONE, Channel.EMAIL));
        assertThat(preferences.language()).contains("de-AT");

        CustomerValue value = CustomerValue.of(new BigDecimal("420.00"), "EUR", Period.ofYears(1))
                .withTier("SENATOR");
        assertThat(value.tier()).isEqualTo("SENATOR");
    }

    @Test
    void whoIsWho() {
        IdentityGraph graph = IdentityGraph.empty()
                .link(new IdentityLink(
                        "merge-1",
                        Identity.customer(CustomerId.of("C-2")),
                        Identity.customer(CustomerId.of("C-1")),
                        Moment.of(Instant.parse("2026-03-01T09:00:00Z")),
                        Reason.of("desk.same-harm")));
        CustomerId known = graph.canonical(CustomerId.of("C-2"));
        assertThat(known).hasToString("C-1");
    }
    // spotless:on
}
