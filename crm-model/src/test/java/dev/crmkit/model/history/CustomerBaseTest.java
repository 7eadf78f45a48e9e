package dev.crmkit.model.history;

import static dev.crmkit.model.history.Story.at;
import static dev.crmkit.model.history.Story.complaint;
import static dev.crmkit.model.history.Story.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Affiliation;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.IdentityLink;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.moment.Validity;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Counterpart;
import dev.crmkit.model.touchpoint.Rapport;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.util.List;
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
    void whoWantsToStayAnonymousIsJoinedWithNobody() {
        CustomerBase base = base(linked, profile("C-1", CARD), profile("C-2", MAIL.notLinkable()));
        assertThat(base.of(ONE).touchpoints()).containsExactly(byCard);
        assertThat(base.of(TWO).touchpoints()).containsExactly(byMail, byProfile);
        assertThat(base.of(MAIL)).isEqualTo(base.of(TWO));
        assertThat(base.of(TWO).profile().orElseThrow().id()).isEqualTo(CustomerId.of("C-2"));
    }

    @Test
    void whoGivesUpHisAnonymityIsJoinedAgain() {
        Customer once = profile("C-2", MAIL.notLinkable());
        Customer now = once.toBuilder().since(Moment.of(at(1))).identity(MAIL).build();
        assertThat(base(linked, profile("C-1", CARD), once, now).histories()).hasSize(1);
    }

    @Test
    void profilesThatNameLinkedIdentitiesAreProposedUnlessSomebodyDecidedOtherwise() {
        IdentityGraph graph = IdentityGraph.empty()
                .link(new IdentityLink("l-2", CARD, MAIL, Moment.of(at(0)), Reason.of("test.same-person")));
        assertThat(base(graph, profile("C-1", CARD), profile("C-2", MAIL)).proposals())
                .hasSize(1);
        IdentityGraph parted = linked.unlink("l-1", Moment.of(at(1)), Reason.of("test.two-persons"));
        assertThat(base(parted, profile("C-1", CARD), profile("C-2", CARD)).proposals())
                .isEmpty();
    }

    @Test
    void whatHappenedUnderAGivenUpIdentityIsStillFound() {
        Customer before = profile("C-1", CARD);
        Customer after = Customer.builder(before.id())
                .since(Moment.of(at(5)))
                .identity(MAIL)
                .build();
        assertThat(base(IdentityGraph.empty(), before, after).of(ONE).touchpoints())
                .containsExactly(byCard, byMail);
    }

    @Test
    void thePeopleOfABusinessRollUpToIt() {
        CustomerId firm = CustomerId.of("F-1");
        Customer buyer = profile("C-1", CARD).toBuilder()
                .affiliation(new Affiliation(
                        CustomerId.of("C-1"), firm, Affiliation.Role.BUYER, Validity.between(at(0), at(9))))
                .build();
        CustomerBase base = base(IdentityGraph.empty(), buyer, profile("C-2", MAIL));
        assertThat(base.affiliates(firm, at(5))).containsExactly(base.of(CARD));
        assertThat(base.affiliates(firm, at(9))).isEmpty();
        assertThat(base.affiliates(CustomerId.of("F-2"), at(5))).isEmpty();
    }

    @Test
    void aPersonIsErasedAlsoWhereOthersMentionHim() {
        Touchpoint referral = Touchpoint.builder(id(7), Moment.of(at(7)), Contact.inbound(Channel.PHONE))
                .with(Counterpart.one(TWO))
                .build(new Rapport.Referral(List.of(CARD), List.of()));
        CustomerBase base = CustomerBase.builder(linked.unlink("l-1", Moment.of(at(1)), Reason.of("test.other")))
                .add(profile("C-1", CARD))
                .add(profile("C-2", MAIL))
                .add(byCard)
                .add(byProfile)
                .add(referral)
                .build();
        Pseudonyms pseudonyms = Pseudonyms.keyed(new byte[16]);
        CustomerBase erased = base.erased(CARD, pseudonyms);
        assertThat(erased.of(ONE)).isEqualTo(base.of(ONE).erased(pseudonyms));
        assertThat(erased.of(CARD.erased(pseudonyms))).isEqualTo(erased.of(ONE));
        assertThat(erased.of(CARD)).isEqualTo(CustomerHistory.empty());
        assertThat(erased.of(TWO).touchpoints()).contains(byProfile).doesNotContain(referral);
        assertThat(((Rapport.Referral) erased.of(TWO).touchpoints().get(1).content()).referred())
                .containsExactly(CARD.erased(pseudonyms));
        assertThat(erased.erased(CARD.erased(pseudonyms), pseudonyms).histories())
                .isEqualTo(erased.histories());
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
