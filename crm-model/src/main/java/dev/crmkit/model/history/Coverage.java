package dev.crmkit.model.history;

import dev.crmkit.model.channel.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The spans in which sources delivered, and the question whether silence counts. Immutable. */
record Coverage(List<SourceCoverage> spans) {

    Coverage {
        spans = List.copyOf(new TreeSet<>(spans));
    }

    /** A delivery of tomorrow is not known today: spans end where the view ends. */
    Coverage asOf(Instant happenedBy, Instant recordedBy) {
        Instant end = happenedBy.isBefore(recordedBy) ? happenedBy : recordedBy;
        return new Coverage(
                spans.stream().flatMap(span -> span.knownBy(end).stream()).toList());
    }

    /** Whether spans of any source lie end to end from one instant to another. */
    boolean covers(Channel channel, Instant from, Instant until) {
        List<SourceCoverage> inOrder = new ArrayList<>(spans);
        inOrder.removeIf(span -> !span.channel().equals(channel));
        inOrder.sort((one, other) -> one.from().compareTo(other.from()));
        Instant reached = from;
        for (SourceCoverage span : inOrder)
            if (!span.from().isAfter(reached) && span.completeUntil().isAfter(reached)) reached = span.completeUntil();
        return !reached.isBefore(until);
    }
}
