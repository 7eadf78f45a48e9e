package dev.crmkit.model.history;

import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.IdentityLink;
import dev.crmkit.model.explain.Reason;
import java.util.List;
import java.util.Optional;

/** One profile of all that a history holds, since its host says that they are one person. Without state. */
final class WholeProfile {

    private static final Reason ONE_HISTORY = Reason.of("merge.one-history");

    private WholeProfile() {}

    static Optional<Customer> of(List<Customer> versions) {
        List<Customer> holding = Customer.holding(versions);
        if (holding.isEmpty()) return Optional.empty();
        Customer last = holding.get(holding.size() - 1);
        if (holding.size() == 1 || !holding.stream().allMatch(Customer::isLinkable)) return Optional.of(last);
        return Optional.of(graph(holding, last).merge(holding));
    }

    private static IdentityGraph graph(List<Customer> profiles, Customer last) {
        var graph = IdentityGraph.builder();
        Identity hub = Identity.customer(last.id());
        for (Customer profile : profiles)
            if (!profile.id().equals(last.id()))
                graph.link(new IdentityLink(
                        profile.id().value(), hub, Identity.customer(profile.id()), last.since(), ONE_HISTORY));
        return graph.build();
    }
}
