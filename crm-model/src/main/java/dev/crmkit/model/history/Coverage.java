package dev.crmkit.model.history;

import dev.crmkit.model.channel.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The spans in which sources delivered, and the question whether silence counts. Immutable. */
record Coverage(List<SourceCoverage> spans) {

    static final Coverage NONE = new Coverage(List.of());

    Coverage {
        spans = List.copyOf(new TreeSet<>(spans));
    }

    Coverage asOf(Instant happenedBy, Instant recordedBy) {
        if (spans.isEmpty()) return this;
        return new Coverage(spans.stream()
                .flatMap(span -> span.asOf(happenedBy, recordedBy).stream())
                .toList());
    }

    /** Whether spans of any source lie end to end from one instant to another. */
    boolean covers(Channel channel, Instant from, Instant until) {
        if (until.isBefore(from))
            throw new IllegalArgumentException(
                    "until " + until + " is before from " + from + "\nA span of silence begins before it ends.");
        List<SourceCoverage> inOrder = new ArrayList<>(spans);
        inOrder.removeIf(span -> !span.channel().equals(channel));
        inOrder.sort(Comparator.comparing(SourceCoverage::from));
        Instant reached = from;
        for (SourceCoverage span : inOrder)
            if (!span.from().isAfter(reached) && span.completeUntil().isAfter(reached)) reached = span.completeUntil();
        return !reached.isBefore(until);
    }
}
