package dev.crmkit.model.history;

import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.IdentityLink;
import dev.crmkit.model.explain.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One profile of all that a history holds, since its host says that they are one person. Without state. */
final class WholeProfile {

    private static final Reason ONE_HISTORY = Reason.of("merge.one-history");

    private WholeProfile() {}

    static Optional<Customer> of(List<Customer> versions) {
        if (versions.isEmpty()) return Optional.empty();
        boolean linkable = versions.stream()
                .flatMap(version -> version.identities().stream())
                .allMatch(Identity::linkable);
        Customer last = versions.stream()
                .max(Comparator.comparing(version -> version.since().recordedAt()))
                .orElseThrow();
        return Optional.of(graph(versions, last)
                .merge(versions.stream()
                        .filter(version -> linkable || version.id().equals(last.id()))
                        .toList()));
    }

    private static IdentityGraph graph(List<Customer> versions, Customer last) {
        var graph = IdentityGraph.builder();
        Identity hub = Identity.customer(last.id());
        for (CustomerId id : versions.stream().map(Customer::id).distinct().toList())
            if (!id.equals(last.id()))
                graph.link(new IdentityLink(id.value(), hub, Identity.customer(id), last.since(), ONE_HISTORY));
        return graph.build();
    }
}
