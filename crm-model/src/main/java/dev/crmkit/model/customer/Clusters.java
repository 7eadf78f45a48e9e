package dev.crmkit.model.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The connected components of some links, by union-find with path halving and union by size: near linear. Immutable.
 *
 * @param all the components of at least two identities, each in the order of texts, ordered by their first
 * @param byText the component of each identity that is linked
 * @param canonicals the least profile of each profile that is linked
 */
record Clusters(List<Set<Identity>> all, Map<String, Set<Identity>> byText, Map<CustomerId, CustomerId> canonicals) {

    static Clusters of(Collection<IdentityLink> links) {
        var identities = new TreeMap<String, Identity>();
        for (IdentityLink link : links) {
            identities.merge(link.first().text(), link.first(), Clusters::checked);
            identities.merge(link.second().text(), link.second(), Clusters::checked);
        }
        return grouped(identities, new Forest(identities.keySet(), links));
    }

    /** Whoever was checked once was checked. */
    private static Identity checked(Identity one, Identity other) {
        return one.verified() ? one : other;
    }

    private static Clusters grouped(Map<String, Identity> identities, Forest forest) {
        var byRoot = new HashMap<Integer, Set<Identity>>();
        var least = new HashMap<Integer, CustomerId>();
        var all = new ArrayList<Set<Identity>>();
        var byText = new HashMap<String, Set<Identity>>();
        var canonicals = new HashMap<CustomerId, CustomerId>();
        identities.forEach((text, identity) -> {
            int root = forest.root(text);
            Set<Identity> members = byRoot.computeIfAbsent(root, first -> new LinkedHashSet<>());
            if (members.isEmpty()) all.add(Collections.unmodifiableSet(members));
            members.add(identity);
            byText.put(text, Collections.unmodifiableSet(members));
            // the first profile in the order of texts is the least
            identity.customerId().ifPresent(id -> canonicals.put(id, least.computeIfAbsent(root, first -> id)));
        });
        return new Clusters(List.copyOf(all), byText, canonicals);
    }

    Set<Identity> of(Identity identity) {
        return byText.getOrDefault(identity.text(), Set.of(identity));
    }

    /** The same identity for all of a component. */
    Identity first(Identity identity) {
        return of(identity).iterator().next();
    }

    CustomerId canonical(CustomerId id) {
        return canonicals.getOrDefault(id, id);
    }

    /** Trees of numbers; two texts are connected if the roots of their trees are one. */
    private static final class Forest {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final int[] parent;
        private final int[] size;

        Forest(Collection<String> texts, Collection<IdentityLink> links) {
            texts.forEach(text -> numbers.put(text, numbers.size()));
            parent = new int[numbers.size()];
            size = new int[numbers.size()];
            for (int i = 0; i < parent.length; i++) {
                parent[i] = i;
                size[i] = 1;
            }
            for (IdentityLink link : links)
                join(root(link.first().text()), root(link.second().text()));
        }

        int root(String text) {
            int at = numbers.getOrDefault(text, 0);
            while (parent[at] != at) {
                parent[at] = parent[parent[at]];
                at = parent[at];
            }
            return at;
        }

        private void join(int one, int other) {
            if (one == other) return;
            int large = size[one] < size[other] ? other : one;
            int small = large == one ? other : one;
            parent[small] = large;
            size[large] += size[small];
        }
    }
}
