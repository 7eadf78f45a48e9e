package dev.crmkit.testkit.canary;

import static dev.crmkit.testkit.canary.Canary.TEXT;
import static dev.crmkit.testkit.canary.CanaryNouns.DAY;
import static dev.crmkit.testkit.canary.CanaryNouns.NOON;
import static dev.crmkit.testkit.canary.CanaryNouns.PERSON;
import static dev.crmkit.testkit.canary.CanaryNouns.PHONE;
import static dev.crmkit.testkit.canary.CanaryNouns.TICKET;
import static dev.crmkit.testkit.canary.CanaryNouns.touchpoint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Attributes;
import dev.crmkit.model.customer.Consent;
import dev.crmkit.model.customer.ConsentPurpose;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.CustomerValue;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.IdentityLink;
import dev.crmkit.model.customer.MergeProposal;
import dev.crmkit.model.customer.Preferences;
import dev.crmkit.model.customer.Relationship;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.Disruption;
import dev.crmkit.model.incident.Fact;
import dev.crmkit.model.incident.Facts;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.remedy.ClaimId;
import dev.crmkit.model.remedy.Remedy;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.ContactReason;
import dev.crmkit.model.touchpoint.Dialogue;
import dev.crmkit.model.touchpoint.Need;
import dev.crmkit.model.touchpoint.NeedId;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.PromiseId;
import dev.crmkit.model.touchpoint.Rapport;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who is refused is told why, and never with the text that may tell a person. */
class RefusalTest {
    private static final String LONG = TEXT.repeat(700);
    private static final Fact<String> SEAT = Fact.of("seat", String.class);

    @TestFactory
    Stream<DynamicTest> noRefusalSings() {
        Map<String, ThrowingCallable> refused = new LinkedHashMap<>();
        identities(refused);
        keys(refused);
        parts(refused);
        contents(refused);
        facts(refused);
        histories(refused);
        graphs(refused);
        return refused.entrySet().stream()
                .map(each -> dynamicTest(each.getKey(), () -> {
                    Throwable thrown = catchThrowable(each.getValue());
                    assertThat(thrown).as("this is not refused").isNotNull();
                    assertThat(Canary.messages(thrown)).noneMatch(Canary::sings);
                }));
    }

    private static void identities(Map<String, ThrowingCallable> refused) {
        refused.put("identity without colon", () -> Identity.parse(TEXT));
        refused.put("identity of no namespace", () -> Identity.parse(TEXT + ":1"));
        refused.put("blank identity", () -> Identity.of("loyalty", " "));
        refused.put("profile too long", () -> Identity.of("customer", LONG));
        refused.put("profile id with white space", () -> CustomerId.of(" " + TEXT));
        refused.put("claim id with white space", () -> ClaimId.of(TEXT + " "));
        refused.put("promise id too long", () -> PromiseId.of(LONG));
        refused.put("need id too long", () -> NeedId.of(LONG));
        refused.put("touchpoint id without hash", () -> TouchpointId.parse(TEXT));
        refused.put("touchpoint id too long", () -> new TouchpointId("desk", LONG));
    }

    private static void keys(Map<String, ThrowingCallable> refused) {
        refused.put("key of one part", () -> IncidentKey.parse(TEXT));
        refused.put("key of no kind", () -> IncidentKey.parse(TEXT + "/1"));
        refused.put("key with white space", () -> new IncidentKey("flood/" + TEXT + " 1"));
        refused.put("flight without date", () -> IncidentKey.parse("flight/LH123/" + TEXT + "/FRA/ticket:1"));
        refused.put("flight without traveller", () -> IncidentKey.parse("flight/LH123/2026-03-01/FRA/" + TEXT));
        refused.put("flight of five parts", () -> IncidentKey.parse("flight/LH123/2026-03-01/FRA/a:b/" + TEXT));
        refused.put("flight date in words", () -> IncidentKey.flight("LH 123", TEXT, "FRA", TICKET));
        refused.put("ticket too long", () -> IncidentKey.flight("LH 123", DAY, "X", TICKET));
        refused.put("order without line", () -> IncidentKey.parse("order/1/" + TEXT));
        refused.put("order below zero", () -> IncidentKey.orderLine(TEXT, -1));
        refused.put("bad escape", () -> IncidentKey.parse("order/" + TEXT + "%ZZ/1"));
        refused.put("outage too long", () -> IncidentKey.outage(TEXT, LONG));
        refused.put("harm too long", () -> IncidentKey.within(CustomerId.of("C-1"), LONG));
        refused.put(
                "disruption id",
                () -> Disruption.builder(LONG, IncidentKind.FLIGHT_DELAY, Reason.of("x"), Moment.of(NOON)));
    }

    private static void parts(Map<String, ThrowingCallable> refused) {
        refused.put(
                "source of consent",
                () -> Consent.given(ConsentPurpose.MARKETING).saidIn(LONG));
        refused.put("dedicated contact", () -> Relationship.none().withDedicatedContact(LONG));
        refused.put("tier", () -> CustomerValue.none().withTier(LONG));
        refused.put("language", () -> Preferences.none().withLanguage(TEXT));
        refused.put("attribute name", () -> Attributes.none().with(LONG, 1));
        refused.put("attribute text", () -> Attributes.none().with("hobby", LONG));
        refused.put("attribute term", () -> Attributes.none().with("hobby", new Value.Term(LONG)));
        refused.put("contact point", () -> Contact.inbound(Channel.PHONE).at(LONG));
        refused.put("employee", () -> Contact.inbound(Channel.PHONE).by(LONG));
        refused.put("reference", () -> ContactReason.matter(LONG));
        refused.put("gesture without currency", () -> Remedy.gesture(TEXT, "no currency"));
    }

    private static void contents(Map<String, ThrowingCallable> refused) {
        refused.put("enquiry", () -> Dialogue.Enquiry.of(LONG));
        refused.put("complaint", () -> Dialogue.Complaint.of(LONG));
        refused.put("note", () -> new Dialogue.Note(Dialogue.Topic.GENERAL, LONG));
        refused.put("topic", () -> Dialogue.Topic.of(TEXT + " "));
        refused.put("advice", () -> Rapport.Advice.of(LONG, Rapport.Favour.BOTH));
        refused.put("contribution", () -> new Rapport.CustomerContribution(Rapport.Form.IDEA, LONG, List.of()));
        refused.put("promise", () -> Promise.of(PromiseId.of("p"), LONG, Due.minute(NOON)));
        refused.put("need", () -> Need.of(NeedId.of("n"), LONG, Need.LearnedFrom.CUSTOMER));
        Promise over = Promise.of(PromiseId.of("p"), TEXT, Due.minute(NOON.minusSeconds(3_600)));
        refused.put("promise that is over", () -> touchpoint(1, new Commitment.PromiseMade(over)));
        refused.put(
                "outdated need",
                () -> Need.builder(NeedId.of("n"), TEXT, Need.LearnedFrom.CUSTOMER)
                        .status(Need.Status.OUTDATED));
    }

    private static void facts(Map<String, ThrowingCallable> refused) {
        refused.put("fact too long", () -> Facts.none().with(SEAT, LONG));
        refused.put("fact out of bounds", () -> Facts.none().with(SEAT.within("A", "B"), TEXT));
        refused.put("fact of two types", () -> Facts.none().with(SEAT, TEXT).with(Fact.number("seat"), 1));
        refused.put("fact read as another", () -> Facts.none().with(SEAT, TEXT).get(Fact.number("seat")));
        refused.put(
                "fact that is no constant",
                () -> Facts.none()
                        .with(Fact.of("seat", Value.Term.class), new Value.Term(TEXT))
                        .get(Fact.of("seat", Channels.class)));
    }

    private enum Channels {
        ONLY
    }

    private static void histories(Map<String, ThrowingCallable> refused) {
        Touchpoint note = touchpoint(1, new Dialogue.Note(Dialogue.Topic.GENERAL, TEXT));
        Touchpoint other = touchpoint(1, Dialogue.Enquiry.of(TEXT));
        refused.put(
                "two touchpoints of one id",
                () -> CustomerHistory.builder().add(note).add(other).build());
        Incident incident = CanaryNouns.incident();
        refused.put(
                "two incidents of one key",
                () -> CustomerHistory.builder()
                        .add(incident)
                        .add(incident.with(SEAT, TEXT))
                        .build());
        Customer ann = CanaryNouns.person();
        refused.put(
                "two profiles at once",
                () -> CustomerHistory.builder()
                        .add(ann)
                        .add(ann.toBuilder().identity(PHONE).build())
                        .build());
        Touchpoint one =
                note.toBuilder().inReplyTo(new TouchpointId("desk", "t-2")).build(note.content());
        Touchpoint two =
                touchpoint(2, note.content()).toBuilder().inReplyTo(note.id()).build(note.content());
        refused.put(
                "replies in a circle",
                () -> CustomerHistory.builder().add(one).add(two).build());
        refused.put("reply to itself", () -> note.toBuilder().inReplyTo(note.id()));
    }

    private static void graphs(Map<String, ThrowingCallable> refused) {
        Moment noon = Moment.of(NOON);
        IdentityGraph graph = CanaryNouns.graph();
        refused.put("link with itself", () -> new IdentityLink("l", PERSON, PERSON, noon, Reason.of("x")));
        refused.put(
                "link of who is not linkable",
                () -> new IdentityLink("l", PERSON, TICKET.notLinkable(), noon, Reason.of("x")));
        refused.put(
                "proposal of who is not linkable",
                () -> new MergeProposal(PERSON.notLinkable(), TICKET, Reason.of("x")));
        refused.put(
                "two links of one id",
                () -> graph.link(new IdentityLink("link-1", PERSON, PHONE, noon, CanaryNouns.REASON)));
        refused.put("withdrawal of no link", () -> graph.unlink("other", noon, CanaryNouns.REASON));
        refused.put(
                "withdrawal before the link",
                () -> graph.unlink("link-1", Moment.of(NOON.minusSeconds(1)), CanaryNouns.REASON));
        refused.put("two withdrawals of one moment", () -> graph.unlink("link-2", noon, Reason.of("other")));
        Customer anonymous = Customer.builder(CustomerId.of("C-9"))
                .identity(PHONE.notLinkable())
                .build();
        IdentityGraph linked = IdentityGraph.empty()
                .link(new IdentityLink(
                        "l",
                        Identity.customer(CustomerId.of("C-1")),
                        Identity.customer(anonymous.id()),
                        noon,
                        Reason.of("x")));
        refused.put("merge of who is not linkable", () -> linked.merge(List.of(CanaryNouns.person(), anonymous)));
        refused.put("merge of who is not linked", () -> graph.merge(List.of(CanaryNouns.person(), anonymous)));
        refused.put(
                "merge of two versions of one moment",
                () -> linked.merge(List.of(
                        CanaryNouns.person(),
                        CanaryNouns.person().toBuilder().identity(PHONE).build())));
    }
}
