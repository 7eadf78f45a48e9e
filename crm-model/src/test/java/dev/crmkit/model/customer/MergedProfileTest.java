package dev.crmkit.model.customer;

import static dev.crmkit.model.customer.ConsentPurpose.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Consent.Permission;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.moment.Validity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
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

    /** Of each profile the version that happened last, found the plain way. */
    private static List<Customer> holding(List<Customer> versions) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(id -> versions.stream()
                        .filter(version -> version.id().equals(CustomerId.of("C-" + id)))
                        .max(Comparator.comparing(version -> version.since().occurredAt())))
                .flatMap(Optional::stream)
                .toList();
    }

    @Property
    void everythingComesFromAVersionThatHolds(@ForAll("versions") List<Customer> versions) {
        Customer merged = THREE.merge(versions);
        List<Customer> holding = holding(versions);
        assertThat(Customer.holding(versions)).containsExactlyInAnyOrderElementsOf(holding);
        assertThat(merged).isEqualTo(THREE.merge(holding));
        assertThat(merged.id()).isEqualTo(CustomerId.of("C-1"));
        assertThat(merged.identities())
                .containsExactlyInAnyOrderElementsOf(holding.stream()
                        .flatMap(version -> version.identities().stream())
                        .distinct()
                        .toList());
        assertThat(holding).extracting(Customer::party).contains(merged.party());
        assertThat(holding)
                .as("values are never added")
                .extracting(Customer::value)
                .contains(merged.value());
        assertThat(merged.lifecycle().isPresent())
                .isEqualTo(
                        holding.stream().anyMatch(version -> version.lifecycle().isPresent()));
    }

    @Property
    void oneProfileIsTheVersionThatHoldsWhole(@ForAll("versions") List<Customer> versions) {
        for (Customer version : holding(versions)) {
            List<Customer> ofOne = versions.stream()
                    .filter(other -> other.id().equals(version.id()))
                    .toList();
            assertThat(IdentityGraph.empty().merge(ofOne)).isEqualTo(version);
        }
    }

    @Property
    void mergingAgainChangesNothing(@ForAll("versions") List<Customer> versions) {
        Customer merged = THREE.merge(versions);
        assertThat(THREE.merge(List.of(merged))).isEqualTo(merged);
    }

    /** What the versions that hold say; sides that allow are given back whole. */
    @Property
    void aMergeNeverWidensAConsent(@ForAll("versions") List<Customer> versions) {
        Customer merged = THREE.merge(versions);
        List<Customer> sides = holding(versions).stream()
                .filter(version -> !version.consents().isEmpty())
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
    void eachFieldIsThatOfTheProfileRecordedLastThatHasIt() {
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
        Customer lesser = profile(1, 5).lifecycle(Lifecycle.LAPSED).build();
        assertThat(THREE.merge(List.of(lesser, early)).lifecycle())
                .as("of two recorded at once that of the lesser id")
                .contains(Lifecycle.LAPSED);
    }

    @Test
    void whatAVersionLeavesOutDoesNotHoldAnyMore() {
        CustomerId id = CustomerId.of("C-1");
        CustomerId organization = CustomerId.of("C-9");
        Customer before = profile(1, 1)
                .affiliation(Affiliation.of(id, organization, Affiliation.Role.BUYER))
                .consent(Consent.given(MARKETING))
                .identity(Identity.of("email", "canary@example.com"))
                .attributes(Attributes.none().with("a", 1))
                .build();
        Validity ended = Validity.until(at(2));
        Customer now = profile(1, 2)
                .affiliation(new Affiliation(id, organization, Affiliation.Role.BUYER, ended))
                .build();
        Customer merged = THREE.merge(List.of(before, now, profile(2, 3).build()));
        assertThat(merged.affiliations()).isEqualTo(now.affiliations());
        assertThat(merged.identities()).isEmpty();
        assertThat(merged.attributes().isEmpty()).isTrue();
        assertThat(merged.permission(MARKETING, Channel.EMAIL, at(9))).isEqualTo(Permission.NOT_SAID);
        assertThat(THREE.merge(List.of(now, before))).isEqualTo(now);
    }

    @Test
    void whatIsFiledLaterAboutThePastDoesNotBeatToday() {
        Customer today = profile(1, 5).consent(Consent.denied(MARKETING)).build();
        Customer filed = Customer.builder(CustomerId.of("C-1"))
                .since(new Moment(at(1), at(9)))
                .consent(Consent.given(MARKETING))
                .build();
        assertThat(THREE.merge(List.of(today, filed))).isEqualTo(today);
        Customer corrected = today.toBuilder()
                .since(today.since().knownAt(at(7)))
                .consents(List.of())
                .build();
        assertThat(THREE.merge(List.of(corrected, today, filed)))
                .as("of one instant what was recorded last corrects")
                .isEqualTo(corrected);
    }

    @Test
    void onlyVersionsThatHoldSpeak() {
        Customer no = profile(1, 1).consent(Consent.denied(MARKETING)).build();
        Customer yes = profile(1, 2).consent(Consent.given(MARKETING)).build();
        Customer other = profile(2, 4).build();
        assertThat(THREE.merge(List.of(no, yes, other)).consents()).containsExactly(Consent.given(MARKETING));
        Customer silent = profile(1, 3).build();
        assertThat(THREE.merge(List.of(no, yes, silent, other)).consents()).isEmpty();
    }

    @Test
    void ofTooManyAttributesThoseRecordedLastAreKept() {
        Customer old = profile(1, 1).attributes(attributes("old", 300)).build();
        Customer young = profile(2, 2).attributes(attributes("young", 300)).build();
        Attributes merged = THREE.merge(List.of(young, old)).attributes();
        assertThat(merged.asMap())
                .hasSize(500)
                .containsAllEntriesOf(young.attributes().asMap());
        assertThat(merged.get("old100")).isPresent();
        assertThat(merged.get("old299")).isPresent();
        assertThat(merged.get("old300")).isEmpty();
        Customer next = profile(1, 3).attributes(attributes("next", 300)).build();
        assertThat(THREE.merge(List.of(old, next))).isEqualTo(next);
    }

    private static Attributes attributes(String name, int count) {
        return Attributes.of(IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(i -> name + (100 + i), i -> new Value.Flag(true))));
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
    void anonymityIsLiftedByTheVersionThatHolds() {
        Identity identity = Identity.of("loyalty", "canary-123");
        Customer anonymous = profile(2, 1).identity(identity.notLinkable()).build();
        Customer lifted = profile(2, 2).identity(identity).build();
        Customer other = profile(1, 3).build();
        assertThat(anonymous.isLinkable()).isFalse();
        assertThat(lifted.isLinkable()).isTrue();
        assertThat(THREE.merge(List.of(anonymous, lifted, other)).identities()).containsExactly(identity);
        Customer again = anonymous.toBuilder().since(Moment.of(at(4))).build();
        assertThatThrownBy(() -> THREE.merge(List.of(anonymous, lifted, other, again)))
                .hasMessageContaining("is not linkable");
    }

    @Test
    void contradictionsAreFoundInAnyOrder() {
        Customer one = profile(1, 1).build();
        Customer other = profile(1, 1).lifecycle(Lifecycle.LOST).build();
        Customer later = profile(1, 2).build();
        for (List<Customer> versions : List.of(List.of(one, other, later), List.of(one, later, other)))
            assertThatThrownBy(() -> Customer.holding(versions)).hasMessageStartingWith("Two versions of Customer C-1");
        assertThat(Customer.holding(List.of(one, later, one))).containsExactly(later);
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
                    .consent(Consent.given(MARKETING).in(Channel.EMAIL).during(Validity.since(at(i))))
                    .consent(Consent.denied(MARKETING).during(Validity.between(at(-2 * i - 1), at(-2 * i))))
                    .attributes(attributes("a", i % 100))
                    .build());
        }
        IdentityGraph all = graph.build();
        Customer merged = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> all.merge(versions));
        assertThat(merged.id()).isEqualTo(CustomerId.of("C-0"));
        assertThat(merged.identities()).hasSize(many);
        assertThat(merged.permission(MARKETING, Channel.EMAIL, at(many))).isEqualTo(Permission.ALLOWED);
        assertThat(merged.permission(MARKETING, Channel.EMAIL, at(many - 2))).isEqualTo(Permission.REFUSED);
    }

    /** Each interrupts its yes to all channels at another time, and allows mails always. */
    @Test
    void thousandsOfInterruptionsAreMergedAtOnce() {
        List<List<Consent>> sides = IntStream.range(0, 5_000)
                .mapToObj(i -> List.of(
                        Consent.given(MARKETING).in(Channel.EMAIL),
                        Consent.given(MARKETING).during(Validity.until(at(2 * i))),
                        Consent.given(MARKETING).during(Validity.since(at(2 * i + 1)))))
                .toList();
        List<Consent> merged = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Consents.merged(sides));
        assertThat(merged).hasSizeLessThan(20_000);
        for (int second : List.of(0, 1, 4_000, 4_001)) {
            assertThat(Consents.permission(merged, MARKETING, Channel.EMAIL, at(second)))
                    .isEqualTo(Permission.ALLOWED);
            assertThat(Consents.permission(merged, MARKETING, Channel.PHONE, at(second)) == Permission.ALLOWED)
                    .isEqualTo(second % 2 == 1);
        }
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
