package dev.crmkit.model.intake;

import static dev.crmkit.model.touchpoint.Content.Kind.*;
import static java.util.Objects.requireNonNull;

import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.moment.Due;
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
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The parts of a touchpoint's content, and which of them each kind needs. */
final class ContentParts {

    static final Slot<Content.Kind> KIND = Slot.choice("kind", Content.Kind.class);

    private static final Slot<Dialogue.Topic> TOPIC = Slot.code("topic", Dialogue.Topic::of);
    private static final Slot<String> ABOUT = Slot.words("about");
    private static final Slot<Reason> BECAUSE = Slot.code("because", Reason::of);
    private static final Slot<Boolean> SOLVED = Slot.flag("solved");
    private static final Slot<Boolean> APOLOGY = Slot.flag("apology");
    private static final Slot<String> DISRUPTION = Slot.id("disruption", id -> id);
    private static final Slot<PromiseId> PROMISE = Slot.id("promise.id", PromiseId::of);
    private static final Slot<String> PROMISED = Slot.words("promise.what");
    private static final Slot<Due> PROMISE_DUE =
            Slot.of(new Part("promise.due", PartType.DUE, false), (text, sense) -> sense.due(text));
    private static final Slot<BigDecimal> MATERIALITY = Slot.number("promise.materiality");
    private static final Slot<PromiseOutcome> OUTCOME = Slot.choice("promise.outcome", PromiseOutcome.class);
    private static final Slot<IncidentKind> FAILURE = Slot.code("failure", IncidentKind::parse);
    private static final Slot<BigDecimal> SEVERITY = Slot.number("severity");
    private static final Slot<String> ORDER = Slot.id("order", id -> id);
    private static final Slot<BigDecimal> TOTAL = Slot.number("total");
    private static final Slot<BigDecimal> REFUND = Slot.number("refund");
    private static final Slot<String> EVENT = Slot.id("event", id -> id);
    private static final Slot<Rapport.Expectation> ASKS = Slot.choice("asks", Rapport.Expectation.class);
    private static final Slot<Duration> DURATION = Slot.span("duration");
    private static final Slot<Rapport.Favour> FAVOUR = Slot.choice("favour", Rapport.Favour.class);
    private static final Slot<Rapport.Proof> PROOF = Slot.choice("proof", Rapport.Proof.class);
    private static final Slot<NeedId> NEED = Slot.id("need.id", NeedId::of);
    private static final Slot<String> NEEDED = Slot.words("need.what");
    private static final Slot<Need.LearnedFrom> LEARNED = Slot.choice("need.from", Need.LearnedFrom.class);
    private static final Slot<Need.Status> NEED_STATUS = Slot.choice("need.status", Need.Status.class);
    private static final Slot<Instant> NEED_UNTIL = Slot.instant("need.validUntil");
    private static final Slot<Integer> RATING = Slot.whole("rating");
    private static final Slot<Integer> BEST = Slot.whole("best");
    private static final Slot<Rapport.Form> FORM = Slot.choice("form", Rapport.Form.class);
    private static final Slot<Rapport.Recognition> RECOGNITION = Slot.choice("recognition", Rapport.Recognition.class);

    static final List<Slot<?>> SLOTS = Stream.of(
                    List.of(KIND, TOPIC, ABOUT, BECAUSE, SOLVED, APOLOGY, DISRUPTION),
                    List.of(PROMISE, PROMISED, PROMISE_DUE, MATERIALITY, OUTCOME),
                    List.of(FAILURE, SEVERITY, ORDER, TOTAL, REFUND, CommonParts.CURRENCY),
                    List.of(EVENT, ASKS, DURATION, FAVOUR, PROOF, NEED, NEEDED, LEARNED, NEED_STATUS, NEED_UNTIL),
                    List.of(RATING, BEST, FORM, RECOGNITION),
                    HarmParts.SLOTS,
                    DueParts.SLOTS)
            .<Slot<?>>flatMap(List::stream)
            .distinct()
            .toList();

    private static final int USUAL = 1;
    private static final int STARS = 5;
    private static final Map<Content.Kind, Shape> SHAPES = shapes();

    /** How one kind of content is made, and the parts without which it cannot be. */
    private record Shape(Function<Parsed, Content> maker, List<Slot<?>> needed) {

        static Shape of(Function<Parsed, Content> maker, Slot<?>... needed) {
            return new Shape(maker, List.of(needed));
        }
    }

    private ContentParts() {}

    static Content of(Parsed parsed) {
        return requireNonNull(SHAPES.get(parsed.get(KIND)), "kind").maker().apply(parsed);
    }

    /** Checks the parts of each kind that the mapping can give; of one that stands in the rows, each row tells. */
    static void need(Vocabulary noun, Map<String, From> mapped) {
        for (Map.Entry<Content.Kind, Shape> shape : SHAPES.entrySet()) {
            From kind = mapped.get(KIND.path());
            String name = shape.getKey().name();
            boolean isPossible = kind != null
                    && (kind.template().equals(name)
                            || kind.otherwise().equals(name)
                            || kind.codes().containsValue(name));
            if (!isPossible) continue;
            shape.getValue().needed().forEach(slot -> noun.any(mapped, slot));
            if (List.of(SERVICE_FAILURE, REMEDIED).contains(shape.getKey())) HarmParts.need(noun, mapped);
            if (shape.getKey() == REMEDIED) DueParts.need(noun, mapped);
        }
    }

    private static Map<Content.Kind, Shape> shapes() {
        var shapes = new EnumMap<Content.Kind, Shape>(Content.Kind.class);
        dialogue(shapes);
        commitment(shapes);
        rapport(shapes);
        shapes.put(
                PURCHASE,
                Shape.of(
                        row -> new Trade.Purchase(row.get(ORDER), row.money(TOTAL)),
                        ORDER,
                        TOTAL,
                        CommonParts.CURRENCY));
        shapes.put(
                RETURN,
                Shape.of(
                        row -> new Trade.Return(row.get(ORDER), row.money(REFUND)),
                        ORDER,
                        REFUND,
                        CommonParts.CURRENCY));
        return Collections.unmodifiableMap(shapes);
    }

    private static void dialogue(Map<Content.Kind, Shape> shapes) {
        shapes.put(
                ENQUIRY,
                Shape.of(row -> new Dialogue.Enquiry(row.or(TOPIC, Dialogue.Topic.GENERAL), row.or(ABOUT, ""))));
        shapes.put(COMPLAINT, Shape.of(row -> new Dialogue.Complaint(row.or(ABOUT, ""), incidents(row))));
        shapes.put(
                REPLY, Shape.of(row -> new Dialogue.Reply(reason(row), row.or(SOLVED, false), row.or(APOLOGY, false))));
        shapes.put(DECLINED, Shape.of(row -> new Dialogue.Declined(reason(row))));
        shapes.put(NOTICE, Shape.of(row -> new Dialogue.Notice(reason(row), incidents(row), row.or(DISRUPTION, ""))));
        shapes.put(NOTE, Shape.of(row -> new Dialogue.Note(row.or(TOPIC, Dialogue.Topic.GENERAL), row.or(ABOUT, ""))));
    }

    private static void commitment(Map<Content.Kind, Shape> shapes) {
        shapes.put(PROMISE_MADE, Shape.of(row -> new Commitment.PromiseMade(promise(row)), PROMISE, PROMISE_DUE));
        shapes.put(
                PROMISE_RESOLVED,
                Shape.of(row -> new Commitment.PromiseResolved(row.get(PROMISE), row.get(OUTCOME)), PROMISE, OUTCOME));
        shapes.put(
                SERVICE_FAILURE,
                Shape.of(
                        row -> new Commitment.ServiceFailure(
                                row.get(FAILURE), HarmParts.key(row, null), weight(row, SEVERITY)),
                        FAILURE));
        shapes.put(
                REMEDIED,
                Shape.of(row -> new Commitment.Remedied(
                        HarmParts.key(row, null), DueParts.entitlement(row), DueParts.amount(row))));
    }

    private static void rapport(Map<Content.Kind, Shape> shapes) {
        shapes.put(
                INVITATION,
                Shape.of(
                        row -> new Rapport.Invitation(row.get(EVENT), row.or(ASKS, Rapport.Expectation.UNKNOWN)),
                        EVENT));
        shapes.put(
                ENCOUNTER,
                Shape.of(row -> new Rapport.Encounter(row.or(EVENT, ""), row.or(DURATION, Duration.ZERO), List.of())));
        shapes.put(
                ADVICE,
                Shape.of(row -> new Rapport.Advice(
                        row.or(ABOUT, ""), row.or(FAVOUR, Rapport.Favour.UNKNOWN), row.or(PROOF, Rapport.Proof.OPEN))));
        shapes.put(NEED_LEARNED, Shape.of(row -> new Rapport.NeedLearned(need(row)), NEED, LEARNED));
        shapes.put(FEEDBACK, Shape.of(ContentParts::feedback, RATING));
        shapes.put(
                CUSTOMER_CONTRIBUTION,
                Shape.of(
                        row -> new Rapport.CustomerContribution(row.get(FORM), row.or(ABOUT, ""), recognitions(row)),
                        FORM));
        shapes.put(REFERRAL, Shape.of(row -> new Rapport.Referral(List.of(), recognitions(row))));
    }

    private static Promise promise(Parsed row) {
        Due due = row.get(PROMISE_DUE);
        if (due.isLate(row.get(CommonParts.OCCURRED_AT)))
            throw Refusal.of("due-past").at(PROMISE_DUE, CommonParts.OCCURRED_AT);
        return Promise.builder(row.get(PROMISE), row.or(PROMISED, ""), due)
                .materiality(weight(row, MATERIALITY))
                .build();
    }

    private static Rapport.Feedback feedback(Parsed row) {
        int rating = row.get(RATING);
        int best = row.or(BEST, STARS);
        if (rating < 1 || rating > best)
            throw Refusal.of("rating").with("best", best).at(RATING);
        return new Rapport.Feedback(rating, best);
    }

    private static Need need(Parsed row) {
        Need.Builder need = Need.builder(row.get(NEED), row.or(NEEDED, ""), row.get(LEARNED))
                .status(row.or(NEED_STATUS, Need.Status.OPEN));
        row.find(NEED_UNTIL).ifPresent(need::validUntil);
        return need.build();
    }

    /** The reason that the host has a code for, or the words that it has instead. */
    private static Reason reason(Parsed row) {
        Reason reason = row.or(BECAUSE, Reason.of(row.has(ABOUT) ? "intake.said" : "intake.unsaid"));
        return row.has(ABOUT) ? reason.with("text", row.get(ABOUT)) : reason;
    }

    private static List<IncidentKey> incidents(Parsed row) {
        boolean isNamed = Stream.of(
                        HarmParts.KEY, HarmParts.FLIGHT, HarmParts.ORDER, HarmParts.CONTRACT, HarmParts.WITHIN)
                .anyMatch(row::has);
        return isNamed ? List.of(HarmParts.key(row, null)) : List.of();
    }

    private static List<Rapport.Recognition> recognitions(Parsed row) {
        return row.find(RECOGNITION).stream().toList();
    }

    private static double weight(Parsed row, Slot<BigDecimal> slot) {
        return row.or(slot, BigDecimal.valueOf(USUAL)).doubleValue();
    }
}
