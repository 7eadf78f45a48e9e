package dev.crmkit.testkit.arbitrary;

import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.touchpoint.Commitment;
import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Dialogue;
import dev.crmkit.model.touchpoint.Need;
import dev.crmkit.model.touchpoint.NeedId;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.PromiseId;
import dev.crmkit.model.touchpoint.PromiseOutcome;
import dev.crmkit.model.touchpoint.Rapport;
import dev.crmkit.model.touchpoint.Trade;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.joda.money.Money;

/** What touchpoints of one world are about. Immutable. */
record Contents(World world) {
    private static final double MOST_WEIGHT = 1_000;

    Arbitrary<Content> of(Content.Kind kind) {
        return typed(kind).map(content -> content);
    }

    private Arbitrary<? extends Content> typed(Content.Kind kind) {
        return switch (kind) {
            case ENQUIRY -> Combinators.combine(topics(), Texts.free()).as(Dialogue.Enquiry::new);
            case COMPLAINT -> Combinators.combine(Texts.free(), harms()).as(Dialogue.Complaint::new);
            case REPLY ->
                Combinators.combine(Reasons.reasons(), flags(), flags()).as(Dialogue.Reply::new);
            case DECLINED -> Reasons.reasons().map(Dialogue.Declined::new);
            case NOTICE ->
                Combinators.combine(Reasons.reasons(), harms(), Arbitraries.of("", "storm-7"))
                        .as(Dialogue.Notice::new);
            case PROMISE_MADE -> promises().map(Commitment.PromiseMade::new);
            case PROMISE_RESOLVED ->
                Combinators.combine(promiseIds(), Arbitraries.of(PromiseOutcome.class))
                        .as(Commitment.PromiseResolved::new);
            case SERVICE_FAILURE ->
                Combinators.combine(Incidents.kinds(), world.harms(), weights()).as(Commitment.ServiceFailure::new);
            case REMEDIED ->
                Combinators.combine(world.harms(), Remedies.entitlements(), flags())
                        .as(Contents::remedied);
            case PURCHASE ->
                Combinators.combine(world.numbers(), Sums.notNegative()).as(Trade.Purchase::new);
            case RETURN ->
                Combinators.combine(world.numbers(), Sums.notNegative()).as(Trade.Return::new);
            case INVITATION, ENCOUNTER, ADVICE, NEED_LEARNED, FEEDBACK, CUSTOMER_CONTRIBUTION, REFERRAL ->
                rapport(kind);
            case NOTE -> Combinators.combine(topics(), Texts.free()).as(Dialogue.Note::new);
        };
    }

    private Arbitrary<? extends Content> rapport(Content.Kind kind) {
        Arbitrary<List<Rapport.Recognition>> thanks =
                Arbitraries.of(Rapport.Recognition.class).list().ofMaxSize(3);
        Arbitrary<List<Identity>> people = world.people().list().ofMaxSize(2);
        return switch (kind) {
            case INVITATION ->
                Combinators.combine(world.numbers(), Arbitraries.of(Rapport.Expectation.class))
                        .as(Rapport.Invitation::new);
            case ENCOUNTER ->
                Combinators.combine(Arbitraries.of("", "dinner"), lengths(), people)
                        .as(Rapport.Encounter::new);
            case ADVICE ->
                Combinators.combine(
                                Texts.free(), Arbitraries.of(Rapport.Favour.class), Arbitraries.of(Rapport.Proof.class))
                        .as(Rapport.Advice::new);
            case NEED_LEARNED -> needs().map(Rapport.NeedLearned::new);
            case FEEDBACK -> Arbitraries.of(new Rapport.Feedback(5, 5), new Rapport.Feedback(1, 10));
            case CUSTOMER_CONTRIBUTION ->
                Combinators.combine(Arbitraries.of(Rapport.Form.class), Texts.free(), thanks)
                        .as(Rapport.CustomerContribution::new);
            default -> Combinators.combine(people, thanks).as(Rapport.Referral::new);
        };
    }

    private static Commitment.Remedied remedied(IncidentKey harm, Entitlement due, boolean whole) {
        return new Commitment.Remedied(
                harm, due, whole ? due.amount() : Money.zero(due.amount().getCurrencyUnit()));
    }

    /** Any kind; those that open, answer and settle something more often. */
    Arbitrary<Content> any() {
        Arbitrary<Content.Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Content.Kind.class)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                Content.Kind.ENQUIRY,
                                Content.Kind.REPLY,
                                Content.Kind.PROMISE_MADE,
                                Content.Kind.PROMISE_RESOLVED,
                                Content.Kind.REMEDIED,
                                Content.Kind.NEED_LEARNED)));
        return kinds.flatMap(this::of);
    }

    Arbitrary<Promise> promises() {
        Arbitrary<Due> dues = Moments.dues(world.instants());
        Arbitrary<Promise> plain = Combinators.combine(promiseIds(), Texts.free(), dues, weights())
                .as((id, what, due, materiality) ->
                        Promise.builder(id, what, due).materiality(materiality).build());
        return Arbitraries.oneOf(
                plain,
                Combinators.combine(plain, Reasons.reasons())
                        .as((promise, wording) ->
                                promise.toBuilder().wording(wording).build()));
    }

    Arbitrary<Need> needs() {
        Arbitrary<Need.Builder> open = Combinators.combine(
                        world.numbers().map(NeedId::of), Texts.free(), Arbitraries.of(Need.LearnedFrom.class))
                .as(Need::builder);
        Arbitrary<Need> any = Combinators.combine(
                        open, Arbitraries.of(Need.Status.OPEN, Need.Status.MET, Need.Status.WITHDRAWN))
                .as((need, status) -> need.status(status).build());
        return Arbitraries.oneOf(
                any,
                Combinators.combine(any, world.instants())
                        .as((need, until) -> need.toBuilder().validUntil(until).build()));
    }

    private Arbitrary<PromiseId> promiseIds() {
        return world.numbers().map(PromiseId::of);
    }

    private Arbitrary<List<IncidentKey>> harms() {
        return world.harms().list().ofMaxSize(2);
    }

    private static Arbitrary<Dialogue.Topic> topics() {
        return Arbitraries.of(Dialogue.Topic.GENERAL, Dialogue.Topic.VALUES, Dialogue.Topic.of("BILL"));
    }

    private static Arbitrary<Double> weights() {
        return Arbitraries.of(1.0, 0.5, Double.MIN_VALUE, MOST_WEIGHT);
    }

    private static Arbitrary<Duration> lengths() {
        return Arbitraries.of(Duration.ZERO, Duration.ofMinutes(90), Duration.ofDays(400));
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }
}
