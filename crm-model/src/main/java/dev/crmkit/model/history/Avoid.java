package dev.crmkit.model.history;

import dev.crmkit.model.customer.Consent;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.RelationshipType;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.explain.Value;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What to leave undone in a meeting, by what a briefing knows. Without state. */
final class Avoid {

    private static final String CODE = "briefing.avoid-";

    /** Who wants one of these does not want to be called. */
    private static final Set<RelationshipType> WITHOUT_CALLS =
            EnumSet.of(RelationshipType.SELF_SERVICE, RelationshipType.AUTOMATED_SERVICES);

    private Avoid() {}

    static List<Reason> in(Briefing briefing) {
        return Stream.of(
                        selling(briefing),
                        promising(briefing),
                        briefing.customer().stream().flatMap(customer -> contacting(customer, briefing)))
                .flatMap(reasons -> reasons)
                .toList();
    }

    /** Whoever waits for an answer does not want to hear an offer. */
    private static Stream<Reason> selling(Briefing briefing) {
        return briefing.matters().stream()
                .limit(1)
                .map(matter -> Reason.of(CODE + "selling").with("since", matter.since()));
    }

    /** Whose promise is overdue, should keep it before giving another one. */
    private static Stream<Reason> promising(Briefing briefing) {
        return briefing.promises().stream()
                .filter(standing -> standing.status() == PromiseStatus.OVERDUE)
                .limit(1)
                .map(standing -> Reason.of(CODE + "promising")
                        .with("due", standing.promise().due().until()));
    }

    private static Stream<Reason> contacting(Customer customer, Briefing briefing) {
        Stream<Reason> calling = customer.relationship().expected().stream()
                .filter(WITHOUT_CALLS::contains)
                .map(type -> Reason.of(CODE + "calling").with("type", type));
        Stream<Reason> using = customer.consents().stream()
                .filter(consent -> !consent.status().allows())
                .filter(consent -> consent.validity().contains(briefing.asOf()))
                .map(Avoid::using)
                .distinct();
        Stream<Reason> linking = customer.identities().stream()
                .filter(identity -> !identity.linkable())
                .limit(1)
                .map(identity -> Reason.of(CODE + "linking"));
        return Stream.of(calling, using, linking).flatMap(reasons -> reasons);
    }

    private static Reason using(Consent consent) {
        Reason reason = Reason.of(CODE + (consent.channel().isPresent() ? "channel" : "purpose"))
                .with("purpose", new Value.Term(consent.purpose().code()))
                .with("status", consent.status());
        return consent.channel()
                .map(channel -> reason.with("channel", new Value.Term(channel.code())))
                .orElse(reason);
    }
}
