package dev.crmkit.model.customer;

import static dev.crmkit.model.customer.ConsentPurpose.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Consent.Permission;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.moment.Validity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MergedProfileTest {

    private static final IdentityGraph THREE =
            IdentityGraph.empty().link(link("L-1", 1, 2)).link(link("L-2", 2, 3));
    private static final CustomerValue HIGH = CustomerValue.of(new BigDecimal("500"), "EUR", Period.ofYears(1));
    private static final CustomerValue LOW = CustomerValue.of(new BigDecimal("20"), "EUR", Period.ofYears(1));

    /** Versions of three profiles; what one says is a function of id and instant. */
    @Provide
    Arbitrary<List<Customer>> versions() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 15))
                .as(MergedProfileTest::version)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Customer version(int id, int at) {
        int seed = id * 31 + at * 7;
        var version = profile(id, at);
        if (seed % 2 == 0) version.party(new Party.Person("", "", "Name " + seed));
        if (seed % 3 == 0) version.lifecycle(seed % 4 == 0 ? Lifecycle.LOST : Lifecycle.ACTIVE);
        if (seed % 5 == 0) version.value(CustomerValue.of(BigDecimal.valueOf(seed), "EUR", Period.ofYears(1)));
        if (seed % 4 == 0) version.preferences(Preferences.none().withLanguage("de"));
        if (seed % 7 < 5)
            version.consent((seed % 7 < 4 ? Consent.given(MARKETING) : Consent.denied(MARKETING))
                    .during(Validity.since(at(seed % 6))));
        return version.identity(Identity.of("loyalty", "" + seed % 6))
                .attributes(Attributes.none().with("a" + seed % 3, seed))
                .build();
    }

    private static Customer.Builder profile(int id, int at) {
        return Customer.builder(CustomerId.of("C-" + id)).since(Moment.of(at(at)));
    }

    @Property
    void neitherOrderNorRepetitionMatters(@ForAll("versions") List<Customer> versions, @ForAll Random random) {
        List<Customer> shuffled = new ArrayList<>(versions);
        shuffled.addAll(versions);
        Collections.shuffle(shuffled, random);
        assertThat(THREE.merge(shuffled)).isEqualTo(THREE.merge(versions));
    }

    @Property
    void everythingComesFromAVersionThatHasIt(@ForAll("versions") List<Customer> versions) {
        Customer merged = THREE.merge(versions);
        assertThat(merged.id()).isEqualTo(CustomerId.of("C-1"));
        assertThat(merged.identities())
                .containsExactlyInAnyOrderElementsOf(versions.stream()
                        .flatMap(version -> version.identities().stream())
                        .distinct()
                        .toList());
        assertThat(versions).extracting(Customer::party).contains(merged.party());
        assertThat(versions)
                .as("values are never added")
                .extracting(Customer::value)
                .contains(merged.value());
        assertThat(merged.lifecycle().isPresent())
                .isEqualTo(versions.stream()
                        .anyMatch(version -> version.lifecycle().isPresent()));
    }

    @Property
    void mergingAgainChangesNothing(@ForAll("versions") List<Customer> versions) {
        Customer merged = THREE.merge(versions);
        assertThat(THREE.merge(List.of(merged))).isEqualTo(merged);
    }

    /** The last word of each profile that ever spoke; sides that allow are given back whole. */
    @Property
    void aMergeNeverWidensAConsent(@ForAll("versions") List<Customer> versions) {
        Customer merged = THREE.merge(versions);
        List<Customer> sides = IntStream.rangeClosed(1, 3)
                .mapToObj(id -> versions.stream()
                        .filter(version -> version.id().equals(CustomerId.of("C-" + id)))
                        .filter(version -> !version.consents().isEmpty())
                        .max(java.util.Comparator.comparing(
                                version -> version.since().recordedAt())))
                .flatMap(java.util.Optional::stream)
                .toList();
        for (int second = -1; second < 8; second++) {
            Instant t = at(second);
            boolean all = !sides.isEmpty()
                    && sides.stream()
                            .allMatch(side -> side.permission(MARKETING, Channel.EMAIL, t) == Permission.ALLOWED);
            assertThat(merged.permission(MARKETING, Channel.EMAIL, t) == Permission.ALLOWED)
                    .isEqualTo(all);
        }
    }

    @Test
    void eachFieldIsThatOfTheVersionRecordedLastThatHasIt() {
        Customer old = profile(1, 1)
                .party(new Party.Person("Ms", "Ann", "Old"))
                .lifecycle(Lifecycle.PROSPECT)
                .customerSince(LocalDate.of(2001, 1, 1))
                .preferences(Preferences.none().withLanguage("de").withTimeZone(ZoneId.of("Europe/Berlin")))
                .relationship(Relationship.none().withOffered(RelationshipType.COMMUNITY))
                .value(HIGH)
                .affiliation(Affiliation.of(CustomerId.of("C-1"), CustomerId.of("C-9"), Affiliation.Role.BUYER))
                .attributes(Attributes.none().with("a", 1).with("b", 1))
                .build();
        Customer young = profile(3, 2)
                .lifecycle(Lifecycle.ACTIVE)
                .preferences(Preferences.none().withLanguage("en").withChannels(List.of(Channel.CHAT)))
                .relationship(Relationship.none().withExpected(RelationshipType.SELF_SERVICE))
                .value(LOW)
                .affiliation(Affiliation.of(CustomerId.of("C-3"), CustomerId.of("C-9"), Affiliation.Role.USER))
                .attributes(Attributes.none().with("b", 2))
                .build();
        Customer merged = THREE.merge(List.of(young, old));
        assertThat(merged)
                .isEqualTo(Customer.builder(CustomerId.of("C-1"))
                        .since(young.since())
                        .party(old.party())
                        .lifecycle(Lifecycle.ACTIVE)
                        .customerSince(LocalDate.of(2001, 1, 1))
                        .preferences(old.preferences().withLanguage("en").withChannels(List.of(Channel.CHAT)))
                        .relationship(old.relationship().withExpected(RelationshipType.SELF_SERVICE))
                        .value(LOW)
                        .affiliation(old.affiliations().get(0))
                        .affiliation(young.affiliations().get(0))
                        .attributes(Attributes.none().with("a", 1).with("b", 2))
                        .build());
        assertThat(merged.attributes().get("b")).contains(new Value.Quantity(BigDecimal.valueOf(2)));
    }

    @Test
    void recordedLastMattersNotHappenedLast() {
        Customer late = Customer.builder(CustomerId.of("C-1"))
                .since(new Moment(at(1), at(9)))
                .lifecycle(Lifecycle.LOST)
                .build();
        Customer early = profile(2, 5).lifecycle(Lifecycle.ACTIVE).build();
        assertThat(THREE.merge(List.of(late, early)).lifecycle()).contains(Lifecycle.LOST);
        Customer same = profile(2, 5).build();
        Customer lesser = profile(1, 5).lifecycle(Lifecycle.LAPSED).build();
        assertThat(THREE.merge(List.of(
                                lesser,
                                early,
                                same.toBuilder().since(Moment.of(at(4))).build()))
                        .lifecycle())
                .as("of two recorded at once that of the lesser id")
                .contains(Lifecycle.LAPSED);
    }

    @Test
    void whoEverRefusedAndSaidYesLaterAllows() {
        Customer no = profile(1, 1).consent(Consent.denied(MARKETING)).build();
        Customer yes = profile(1, 2).consent(Consent.given(MARKETING)).build();
        Customer silent = profile(1, 3).build();
        Customer other = profile(2, 4).build();
        assertThat(THREE.merge(List.of(no, yes, silent, other)).consents()).containsExactly(Consent.given(MARKETING));
    }

    @Test
    void mistakesAreNamed() {
        Customer one = profile(1, 1).build();
        assertThatThrownBy(() -> THREE.merge(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("0 versions cannot be merged");
        assertThatThrownBy(() -> THREE.merge(List.of(one, profile(7, 1).build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Customers C-1 and C-7 are not in one cluster"
                        + "\nLink them first, if somebody decided that they are one person.");
        assertThatThrownBy(() -> THREE.merge(
                        List.of(one, one.toBuilder().lifecycle(Lifecycle.LOST).build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "Two versions of Customer C-1, both since 1970-01-01T00:00:01Z and recorded at");
        Customer anonymous = profile(2, 1)
                .identity(Identity.of("loyalty", "canary-123").notLinkable())
                .build();
        assertThatThrownBy(() -> THREE.merge(List.of(one, anonymous)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Identity loyalty:****123 of Customer C-2 is not linkable"
                        + "\nA customer who wants to stay anonymous is never merged: withdraw the link.");
        assertThat(THREE.merge(List.of(anonymous)).identities()).isEqualTo(anonymous.identities());
    }

    @Test
    void anonymityOfOneProfileIsNotLiftedByAnother() {
        Identity identity = Identity.of("loyalty", "canary-123");
        Customer anonymous = profile(2, 1).identity(identity.notLinkable()).build();
        Customer other = profile(1, 2).identity(identity).build();
        assertThatThrownBy(() -> THREE.merge(List.of(other, anonymous))).hasMessageContaining("is not linkable");
    }

    @Test
    void tenThousandProfilesBecomeOne() {
        int many = 10_000;
        var graph = IdentityGraph.builder();
        List<Customer> versions = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            if (i > 0) graph.link(link("L-" + i, 0, i));
            versions.add(profile(i, i)
                    .identity(Identity.of("loyalty", "" + i))
                    .consent(Consent.given(MARKETING).during(Validity.since(at(i))))
                    .build());
        }
        Customer merged = graph.build().merge(versions);
        assertThat(merged.id()).isEqualTo(CustomerId.of("C-0"));
        assertThat(merged.identities()).hasSize(many);
        assertThat(merged.permission(MARKETING, Channel.EMAIL, at(many))).isEqualTo(Permission.ALLOWED);
        assertThat(merged.permission(MARKETING, Channel.EMAIL, at(many - 2))).isEqualTo(Permission.REFUSED);
    }

    private static IdentityLink link(String id, int one, int other) {
        return new IdentityLink(id, node(one), node(other), Moment.of(at(0)), Reason.of("test.same"));
    }

    private static Identity node(int number) {
        return Identity.customer(CustomerId.of("C-" + number));
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }
}
