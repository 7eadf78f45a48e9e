package dev.crmkit.json;

import java.util.List;
import java.util.stream.Stream;

/** Every noun, with as little and with as much as it can say. */
final class Catalogue {

    private static final List<Sample<?>> ALL = Stream.of(
                    BasicSamples.all(),
                    CustomerSamples.all(),
                    IncidentSamples.all(),
                    TouchpointSamples.all(),
                    SegmentSamples.all(),
                    HistorySamples.all(),
                    IntakeSamples.all())
            .flatMap(samples -> samples)
            .toList();

    private Catalogue() {}

    static Stream<Sample<?>> all() {
        return ALL.stream();
    }
}
