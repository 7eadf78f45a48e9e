package dev.crmkit.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.crmkit.model.history.Briefing;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** What holds for the history of any customer, whatever came in and in whatever order. */
@Domain(CrmDomain.class)
class HistoryLawsTest {

    @Provide
    Arbitrary<Records> records() {
        return Records.ofOneCustomer();
    }

    /** Mostly instants at which something happens. */
    @Provide
    Arbitrary<Instant> instants() {
        return World.ofOneCustomer().instants();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void orderAndRepetitionNeverMatter(@ForAll("records") Records records, @ForAll Random random) {
        var again = new Records(
                shuffled(records.profiles(), random),
                shuffled(records.touchpoints(), random),
                shuffled(records.incidents(), random),
                shuffled(records.grants(), random),
                shuffled(records.coverage(), random));
        CustomerHistory history = records.history();
        CustomerHistory.Builder twice = again.history().toBuilder();
        records.profiles().forEach(twice::add);
        records.touchpoints().forEach(twice::add);
        records.incidents().forEach(twice::add);
        records.grants().forEach(twice::add);
        records.coverage().forEach(twice::add);
        assertThat(again.history()).isEqualTo(history).hasSameHashCodeAs(history);
        assertThat(twice.build()).isEqualTo(history).hasSameHashCodeAs(history);
        assertThat(twice.build().touchpoints()).isEqualTo(history.touchpoints());
    }

    private static <T> List<T> shuffled(List<T> records, Random random) {
        List<T> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aViewShowsNothingOfTheFuture(
            @ForAll CustomerHistory history,
            @ForAll("instants") Instant happened,
            @ForAll("instants") Instant recorded) {
        CustomerHistory view = history.asOf(happened, recorded);
        assertThat(moments(view)).allMatch(moment -> moment.isVisible(happened, recorded));
        assertThat(moments(view.toBuilder().build())).allMatch(moment -> moment.isVisible(happened, recorded));
        assertThat(view.coverage())
                .allMatch(span -> !span.completeUntil().isAfter(happened)
                        && !span.completeUntil().isAfter(recorded));
    }

    private static Stream<Moment> moments(CustomerHistory history) {
        return Stream.of(
                        history.profiles().stream().map(each -> each.since()),
                        history.touchpoints().stream().map(Touchpoint::moment),
                        history.incidents().stream().map(Incident::moment),
                        history.grants().stream().map(Grant::moment))
                .flatMap(moments -> moments);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void aViewShowsEveryRecordInTheLastVersionKnown(
            @ForAll("records") Records records,
            @ForAll("instants") Instant happened,
            @ForAll("instants") Instant recorded) {
        List<Touchpoint> expected = records.touchpoints().stream()
                .map(Touchpoint::id)
                .distinct()
                .flatMap(id -> last(records, id, recorded).stream())
                .filter(each -> !each.moment().occurredAt().isAfter(happened))
                .toList();
        assertThat(records.history().asOf(happened, recorded).touchpoints())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Optional<Touchpoint> last(Records records, TouchpointId id, Instant recorded) {
        return records.touchpoints().stream()
                .filter(each ->
                        each.id().equals(id) && !each.moment().recordedAt().isAfter(recorded))
                .reduce((one, other) ->
                        one.moment().recordedAt().isAfter(other.moment().recordedAt()) ? one : other);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aCorrectionReplacesExactlyItsPredecessor(@ForAll CustomerHistory history, @ForAll Random random) {
        Assume.that(!history.touchpoints().isEmpty());
        Touchpoint old =
                history.touchpoints().get(random.nextInt(history.touchpoints().size()));
        Assume.that(old.moment().recordedAt().isBefore(Moment.LATEST));
        Touchpoint correction = Touchpoint.builder(
                        old.id(), old.moment().knownAt(old.moment().recordedAt().plusNanos(1)), old.contact())
                .matter("corrected")
                .build(old.content());
        List<Touchpoint> expected = new ArrayList<>(history.touchpoints());
        expected.replaceAll(each -> each.equals(old) ? correction : each);
        CustomerHistory corrected = history.with(correction);
        assertThat(corrected.touchpoints()).isEqualTo(expected);
        assertThat(corrected.incidents()).isEqualTo(history.incidents());
        Instant before = old.moment().recordedAt();
        assertThat(corrected.asOf(Instant.MAX, before)).isEqualTo(history.asOf(Instant.MAX, before));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void viewsOfViewsNarrow(
            @ForAll CustomerHistory history,
            @ForAll("instants") Instant t,
            @ForAll("instants") Instant k,
            @ForAll("instants") Instant t2,
            @ForAll("instants") Instant k2) {
        CustomerHistory once = history.asOf(Collections.min(List.of(t, t2)), Collections.min(List.of(k, k2)));
        assertThat(history.asOf(t, k).asOf(t2, k2)).isEqualTo(once).hasSameHashCodeAs(once);
        assertThat(history.asOf(t, k).asOf(t, k)).isEqualTo(history.asOf(t, k));
        assertThat(history.asOf(Instant.MAX, Instant.MAX)).isEqualTo(history);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everybodyCanBeBriefed(@ForAll CustomerHistory history, @ForAll Instant asOf, @ForAll("zones") ZoneId zone) {
        assertThatCode(() -> {
                    Briefing briefing = Briefing.of(history, asOf);
                    assertThat(briefing.page(Locale.ENGLISH, zone)).isNotBlank();
                    assertThat(briefing.page(Locale.GERMAN, zone)).isNotBlank();
                    assertThat(briefing.granted())
                            .allMatch(grant -> grant.moment().isVisible(asOf, asOf));
                })
                .doesNotThrowAnyException();
        assertThat(Briefing.of(history, asOf)).isEqualTo(Briefing.of(history.asOf(asOf, asOf), asOf));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Z", "Pacific/Kiritimati", "America/St_Johns").map(ZoneId::of);
    }
}
