package dev.crmkit.model.history;

import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.IdentityLink;
import dev.crmkit.model.customer.MergeProposal;
import dev.crmkit.model.explain.Reason;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * To whom an identity belongs: the least profile among those that it is linked to or named by. A customer who wants to stay
 * anonymous owns his own identities and is joined with nobody. Immutable once made.
 */
final class Owners {

    private final IdentityGraph graph;
    private final IdentityGraph joined; // without those who want to stay anonymous
    private final Map<String, NavigableSet<CustomerId>> named = new TreeMap<>();
    private final Map<String, Identity> identities = new HashMap<>();
    private final Map<String, CustomerId> anonymous = new HashMap<>();

    Owners(IdentityGraph graph, Collection<Customer> profiles) {
        this.graph = graph;
        this.joined = graph.withoutAnonymous(profiles);
        for (Customer profile : Customer.holding(profiles))
            if (!profile.isLinkable())
                anonymous.put(Identity.customer(profile.id()).text(), profile.id());
        for (Customer version : profiles) version.identities().forEach(identity -> name(identity, version.id()));
        named.keySet().removeAll(anonymous.keySet());
        identities.keySet().removeAll(anonymous.keySet());
    }

    /** An identity that a profile gave up still finds what happened under it. */
    private void name(Identity identity, CustomerId profile) {
        if (anonymous.containsKey(Identity.customer(profile).text())) {
            anonymous.put(identity.text(), profile);
            return;
        }
        named.computeIfAbsent(identity.text(), text -> new TreeSet<>()).add(profile);
        identities.put(identity.text(), identity);
    }

    IdentityGraph graph() {
        return graph;
    }

    /** The canonical profile; of an identity that no profile is known for, the least of those linked with it. */
    Identity of(Identity who) {
        CustomerId alone = anonymous.get(who.text());
        if (alone != null) return Identity.customer(alone);
        NavigableSet<CustomerId> profiles = profiles(who);
        if (!profiles.isEmpty()) return Identity.customer(joined.canonical(profiles.first()));
        return joined.cluster(who).stream()
                .reduce(who, (least, member) -> member.text().compareTo(least.text()) < 0 ? member : least);
    }

    /** The profiles that an identity is linked to, or that name it or what it is linked to. */
    private NavigableSet<CustomerId> profiles(Identity who) {
        var profiles = new TreeSet<CustomerId>();
        for (Identity member : joined.cluster(who)) {
            member.customerId().ifPresent(profiles::add);
            profiles.addAll(named.getOrDefault(member.text(), new TreeSet<>()));
        }
        return profiles;
    }

    /** Of the profiles that share an identity and are not linked, the first with each of the others. */
    List<MergeProposal> proposals() {
        Set<Set<Identity>> withdrawn = withdrawn();
        Map<Set<Identity>, MergeProposal> proposals = new LinkedHashMap<>();
        identities.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> {
            var owners = new TreeSet<CustomerId>();
            profiles(each.getValue()).forEach(profile -> owners.add(joined.canonical(profile)));
            if (owners.size() < 2) return;
            Reason reason = Reason.of("merge.same-identity")
                    .with("namespace", each.getValue().namespace());
            for (CustomerId other : owners.tailSet(owners.first(), false)) {
                var pair = Set.of(Identity.customer(owners.first()), Identity.customer(other));
                if (!withdrawn.contains(pair))
                    proposals.putIfAbsent(
                            pair,
                            new MergeProposal(Identity.customer(owners.first()), Identity.customer(other), reason));
            }
        });
        return List.copyOf(proposals.values());
    }

    /** Pairs of which somebody decided that they are not one person. */
    private Set<Set<Identity>> withdrawn() {
        Set<String> ids = new HashSet<>();
        graph.withdrawals().forEach(withdrawal -> ids.add(withdrawal.link()));
        Set<Set<Identity>> pairs = new HashSet<>();
        for (IdentityLink link : graph.links())
            if (ids.contains(link.id())) pairs.add(Set.of(link.first(), link.second()));
        return pairs;
    }
}
