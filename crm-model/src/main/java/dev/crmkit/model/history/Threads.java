package dev.crmkit.model.history;

import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which touchpoints are about one concern: those that name it, those that reply to one of them, and where nobody named it
 * the question itself and what replies to it. Not thread-safe.
 */
final class Threads {

    /** What asks for something, and so is a concern even if no system gave it a number. */
    private static final Set<Content.Kind> ASKING =
            EnumSet.of(Content.Kind.ENQUIRY, Content.Kind.COMPLAINT, Content.Kind.RETURN);

    private final Map<TouchpointId, Touchpoint> byId = new HashMap<>();
    private final Map<TouchpointId, String> matters = new HashMap<>();
    private final Map<TouchpointId, Integer> depths = new HashMap<>();

    private Threads(List<Touchpoint> touchpoints) {
        for (Touchpoint touchpoint : touchpoints) byId.put(touchpoint.id(), touchpoint);
    }

    /**
     * The touchpoints of each concern, the concerns in the order of their first touchpoints. What bears one instant stands in
     * the order that makes sense: a reply after what it replies to, an answer after a question.
     */
    static Map<String, List<Touchpoint>> of(List<Touchpoint> touchpoints) {
        var threads = new Threads(touchpoints);
        var concerns = new LinkedHashMap<String, List<Touchpoint>>();
        for (Touchpoint touchpoint : touchpoints) {
            String matter = threads.matterOf(touchpoint);
            if (!matter.isEmpty())
                concerns.computeIfAbsent(matter, id -> new ArrayList<>()).add(touchpoint);
        }
        Comparator<Touchpoint> order = Comparator.comparing(
                        (Touchpoint each) -> each.moment().occurredAt())
                .thenComparing(each -> threads.depths.getOrDefault(each.id(), 0))
                .thenComparing(each -> !ASKING.contains(each.content().kind()));
        concerns.values().forEach(concern -> concern.sort(order));
        return concerns;
    }

    /** Refuses replies that lead back to themselves. */
    static void refuseCycles(List<Touchpoint> touchpoints) {
        var threads = new Threads(touchpoints);
        Set<TouchpointId> sound = new HashSet<>();
        for (Touchpoint start : touchpoints) {
            Set<TouchpointId> path = new HashSet<>();
            for (Optional<Touchpoint> at = Optional.of(start); at.isPresent(); at = at.flatMap(threads::parent)) {
                TouchpointId id = at.get().id();
                if (sound.contains(id)) break;
                if (!path.add(id))
                    throw new IllegalArgumentException("Replies go round in a circle of " + path.size()
                            + " touchpoints through " + id
                            + "\nOne of them replies to what came after it: correct its inReplyTo.");
            }
            sound.addAll(path);
        }
    }

    private Optional<Touchpoint> parent(Touchpoint touchpoint) {
        return touchpoint.inReplyTo().map(byId::get);
    }

    /** Walks up to the first touchpoint that is known or has nothing above it, and back down. */
    private String matterOf(Touchpoint start) {
        Deque<Touchpoint> path = new ArrayDeque<>();
        Set<TouchpointId> seen = new HashSet<>(); // an earlier view may show a circle that was corrected later
        Optional<Touchpoint> at = Optional.of(start);
        while (at.isPresent()
                && !matters.containsKey(at.get().id())
                && seen.add(at.get().id())) {
            path.push(at.get());
            at = parent(at.get());
        }
        String matter = at.map(known -> matters.get(known.id())).orElse("");
        int depth = at.map(known -> depths.getOrDefault(known.id(), 0) + 1).orElse(0);
        for (Touchpoint touchpoint : path) {
            if (!touchpoint.matter().isEmpty()) matter = touchpoint.matter();
            else if (matter.isEmpty() && ASKING.contains(touchpoint.content().kind()))
                matter = touchpoint.id().toString();
            matters.put(touchpoint.id(), matter);
            depths.put(touchpoint.id(), depth++);
        }
        return matter;
    }
}
