package dev.crmkit.model.history;

import static dev.crmkit.model.history.Story.at;
import static dev.crmkit.model.history.Story.complaint;
import static dev.crmkit.model.history.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.IdentityLink;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Counterpart;
import dev.crmkit.model.touchpoint.Touchpoint;
import org.junit.jupiter.api.Test;

class CustomerBaseTest {

    private static final Identity CARD = Identity.of("loyalty", "992");
    private static final Identity MAIL = Identity.of("email-hash", "abc");
    private static final Identity ONE = Identity.customer(CustomerId.of("C-1"));
    private static final Identity TWO = Identity.customer(CustomerId.of("C-2"));

    private final Touchpoint byCard = touchpoint(1, CARD);
    private final Touchpoint byMail = touchpoint(2, MAIL);
    private final Touchpoint byProfile = touchpoint(3, TWO);
    private final IdentityGraph linked = IdentityGraph.empty()
            .link(new IdentityLink("l-1", ONE, TWO, Moment.of(at(0)), Reason.of("test.same-person")));

    @Test
    void recordsComeOutByCustomer() {
        CustomerBase base = base(IdentityGraph.empty(), profile("C-1", CARD), profile("C-2", MAIL));
        assertThat(base.of(CARD).touchpoints()).containsExactly(byCard);
        assertThat(base.of(ONE)).isEqualTo(base.of(CARD));
        assertThat(base.of(MAIL).touchpoints()).containsExactly(byMail, byProfile);
        assertThat(base.histories()).containsExactly(base.of(ONE), base.of(TWO));
        assertThat(base.proposals()).isEmpty();
        assertThat(base.of(Identity.of("loyalty", "unknown"))).isEqualTo(CustomerHistory.empty());
    }

    @Test
    void linkedProfilesHaveOneHistory() {
        CustomerBase base = base(linked, profile("C-1", CARD), profile("C-2", MAIL));
        assertThat(base.histories()).hasSize(1);
        assertThat(base.of(TWO).touchpoints()).containsExactly(byCard, byMail, byProfile);
        assertThat(base.of(TWO).profile().orElseThrow().id()).isEqualTo(CustomerId.of("C-1"));
        assertThat(base).hasToString("CustomerBase of 1 customers");
    }

    @Test
    void whoeverIsKnownByNoProfileHasAHistoryToo() {
        CustomerBase base = base(IdentityGraph.empty());
        assertThat(base.histories()).hasSize(3);
        assertThat(base.of(CARD).profile()).isEmpty();
    }

    @Test
    void twoProfilesThatNameTheSameCardAreProposedForMerging() {
        CustomerBase base = base(IdentityGraph.empty(), profile("C-1", CARD), profile("C-2", CARD));
        assertThat(base.of(CARD)).isEqualTo(base.of(ONE));
        assertThat(base.of(TWO).touchpoints()).containsExactly(byProfile);
        assertThat(base.proposals())
                .singleElement()
                .returns(ONE, proposal -> proposal.first())
                .returns(TWO, proposal -> proposal.second());
    }

    @Test
    void whoWantsToStayAnonymousIsNotProposed() {
        assertThat(base(IdentityGraph.empty(), profile("C-1", CARD), profile("C-2", CARD.notLinkable()))
                        .proposals())
                .isEmpty();
    }

    @Test
    void whatConcernsEveryoneIsNobodysHistory() {
        Touchpoint sign = Touchpoint.builder(id(9), Moment.of(at(9)), Contact.outbound(Channel.SOCIAL))
                .with(Counterpart.everyone())
                .build(complaint());
        CustomerBase base =
                CustomerBase.builder(IdentityGraph.empty()).add(sign).build();
        assertThat(base.everyone().touchpoints()).containsExactly(sign);
        assertThat(base.histories()).isEmpty();
    }

    private CustomerBase base(IdentityGraph graph, Customer... profiles) {
        var builder = CustomerBase.builder(graph).add(byCard).add(byMail).add(byProfile);
        for (Customer profile : profiles) builder.add(profile);
        return builder.build();
    }

    private static Customer profile(String id, Identity identity) {
        return Customer.builder(CustomerId.of(id))
                .since(Moment.of(at(0)))
                .identity(identity)
                .build();
    }

    private static Touchpoint touchpoint(int hour, Identity who) {
        return Touchpoint.builder(id(hour), Moment.of(at(hour)), Contact.inbound(Channel.PHONE))
                .with(Counterpart.one(who))
                .build(complaint());
    }
}
