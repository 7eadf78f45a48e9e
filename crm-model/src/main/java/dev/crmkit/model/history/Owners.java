package dev.crmkit.model.history;

import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.MergeProposal;
import dev.crmkit.model.explain.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** To whom an identity belongs: the least profile among those that it is linked to or named by. Not thread-safe. */
final class Owners {

    private final IdentityGraph graph;
    private final Map<String, NavigableSet<CustomerId>> named = new TreeMap<>();
    private final Map<String, Identity> identities = new HashMap<>();
    private final Map<String, Identity> found = new HashMap<>();

    Owners(IdentityGraph graph, Collection<Customer> profiles) {
        this.graph = graph;
        for (Customer profile : profiles)
            for (Identity identity : profile.identities()) {
                named.computeIfAbsent(identity.text(), text -> new TreeSet<>()).add(graph.canonical(profile.id()));
                identities.merge(identity.text(), identity, (one, other) -> one.linkable() ? other : one);
            }
    }

    /** The canonical profile; of an identity that no profile is known for, the least of those linked with it. */
    Identity of(Identity who) {
        return found.computeIfAbsent(who.text(), text -> find(who));
    }

    private Identity find(Identity who) {
        var profiles = new TreeSet<CustomerId>();
        Identity least = who;
        for (Identity member : graph.cluster(who)) {
            member.customerId().ifPresent(profiles::add);
            profiles.addAll(named.getOrDefault(member.text(), new TreeSet<>()));
            if (member.text().compareTo(least.text()) < 0) least = member;
        }
        return profiles.isEmpty() ? least : Identity.customer(graph.canonical(profiles.first()));
    }

    /** Of each identity that several profiles name, the first profile with each of the others. */
    List<MergeProposal> proposals() {
        List<MergeProposal> proposals = new ArrayList<>();
        named.forEach((text, profiles) -> {
            Identity identity = identities.getOrDefault(text, Identity.customer(profiles.first()));
            for (CustomerId other : profiles.tailSet(profiles.first(), false))
                if (identity.linkable())
                    proposals.add(new MergeProposal(
                            Identity.customer(profiles.first()),
                            Identity.customer(other),
                            Reason.of("merge.same-identity").with("namespace", identity.namespace())));
        });
        return List.copyOf(proposals);
    }
}
