package dev.crmkit.model.touchpoint;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Attributes;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.remedy.Nature;
import dev.crmkit.model.remedy.Remedy;
import dev.crmkit.model.touchpoint.Rapport.Recognition;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One touchpoint of every content, each with all its parts and with as few as possible, full of a canary to look for. */
final class Samples {

    static final String CANARY = "CANARY77";
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Pseudonyms PSEUDONYMS = Pseudonyms.keyed("a secret of the host".getBytes(StandardCharsets.UTF_8));
    static final Identity WHO = Identity.of("loyalty", CANARY);
    static final IncidentKey HARM = IncidentKey.flight("LH 123", LocalDate.of(2026, 3, 1), "FRA", WHO);
    static final Reason SAID =
            Reason.of("desk.said").basedOn("Art. 9").with("name", CANARY).with("count", 3);

    private Samples() {}

    static Stream<Content> contents() {
        return Stream.of(full(), bare()).flatMap(List::stream);
    }

    static List<Content> full() {
        return List.of(
                new Dialogue.Enquiry(Dialogue.Topic.VALUES, CANARY),
                new Dialogue.Complaint(CANARY, List.of(HARM)),
                Dialogue.Reply.of(SAID).solving().apologising(),
                new Dialogue.Declined(SAID),
                new Dialogue.Notice(SAID, List.of(HARM), "strike-1"),
                new Commitment.PromiseMade(promise()),
                new Commitment.PromiseResolved(PromiseId.of("p-1"), PromiseOutcome.WITHDRAWN),
                new Commitment.ServiceFailure(IncidentKind.FLIGHT_DELAY, HARM, 2.5),
                Commitment.Remedied.of(HARM, due(), new BigDecimal("200.00"), "EUR"),
                Trade.Purchase.of("o-1", new BigDecimal("12.50"), "EUR"),
                Trade.Return.of("o-1", new BigDecimal("1200"), "JPY"),
                new Rapport.Invitation("vernissage-7", Rapport.Expectation.PURCHASE),
                new Rapport.Encounter("dinner-3", Duration.ofMinutes(150), List.of(WHO)),
                new Rapport.Advice(CANARY, Rapport.Favour.CUSTOMER, Rapport.Proof.HELD),
                new Rapport.NeedLearned(need()),
                new Rapport.Feedback(4, 5),
                new Rapport.CustomerContribution(
                        Rapport.Form.IDEA, CANARY, List.of(Recognition.USED, Recognition.ACKNOWLEDGED)),
                new Rapport.Referral(List.of(WHO), List.of(Recognition.REWARDED)),
                new Dialogue.Note(Dialogue.Topic.of("VISIT_REPORT"), CANARY));
    }

    static List<Content> bare() {
        return List.of(
                Dialogue.Enquiry.of(""),
                Dialogue.Complaint.of(""),
                Dialogue.Reply.of(Reason.of("said")),
                Dialogue.Notice.of(Reason.of("said")),
                new Commitment.PromiseMade(Promise.of(PromiseId.of("p-2"), "", Due.minute(NOON))),
                Commitment.ServiceFailure.of(new IncidentKind("LOST_BAGGAGE"), HARM),
                Rapport.Encounter.lasting(Duration.ZERO),
                Rapport.Advice.of("", Rapport.Favour.UNKNOWN),
                new Rapport.NeedLearned(Need.of(NeedId.of("n-2"), "", Need.LearnedFrom.THIRD_PARTY)),
                new Rapport.CustomerContribution(Rapport.Form.REVIEW, "", List.of()),
                new Rapport.Referral(List.of(), List.of()),
                new Dialogue.Note(Dialogue.Topic.GENERAL, ""));
    }

    static Promise promise() {
        return Promise.builder(PromiseId.of("p-1"), CANARY, Due.of(NOON, NOON.plusSeconds(3_600)))
                .materiality(2)
                .wording(SAID)
                .build();
    }

    static Need need() {
        return Need.builder(NeedId.of("n-1"), CANARY, Need.LearnedFrom.EMPLOYEE)
                .validUntil(NOON.plusSeconds(60))
                .build();
    }

    static Entitlement due() {
        return new Entitlement(
                EntitlementKind.COMPENSATION,
                Nature.MANDATORY,
                Remedy.payment(new BigDecimal("250.00"), "EUR"),
                "eu261@1",
                "Art. 7");
    }

    static Touchpoint.Builder bareBuilder() {
        return Touchpoint.builder(
                new TouchpointId("shop floor 1", "t-1"), Moment.of(NOON), Contact.inbound(Channel.EVENT));
    }

    static Touchpoint.Builder fullBuilder() {
        Contact contact = Contact.outbound(Channel.PHONE)
                .by("E-1")
                .solicited(Contact.Solicited.NO)
                .at(CANARY)
                .among(3);
        return Touchpoint.builder(
                        new TouchpointId("crm", "t-2"), Moment.of(NOON).knownAt(NOON.plusMillis(1)), contact)
                .with(Counterpart.one(WHO))
                .matter("m-1")
                .inReplyTo(new TouchpointId("crm", "t-1"))
                .purpose(Purpose.RETAIN)
                .cost(new BigDecimal("3.20"), "EUR")
                .reason(ContactReason.need(NeedId.of("n-1")))
                .attributes(Attributes.none().with("nick", CANARY));
    }

    static Stream<Touchpoint> touchpoints() {
        return Stream.concat(
                full().stream().map(fullBuilder()::build),
                bare().stream()
                        .map(bareBuilder().with(Counterpart.one(Identity.customer(CustomerId.of("C-1"))))::build));
    }
}
