package dev.crmkit.model.history;

import static dev.crmkit.model.history.Story.ANN;
import static dev.crmkit.model.history.Story.at;
import static dev.crmkit.model.history.Story.complaint;
import static dev.crmkit.model.history.Story.inbound;
import static dev.crmkit.model.history.Story.outbound;
import static dev.crmkit.model.history.Story.promise;
import static dev.crmkit.model.history.Story.reply;
import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Consent;
import dev.crmkit.model.customer.ConsentPurpose;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.Party;
import dev.crmkit.model.customer.Relationship;
import dev.crmkit.model.customer.RelationshipType;
import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.remedy.ClaimId;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.remedy.Nature;
import dev.crmkit.model.remedy.Occasion;
import dev.crmkit.model.remedy.Remedy;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Need;
import dev.crmkit.model.touchpoint.NeedId;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.PromiseId;
import dev.crmkit.model.touchpoint.Rapport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BriefingTest {

    private static final Moment START = Moment.of(at(0));

    private final Customer ann = Customer.builder(CustomerId.of("C-1"))
            .since(START)
            .party(new Party.Person("Ms", "Ann", "Example"))
            .identity(Identity.of("loyalty", "992").notLinkable())
            .relationship(Relationship.none().withExpected(RelationshipType.SELF_SERVICE))
            .consent(Consent.denied(ConsentPurpose.MARKETING).in(Channel.PHONE))
            .build();
    private final Incident late = harm("A", 1);
    private final Incident paid = harm("B", 2);
    private final Entitlement due = new Entitlement(
            EntitlementKind.REFUND, Nature.MANDATORY, Remedy.payment(BigDecimal.TEN, "EUR"), "p@1", "Art. 1");
    private final Grant grant = Grant.of(
            ClaimId.of("c"), paid.key(), ANN, due, due.amount(), new Occasion(at(3), Channel.CHECK_IN_DESK, "E-1"));
    private final CustomerHistory history = CustomerHistory.builder()
            .add(ann)
            .add(late)
            .add(paid)
            .add(grant)
            .add(inbound(4).build(complaint()))
            .add(inbound(5).matter("M").build(complaint()))
            .add(outbound(6).matter("M").build(reply()))
            .add(outbound(7).build(promise("p", 8)))
            .add(outbound(7).build(promise("p", 8)))
            .add(inbound(9)
                    .build(new Rapport.NeedLearned(
                            Need.of(NeedId.of("n"), "an aisle seat", Need.LearnedFrom.CUSTOMER))))
            .build();

    @Test
    void whoMeetsTheCustomerKnowsWhatMatters() {
        Briefing briefing = Briefing.of(history, at(10));
        assertThat(briefing.customer()).contains(ann);
        assertThat(briefing.granted()).containsExactly(grant);
        assertThat(briefing.promises()).singleElement().hasToString("p OVERDUE");
        assertThat(briefing.matters()).singleElement().returns("test#t-4", Matter::id);
        assertThat(briefing.needs()).singleElement().hasToString("n OPEN");
        assertThat(briefing.untreated()).containsExactly(late);
        assertThat(briefing.avoid())
                .extracting(Reason::code)
                .containsExactly(
                        "briefing.avoid-selling",
                        "briefing.avoid-promising",
                        "briefing.avoid-calling",
                        "briefing.avoid-channel",
                        "briefing.avoid-linking");
        assertThat(briefing)
                .hasToString("Briefing as of 2026-03-01T10:00:00Z: 1 grants, 1 promises, 1 matters, 1 needs");
    }

    @Test
    void whatCameLaterIsNotUsed() {
        Briefing before = Briefing.of(history, at(2));
        assertThat(before.granted()).isEmpty();
        assertThat(before.promises()).isEmpty();
        assertThat(before.matters()).isEmpty();
        assertThat(before.untreated()).containsExactly(paid, late);
        assertThat(before).isEqualTo(Briefing.of(history.asOf(at(2), at(2)), at(2)));
    }

    @Test
    void thePageIsForPeople() {
        assertThat(Briefing.of(history, at(10)).page(Locale.ENGLISH, ZoneOffset.UTC))
                .isEqualTo("""
                        Ms Ann Example (C-1), as of 2026-03-01 10:00
                        Expects: self-service
                        Do not sell: a matter has been waiting for our answer since 2026-03-01 04:00
                        Do not promise anything new: a promise has been overdue since 2026-03-01 08:01
                        Do not call without being asked: wants self-service
                        Do not use phone for marketing: denied
                        Do not merge profiles: wants to stay anonymous
                        Was granted EUR 10.00 (refund), check-in desk, 2026-03-01 03:00
                        Was promised and is overdue: call back, due by 2026-03-01 08:00
                        Has been waiting for us since 2026-03-01 04:00: complaint, e-mail
                        Was harmed and got nothing: late delivery, 2026-03-01
                        Wants: an aisle seat""");
        assertThat(Briefing.of(history, at(10)).page(Locale.GERMAN, ZoneOffset.UTC))
                .contains("Hat erhalten: 10,00 EUR (Erstattung), Check-in-Schalter, 01.03.2026 03:00")
                .doesNotContain("?");
    }

    @Test
    void thePageStaysAPage() {
        var many = history.toBuilder();
        for (int line = 1; line < 100; line++) many.add(harm("Z", line));
        assertThat(Briefing.of(many.build(), at(200)).page(Locale.ENGLISH, ZoneOffset.UTC))
                .contains("… and 95 more")
                .hasLineCount(17);
    }

    @Test
    void aHarmThatWasRemediedInATouchpointIsNotUntreated() {
        CustomerHistory remedied =
                history.with(outbound(3).build(new Commitment.Remedied(late.key(), due, due.amount())));
        assertThat(Briefing.of(remedied, at(10)).untreated()).isEmpty();
    }

    @Test
    void aDueTimeIsWrittenAsItWasSaidAndAPromiseInTheHostsWords() {
        var promise = Promise.builder(PromiseId.of("q"), "", Due.day(LocalDate.of(2026, 3, 6), ZoneOffset.UTC))
                .wording(Reason.of("shop.delivery").with("order", "4711"))
                .build();
        CustomerHistory shop = CustomerHistory.empty().with(outbound(1).build(new Commitment.PromiseMade(promise)));
        Phrasebook book = Phrasebook.of(
                Map.of("shop.delivery", "delivery of order {order}"), Map.of("shop.delivery", "Lieferung von {order}"));
        assertThat(Briefing.of(shop, at(2)).page(book.and(Phrasebook.standard()), Locale.ENGLISH, ZoneOffset.UTC))
                .endsWith("Was promised: delivery of order 4711, due by 2026-03-06");
    }

    @Test
    void aCustomerNobodyKnowsHasABriefingToo() {
        assertThat(Briefing.of(CustomerHistory.empty(), at(0)).page(Locale.ENGLISH, ZoneOffset.UTC))
                .isEqualTo("No profile of this customer is known");
    }

    private static Incident harm(String order, int hour) {
        return Incident.of(
                        IncidentKind.LATE_DELIVERY, IncidentKey.orderLine(order, hour), ANN, LocalDate.of(2026, 3, 1))
                .at(Moment.of(at(hour)));
    }
}
