package dev.crmkit.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.incident.IncidentKind;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.remedy.ClaimId;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.EntitlementKind;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.remedy.Nature;
import dev.crmkit.model.remedy.Occasion;
import dev.crmkit.model.remedy.Remedy;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Dialogue;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CustomerHistoryTest {

    /** Records of ten ids; what one says is a function of id and recordedAt, so that equal places are equal records. */
    @Provide
    Arbitrary<List<Touchpoint>> records() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 20))
                .as((id, recorded) -> touchpoint(id, (id * 7 + recorded * 3) % 20, recorded))
                .list()
                .ofMaxSize(40);
    }

    @Property
    void orderAndRepetitionDoNotMatter(@ForAll("records") List<Touchpoint> records, @ForAll Random random) {
        List<Touchpoint> shuffled = new ArrayList<>(records);
        shuffled.addAll(records);
        Collections.shuffle(shuffled, random);
        assertThat(history(shuffled)).isEqualTo(history(records)).hasSameHashCodeAs(history(records));
    }

    @Property
    void aViewNeverShowsWhatCameLater(
            @ForAll("records") List<Touchpoint> records,
            @ForAll @IntRange(max = 20) int happened,
            @ForAll @IntRange(max = 20) int recorded) {
        for (Touchpoint shown :
                history(records).asOf(at(happened), at(recorded)).touchpoints()) {
            assertThat(shown.moment().isVisible(at(happened), at(recorded))).isTrue();
            Instant latest = records.stream()
                    .filter(r -> r.id().equals(shown.id()))
                    .map(r -> r.moment().recordedAt())
                    .filter(r -> !r.isAfter(at(recorded)))
                    .max(Instant::compareTo)
                    .orElseThrow();
            assertThat(shown.moment().recordedAt()).isEqualTo(latest);
        }
    }

    @Property
    void viewsOfViewsNarrow(
            @ForAll("records") List<Touchpoint> records,
            @ForAll @IntRange(max = 20) int t1,
            @ForAll @IntRange(max = 20) int k1,
            @ForAll @IntRange(max = 20) int t2,
            @ForAll @IntRange(max = 20) int k2) {
        assertThat(history(records).asOf(at(t1), at(k1)).asOf(at(t2), at(k2)))
                .isEqualTo(history(records).asOf(at(Math.min(t1, t2)), at(Math.min(k1, k2))));
    }

    @Property
    void aCorrectionReplacesExactlyItsPredecessor(@ForAll("records") List<Touchpoint> records) {
        Touchpoint correction = touchpoint(3, 5, 21);
        CustomerHistory before = history(records);
        CustomerHistory after = before.toBuilder().add(correction).build();
        assertThat(after.touchpoints())
                .contains(correction)
                .filteredOn(t -> t.id().equals(correction.id()))
                .hasSize(1);
        assertThat(after.touchpoints().stream().filter(t -> !t.id().equals(correction.id())))
                .containsExactlyElementsOf(before.touchpoints().stream()
                        .filter(t -> !t.id().equals(correction.id()))
                        .toList());
        assertThat(after.asOf(at(30), at(20)).touchpoints()).isEqualTo(before.touchpoints());
    }

    @Test
    void recordsAreInTheOrderOfHappening() {
        assertThat(history(List.of(touchpoint(2, 9, 9), touchpoint(1, 3, 20), touchpoint(0, 9, 10)))
                        .touchpoints())
                .extracting(t -> t.id().id())
                .containsExactly("1", "0", "2");
    }

    @Test
    void twoVersionsRecordedAtOnceThatDifferAreAnError() {
        Touchpoint one = touchpoint(1, 2, 5);
        Touchpoint other = touchpoint(1, 3, 5);
        assertThatThrownBy(() -> history(List.of(one, other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("both recorded at 1970-01-01T00:00:05Z")
                .hasMessageContaining("Complaint test#1 at 1970-01-01T00:00:02Z")
                .hasMessageContaining("Complaint test#1 at 1970-01-01T00:00:03Z");
    }

    @Test
    void contradictionsAreFoundWhereverTheyStand() {
        assertThatThrownBy(() -> history(List.of(touchpoint(1, 1, 5), touchpoint(1, 2, 9), touchpoint(1, 3, 5))))
                .hasMessageContaining("both recorded at 1970-01-01T00:00:05Z");
    }

    @Property
    void aViewIsRebuiltFromWhatItShows(
            @ForAll("records") List<Touchpoint> records,
            @ForAll @IntRange(max = 20) int happened,
            @ForAll @IntRange(max = 20) int recorded) {
        CustomerHistory view = history(records).asOf(at(happened), at(recorded));
        assertThat(view.toBuilder().build()).isEqualTo(view).hasSameHashCodeAs(view);
        assertThat(view.toBuilder().build().touchpoints()).isEqualTo(view.touchpoints());
    }

    @Property
    void viewsThatShowTheSameAreEqual(@ForAll("records") List<Touchpoint> records) {
        assertThat(history(records).asOf(at(30), at(30)))
                .isEqualTo(history(records).asOf(at(40), at(50)))
                .isEqualTo(history(records));
    }

    @Test
    void aGrantIsKnownSinceItWasRecorded() {
        Grant grant = grant();
        CustomerHistory history =
                CustomerHistory.builder().add(grant.knownAt(at(20))).add(grant).build();
        assertThat(history.asOf(at(9), at(9)).grants()).containsExactly(grant);
        assertThat(history.grants()).containsExactly(grant.knownAt(at(20)));
        assertThat(CustomerHistory.builder()
                        .add(grant.knownAt(at(20)))
                        .build()
                        .asOf(at(19), at(19))
                        .grants())
                .isEmpty();
    }

    @Test
    void allKindsOfRecordsAreViewedAndRebuilt() {
        Identity ann = Identity.customer(CustomerId.of("C-1"));
        Incident incident = Incident.of(
                        IncidentKind.LATE_DELIVERY, IncidentKey.orderLine("A", 1), ann, LocalDate.of(1970, 1, 1))
                .at(new Moment(at(5), at(6)));
        Grant grant = grant();
        Customer customer =
                Customer.builder(CustomerId.of("C-1")).since(Moment.of(at(4))).build();
        CustomerHistory history =
                CustomerHistory.builder().add(incident).add(grant).add(customer).build();
        assertThat(history.toBuilder().build()).isEqualTo(history);
        assertThat(history).hasToString("CustomerHistory of 0 touchpoints, 1 incidents, 1 grants");
        assertThat(history.asOf(at(6), at(6))).hasToString("CustomerHistory of 0 touchpoints, 1 incidents, 0 grants");
        assertThat(history.asOf(at(6), at(5)).incidents()).isEmpty();
        assertThat(history.asOf(at(3), at(9)).profiles()).isEmpty();
        assertThat(history.asOf(at(4), at(4)).profiles()).containsExactly(customer);
    }

    private static Grant grant() {
        Entitlement due = new Entitlement(
                EntitlementKind.REFUND, Nature.MANDATORY, Remedy.payment(BigDecimal.TEN, "EUR"), "p@1", "Art. 1");
        return Grant.of(
                ClaimId.of("c"),
                IncidentKey.orderLine("A", 1),
                Identity.customer(CustomerId.of("C-1")),
                due,
                due.amount(),
                new Occasion(at(7), Channel.PHONE, ""));
    }

    private static CustomerHistory history(List<Touchpoint> records) {
        var builder = CustomerHistory.builder();
        records.forEach(builder::add);
        return builder.build();
    }

    private static Touchpoint touchpoint(int id, int occurred, int recorded) {
        return Touchpoint.builder(
                        new TouchpointId("test", "" + id),
                        new Moment(at(occurred), at(recorded)),
                        Contact.inbound(Channel.PHONE))
                .build(Dialogue.Complaint.of("no reply"));
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }
}
