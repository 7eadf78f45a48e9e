package dev.crmkit.model.segment;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The limits of a tree of criteria, kept from the leaves up: a part that exists is within them. */
final class Tree {

    private record Node(Criterion criterion, int depth) {}

    private Tree() {}

    /** Counts what a node of these parts would be; gives up at the limit, so that no shared part costs more than it. */
    static List<Criterion> checked(List<Criterion> parts) {
        List<Criterion> copy = Codes.listed("parts", parts);
        if (copy.isEmpty())
            throw new IllegalArgumentException("A criterion of no parts\nGive at least one: all(...), any(...).");
        int size = 1;
        Deque<Node> open = new ArrayDeque<>();
        for (Criterion part : copy) {
            open.push(new Node(part, 2));
            for (Node node = open.poll(); node != null; node = open.poll()) {
                check("nodes", ++size, Criterion.MAX_SIZE);
                check("levels", node.depth(), Criterion.MAX_DEPTH);
                for (Criterion below : node.criterion().parts()) open.push(new Node(below, node.depth() + 1));
            }
        }
        return copy;
    }

    private static void check(String what, int number, int most) {
        if (number > most)
            throw new IllegalArgumentException("A criterion of " + number + " or more " + what + "; " + most
                    + " are allowed\nUse IN for lists of values, and a CUSTOMER_SET segment for lists of customers.");
    }

    /** The parts, those of the same kind taken apart. */
    static List<Criterion> flat(Criterion.Kind kind, Collection<? extends Criterion> parts) {
        return parts.stream()
                .flatMap(part -> part.kind() == kind ? part.parts().stream() : Stream.of(part))
                .map(Criterion.class::cast)
                .toList();
    }

    static String said(String word, List<Criterion> parts) {
        return parts.stream().map(Criterion::toString).collect(Collectors.joining(", ", word + "(", ")"));
    }
}
