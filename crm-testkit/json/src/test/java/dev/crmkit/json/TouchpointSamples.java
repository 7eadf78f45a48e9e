package dev.crmkit.json;

import static dev.crmkit.json.BasicSamples.DUE;
import static dev.crmkit.json.BasicSamples.LATER;
import static dev.crmkit.json.BasicSamples.MOMENT;
import static dev.crmkit.json.BasicSamples.PRICE;
import static dev.crmkit.json.BasicSamples.REASON;
import static dev.crmkit.json.CustomerSamples.ANN;
import static dev.crmkit.json.IncidentSamples.KEY;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.touchpoint.CloudEvent;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.ContactReason;
import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Counterpart;
import dev.crmkit.model.touchpoint.Dialogue;
import dev.crmkit.model.touchpoint.Dialogue.Topic;
import dev.crmkit.model.touchpoint.Need;
import dev.crmkit.model.touchpoint.NeedId;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.PromiseId;
import dev.crmkit.model.touchpoint.PromiseOutcome;
import dev.crmkit.model.touchpoint.Purpose;
import dev.crmkit.model.touchpoint.Rapport;
import dev.crmkit.model.touchpoint.Rapport.Recognition;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import dev.crmkit.model.touchpoint.Trade;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Touchpoints with every content, every counterpart and every reason. */
final class TouchpointSamples {

    private static final Promise CALL = Promise.builder(PromiseId.of("P-1"), "call back", DUE)
            .wording(REASON)
            .materiality(2.5)
            .build();
    private static final Need BIKE = Need.builder(NeedId.of("N-1"), "a bicycle", Need.LearnedFrom.EMPLOYEE)
            .status(Need.Status.MET)
            .validUntil(LATER)
            .build();

    static final List<Content> CONTENTS = List.of(
            Dialogue.Enquiry.of("the way to the beach"),
            new Dialogue.Enquiry(new Topic("BILL"), ""),
            Dialogue.Complaint.of(""),
            new Dialogue.Complaint("late again", List.of(KEY)),
            Dialogue.Reply.of(REASON).solving().apologising(),
            new Dialogue.Declined(REASON),
            Dialogue.Notice.of(REASON),
            new Dialogue.Notice(REASON, List.of(KEY), "D-1"),
            new Commitment.PromiseMade(CALL),
            new Commitment.PromiseMade(Promise.of(PromiseId.of("P-2"), "", DUE)),
            new Commitment.PromiseResolved(PromiseId.of("P-1"), PromiseOutcome.BROKEN),
            new Commitment.ServiceFailure(IncidentKind.FLIGHT_DELAY, KEY, 0.5),
            new Commitment.Remedied(KEY, IncidentSamples.DUE, PRICE),
            new Trade.Purchase("O-1", PRICE),
            new Trade.Return("O-1", PRICE),
            new Rapport.Invitation("gala-2026", Rapport.Expectation.NOTHING),
            Rapport.Encounter.lasting(Duration.ZERO),
            new Rapport.Encounter("gala-2026", Duration.ofMinutes(150), List.of(ANN, Identity.of("seat", "7"))),
            new Rapport.Advice("take the train", Rapport.Favour.CUSTOMER, Rapport.Proof.HELD),
            new Rapport.NeedLearned(BIKE),
            new Rapport.NeedLearned(Need.of(NeedId.of("N-2"), "", Need.LearnedFrom.CUSTOMER)),
            new Rapport.Feedback(4, 5),
            new Rapport.CustomerContribution(Rapport.Form.IDEA, "a lift", List.of(Recognition.USED)),
            new Rapport.Referral(List.of(ANN), List.of(Recognition.ACKNOWLEDGED, Recognition.REWARDED)),
            new Rapport.Referral(List.of(), List.of()),
            new Dialogue.Note(Topic.GENERAL, "whistles"));

    private TouchpointSamples() {}

    static Touchpoint full(ContactReason reason) {
        Contact call = Contact.outbound(Channel.PHONE)
                .by("E-7")
                .solicited(Contact.Solicited.NO)
                .at("+43 1 234")
                .among(3);
        return Touchpoint.builder(new TouchpointId("call centre/Wien", "T#1"), MOMENT, call)
                .with(Counterpart.one(Identity.customer(CustomerSamples.ID)))
                .matter("M-1")
                .inReplyTo(new TouchpointId("mail", "17"))
                .purpose(Purpose.RETAIN)
                .cost(PRICE)
                .reason(reason)
                .attributes(BasicSamples.attributes())
                .build(new Commitment.PromiseMade(CALL));
    }

    static Touchpoint least(Content content) {
        TouchpointId id = new TouchpointId("shop", "1");
        return Touchpoint.builder(id, MOMENT, Contact.inbound(Channel.IN_PERSON))
                .build(content);
    }

    static Stream<Sample<?>> all() {
        return Stream.of(parts(), contents(), reasons(), events()).flatMap(samples -> samples);
    }

    private static Stream<Sample<?>> parts() {
        return Stream.of(
                Sample.part("touchpointId", TouchpointId.class, new TouchpointId("shop", "1"), "an id"),
                Sample.of("promise", Promise.class, CALL, "with all its parts"),
                Sample.of("need", Need.class, BIKE, "met"));
    }

    private static Stream<Sample<?>> contents() {
        return CONTENTS.stream()
                .flatMap(content -> Stream.of(
                        Sample.of("content", Content.class, content, content.toString()),
                        Sample.of("touchpoint", Touchpoint.class, least(content), content.toString())));
    }

    private static Stream<Sample<?>> reasons() {
        return Stream.of(
                        ContactReason.need(NeedId.of("N-1")),
                        ContactReason.promise(PromiseId.of("P-1")),
                        ContactReason.matter("M-1"),
                        ContactReason.event("E-1"),
                        ContactReason.list("spring"),
                        ContactReason.list(""))
                .map(reason -> Sample.of("touchpoint", Touchpoint.class, full(reason), reason.toString()));
    }

    private static Stream<Sample<?>> events() {
        return Stream.concat(
                        Stream.of(full(ContactReason.list(""))),
                        CONTENTS.stream().map(TouchpointSamples::least))
                .map(CloudEvent::of)
                .map(event -> Sample.of("cloud-event", CloudEvent.class, event, event.toString()));
    }
}
