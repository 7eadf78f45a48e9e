package dev.crmkit.benchmarks;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Making a history of records that come in any order, one of twenty twice and one of twenty corrected, and a view of it. */
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HistoryBuild extends Measured {

    /** How many touchpoints. */
    @Param({"1000", "100000"})
    public int touchpoints;

    private final List<Touchpoint> records = new ArrayList<>();
    private CustomerHistory history = CustomerHistory.empty();
    private Instant middle = Histories.AS_OF;

    /** Makes the records and shuffles them. */
    @Setup
    public void records() {
        List<Touchpoint> made = new ArrayList<>(Histories.of(touchpoints).touchpoints());
        for (int i = 0; i < touchpoints; i += 20) {
            made.add(made.get(i));
            made.add(corrected(made.get(i)));
        }
        Collections.shuffle(made, new Random(1));
        records.addAll(made);
        history = history();
        middle = history.touchpoints().get(touchpoints / 2).moment().occurredAt();
    }

    private static Touchpoint corrected(Touchpoint touchpoint) {
        Moment later = touchpoint.moment().knownAt(touchpoint.moment().recordedAt().plus(Duration.ofHours(1)));
        return Touchpoint.builder(
                        new TouchpointId(touchpoint.id().source(), touchpoint.id().id()),
                        later,
                        Contact.outbound(Channel.EMAIL))
                .build(touchpoint.content());
    }

    /**
     * Target: the latest version of each record in a map, sorted by time; no order among equal times, no views, no refusal
     * of contradictions.
     *
     * @return the touchpoints
     */
    @Benchmark
    public List<Touchpoint> byHand() {
        Map<TouchpointId, Touchpoint> latest = new HashMap<>();
        for (Touchpoint record : records)
            latest.merge(
                    record.id(),
                    record,
                    (a, b) -> a.moment().recordedAt().isAfter(b.moment().recordedAt()) ? a : b);
        List<Touchpoint> sorted = new ArrayList<>(latest.values());
        sorted.sort(Comparator.comparing(record -> record.moment().occurredAt()));
        return sorted;
    }

    /**
     * The library's history.
     *
     * @return the history
     */
    @Benchmark
    public CustomerHistory history() {
        var builder = CustomerHistory.builder();
        records.forEach(builder::add);
        return builder.build();
    }

    /**
     * A view from the middle of the history.
     *
     * @return the view
     */
    @Benchmark
    public CustomerHistory view() {
        return history.asOf(middle, middle);
    }
}
