package dev.crmkit.testkit.canary;

import static dev.crmkit.testkit.canary.Canary.PSEUDONYMS;
import static dev.crmkit.testkit.canary.Canary.TEXT;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Attributes;
import dev.crmkit.model.customer.Consent;
import dev.crmkit.model.customer.ConsentPurpose;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.IdentityLink;
import dev.crmkit.model.customer.MergeProposal;
import dev.crmkit.model.customer.Party;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.history.Briefing;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.Disruption;
import dev.crmkit.model.incident.Fact;
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
import dev.crmkit.model.touchpoint.CloudEvent;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Counterpart;
import dev.crmkit.model.touchpoint.Dialogue;
import dev.crmkit.model.touchpoint.Need;
import dev.crmkit.model.touchpoint.NeedId;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.PromiseId;
import dev.crmkit.model.touchpoint.Rapport;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import dev.crmkit.model.touchpoint.Trade;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Nouns with a canary in every place that may hold personal data. Whoever marks a new place puts one in here. */
final class CanaryNouns {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final Identity PERSON = Identity.of("loyalty", TEXT + "-007");
    static final Identity TICKET = Identity.ticket(TEXT + "-007");
    static final Identity PHONE = Identity.of("phone", TEXT + "-007");
    static final IncidentKey KEY = IncidentKey.flight("LH 123", DAY, "FRA", PERSON);
    static final Reason REASON = Reason.of("late").with("what", TEXT);

    private CanaryNouns() {}

    /** A noun, and what is left of it after erasure. */
    record Pair(Object noun, Object erased) {}

    static List<Pair> all() {
        Disruption storm = Disruption.builder("storm-7", IncidentKind.FLIGHT_DELAY, REASON, Moment.of(NOON))
                .incident(KEY)
                .incident(IncidentKey.orderLine(TEXT, 1, IncidentKind.LATE_DELIVERY))
                .incident(IncidentKey.outage(TEXT, "o-1"))
                .incident(IncidentKey.within(CustomerId.of("C-1"), TEXT))
                .incident(IncidentKey.parse("flood/" + TEXT))
                .build();
        MergeProposal proposal = new MergeProposal(PERSON, TICKET, REASON);
        CustomerHistory history = history();
        CustomerHistory erased = history.erased(PSEUDONYMS);
        return List.of(
                new Pair(storm, storm.erased(PSEUDONYMS)),
                new Pair(proposal, proposal.erased(PSEUDONYMS)),
                new Pair(graph(), graph().erased(PSEUDONYMS)),
                new Pair(graph(), graph().erased(Set.of(PERSON, TICKET, PHONE), PSEUDONYMS)),
                new Pair(history, erased),
                new Pair(history.profile(), erased.profile()),
                new Pair(history.promises(NOON), erased.promises(NOON)),
                new Pair(history.needs(NOON), erased.needs(NOON)),
                new Pair(history.matters(NOON), erased.matters(NOON)),
                new Pair(Briefing.of(history, NOON), Briefing.of(erased, NOON)),
                new Pair(
                        history.touchpoints().stream().map(CloudEvent::of).toList(),
                        erased.touchpoints().stream().map(CloudEvent::of).toList()));
    }

    static CustomerHistory history() {
        var history =
                CustomerHistory.builder().add(person()).add(organization()).add(incident());
        List<Content> contents = contents();
        for (int i = 0; i < contents.size(); i++) history.add(touchpoint(i, contents.get(i)));
        return history.add(grant(Remedy.payment(BigDecimal.TEN, "EUR")))
                .add(grant(Remedy.gesture(TEXT, "JPY")))
                .build();
    }

    static Customer person() {
        return Customer.builder(CustomerId.of("C-1"))
                .party(new Party.Person(TEXT, TEXT, TEXT))
                .identity(PERSON)
                .identity(TICKET)
                .consent(Consent.denied(ConsentPurpose.MARKETING).saidIn(TEXT))
                .attributes(Attributes.none().with("hobby", TEXT).with("class", IncidentKind.of(TEXT)))
                .build();
    }

    private static Customer organization() {
        return Customer.builder(CustomerId.of("C-2"))
                .since(Moment.of(NOON))
                .party(new Party.Organization(TEXT))
                .build();
    }

    static IdentityGraph graph() {
        return IdentityGraph.empty()
                .link(new IdentityLink("link-1", PERSON, TICKET, Moment.of(NOON), REASON))
                .link(new IdentityLink("link-2", PERSON, PHONE, Moment.of(NOON), REASON))
                .unlink("link-2", Moment.of(NOON), REASON);
    }

    static Incident incident() {
        return Incident.of(IncidentKind.FLIGHT_DELAY, KEY, TICKET, DAY).with(Fact.of("remark", String.class), TEXT);
    }

    static Grant grant(Remedy remedy) {
        var due = new Entitlement(EntitlementKind.COMPENSATION, Nature.MANDATORY, remedy, "p@1", "Art. 1");
        return Grant.of(
                ClaimId.of("claim " + remedy.valuation().getCurrencyUnit()),
                KEY,
                PERSON,
                due,
                due.amount(),
                Occasion.of(NOON, Channel.PHONE));
    }

    static Touchpoint touchpoint(int number, Content content) {
        return Touchpoint.builder(
                        new TouchpointId("desk", "t-" + number),
                        Moment.of(NOON),
                        Contact.inbound(Channel.PHONE).by("E-1").at(TEXT))
                .with(Counterpart.one(PERSON))
                .attributes(Attributes.none().with("mood", TEXT))
                .build(content);
    }

    /** One of each kind that holds more than codes and numbers. */
    private static List<Content> contents() {
        Promise promise = Promise.builder(PromiseId.of("p-1"), TEXT, Due.minute(NOON))
                .wording(REASON)
                .build();
        Need need = Need.of(NeedId.of("n-1"), TEXT, Need.LearnedFrom.CUSTOMER);
        return List.of(
                Dialogue.Enquiry.of(TEXT),
                new Dialogue.Complaint(TEXT, List.of(KEY)),
                Dialogue.Reply.of(REASON),
                new Dialogue.Declined(REASON),
                new Dialogue.Notice(REASON, List.of(KEY), "storm-7"),
                new Dialogue.Note(Dialogue.Topic.GENERAL, TEXT),
                new Commitment.PromiseMade(promise),
                Commitment.ServiceFailure.of(IncidentKind.FLIGHT_DELAY, KEY),
                new Commitment.Remedied(
                        KEY, grant(Remedy.gesture(TEXT, "EUR")).entitlement(), Money.zero(CurrencyUnit.EUR)),
                new Trade.Purchase(TEXT, Money.zero(CurrencyUnit.EUR)),
                new Trade.Return(TEXT, Money.zero(CurrencyUnit.EUR)),
                new Rapport.Encounter("dinner", Duration.ofHours(2), List.of(PERSON)),
                Rapport.Advice.of(TEXT, Rapport.Favour.CUSTOMER),
                new Rapport.NeedLearned(need),
                new Rapport.CustomerContribution(Rapport.Form.IDEA, TEXT, List.of()),
                new Rapport.Referral(List.of(PERSON, TICKET), List.of()));
    }
}
