package dev.crmkit.testkit.arbitrary;

import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.IdentityLink;
import dev.crmkit.model.moment.Moment;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Links between identities, and graphs of them. Without state. */
@SuppressWarnings("exports") // whoever uses it has jqwik
public final class Identities {
    private static final int MOST_LINKS = 10;

    private Identities() {}

    /**
     * Decisions that two of six persons are one.
     *
     * @return links whose ids are few, so that two of one id may differ
     */
    public static Arbitrary<IdentityLink> links() {
        return links(Arbitraries.integers().between(1, MOST_LINKS).map(number -> "link-" + number));
    }

    private static Arbitrary<IdentityLink> links(Arbitrary<String> ids) {
        Arbitrary<List<Identity>> pairs = linkable().list().ofSize(2).uniqueElements();
        return Combinators.combine(ids, pairs, Moments.moments(), Reasons.reasons())
                .as((id, pair, moment, reason) -> new IdentityLink(id, pair.get(0), pair.get(1), moment, reason));
    }

    private static Arbitrary<Identity> linkable() {
        return Arbitraries.of(
                Identity.customer(CustomerId.of("C-1")),
                Identity.customer(CustomerId.of("C-2")),
                Identity.customer(CustomerId.of("C-3")),
                Identity.of("loyalty", "992000123"),
                Identity.of("email-hash", "ä:9"),
                Identity.ticket("220-1234567890"));
    }

    /**
     * Graphs of up to ten links, of which some were withdrawn.
     *
     * @return graphs with clusters of up to six identities
     */
    public static Arbitrary<IdentityGraph> graphs() {
        Arbitrary<List<IdentityLink>> links =
                links(Texts.id()).list().uniqueElements(IdentityLink::id).ofMaxSize(MOST_LINKS);
        Arbitrary<List<Boolean>> withdrawn =
                Arbitraries.of(true, false, false).list().ofSize(MOST_LINKS);
        return Combinators.combine(links, withdrawn).as(Identities::graph);
    }

    private static IdentityGraph graph(List<IdentityLink> links, List<Boolean> withdrawn) {
        IdentityGraph.Builder graph = IdentityGraph.builder();
        for (int i = 0; i < links.size(); i++) {
            IdentityLink link = links.get(i);
            graph.link(link);
            if (withdrawn.get(i)) graph.unlink(link.id(), later(link.moment()), link.reason());
        }
        return graph.build();
    }

    private static Moment later(Moment moment) {
        Duration day = Duration.ofDays(1);
        return moment.occurredAt().isBefore(Moment.LATEST.minus(day))
                ? Moment.of(moment.occurredAt().plus(day))
                : moment;
    }
}
