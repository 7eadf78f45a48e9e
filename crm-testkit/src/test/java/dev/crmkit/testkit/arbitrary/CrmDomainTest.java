package dev.crmkit.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.customer.Attributes;
import dev.crmkit.model.customer.Consent;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.Party;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.history.SourceCoverage;
import dev.crmkit.model.incident.Facts;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.moment.Validity;
import dev.crmkit.model.remedy.Entitlement;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.remedy.Remedy;
import dev.crmkit.model.segment.Criterion;
import dev.crmkit.model.segment.Segment;
import dev.crmkit.model.segment.Window;
import dev.crmkit.model.touchpoint.Contact;
import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Need;
import dev.crmkit.model.touchpoint.Promise;
import dev.crmkit.model.touchpoint.Touchpoint;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the generated nouns are and what odd cases are among them. */
@Domain(CrmDomain.class)
class CrmDomainTest {
    private final Pseudonyms pseudonyms = Pseudonyms.keyed("sixteen bytes or more".getBytes(StandardCharsets.UTF_8));

    // spotless:off
    @Property(tries = 100)
    @Domain(CrmDomain.class)
    void whatIsErasedStaysErased(@ForAll CustomerHistory history) {
        assertThat(history.erased(pseudonyms).erased(pseudonyms)).isEqualTo(history.erased(pseudonyms));
    }
    // spotless:on

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void timesAndReasons(
            @ForAll Moment moment,
            @ForAll Due due,
            @ForAll Validity validity,
            @ForAll Money money,
            @ForAll Value value,
            @ForAll Reason reason,
            @ForAll int number) {
        assertThat(Due.parse(due.toString())).isEqualTo(due);
        assertThat(Validity.parse(validity.toString())).isEqualTo(validity);
        assertThat(reason.erased().erased()).isEqualTo(reason.erased());
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void customers(
            @ForAll CustomerId id,
            @ForAll Identity identity,
            @ForAll Party party,
            @ForAll Consent consent,
            @ForAll Attributes attributes,
            @ForAll Customer customer,
            @ForAll IdentityGraph graph) {
        assertThat(Identity.parse(identity.text()).isSameAs(identity)).isTrue();
        assertThat(customer.toBuilder().build()).isEqualTo(customer);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void incidentsAndRemedies(
            @ForAll IncidentKey key,
            @ForAll Facts facts,
            @ForAll Incident incident,
            @ForAll Remedy remedy,
            @ForAll Entitlement entitlement,
            @ForAll Grant grant) {
        assertThat(IncidentKey.parse(key.text())).isEqualTo(key);
        assertThat(grant.amount()).isLessThanOrEqualTo(grant.entitlement().amount());
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void touchpointsAndSegments(
            @ForAll Contact contact,
            @ForAll Content content,
            @ForAll Promise promise,
            @ForAll Need need,
            @ForAll Touchpoint touchpoint,
            @ForAll Window window,
            @ForAll Criterion criterion,
            @ForAll Segment segment,
            @ForAll SourceCoverage coverage) {
        assertThat(touchpoint.toBuilder().build(touchpoint.content())).isEqualTo(touchpoint);
        assertThat(segment.toBuilder().build()).isEqualTo(segment);
        assertThat(criterion.leaves()).isNotEmpty();
    }

    @Example
    void everyKindOfContentAndLeafComes() {
        assertThat(seen(Touchpoints.contents(), Content::kind)).containsExactlyInAnyOrder(Content.Kind.values());
        assertThat(seen(Segments.criteria(), Criterion::kind)).containsExactlyInAnyOrder(Criterion.Kind.values());
        assertThat(seen(Segments.segments(), Segment::kind)).containsExactlyInAnyOrder(Segment.Kind.values());
        assertThat(seen(Reasons.values(), Value::kind)).containsExactlyInAnyOrder(Value.Kind.values());
        for (Content.Kind kind : Content.Kind.values())
            assertThat(Touchpoints.contents(kind).sample().kind()).isEqualTo(kind);
    }

    @Example
    void oddOnesAreAmongThem() {
        some(Moments.instants(), Moment.EARLIEST::equals);
        some(Moments.instants(), Moment.LATEST::equals);
        some(Moments.validities(), Validity::isOpenEnded);
        some(Moments.moments(), moment -> moment.recordedAt().isAfter(moment.occurredAt()));
        some(Moments.moments(), moment -> moment.recordedAt().isBefore(moment.occurredAt()));
        some(Sums.any(), Money::isZero);
        some(Sums.any(), Money::isNegative);
        some(Sums.notNegative(), sum -> sum.getCurrencyUnit().equals(CurrencyUnit.JPY));
        some(Sums.notNegative(), sum -> sum.getCurrencyUnit().getDecimalPlaces() == 3);
        some(Customers.parties(), party -> party.equals(new Party.Organization("")));
        some(
                Customers.parties(),
                party -> party.match(p -> false, o -> o.name().codePoints().anyMatch(c -> c > 0xFF)));
        some(Customers.identities(), identity -> !identity.linkable());
        some(Remedies.grants(), grant -> grant.amount().isZero());
        some(Identities.graphs(), graph -> !graph.withdrawals().isEmpty());
        some(Identities.graphs(), graph -> graph.clusters().stream().anyMatch(cluster -> cluster.size() > 2));
    }

    @Example
    void historiesHoldWhatRealOnesDo() {
        some(Histories.histories(), history -> history.equals(CustomerHistory.empty()));
        some(Records.ofOneCustomer(), CrmDomainTest::isCorrected);
        some(
                Histories.histories(),
                history -> history.touchpoints().stream()
                        .anyMatch(t -> t.inReplyTo().isPresent()));
        some(
                Histories.histories(),
                history -> history.promises(Moment.LATEST).stream()
                        .anyMatch(p -> p.endedIn().isPresent()));
        some(Histories.histories(), history -> history.matters(Moment.LATEST).size() > 1);
        some(Histories.histories(), CrmDomainTest::hasTwins);
        some(
                Histories.histories(),
                history ->
                        history.profiles().stream().map(Customer::id).distinct().count() > 1);
    }

    private static boolean isCorrected(Records records) {
        return records.touchpoints().stream().map(Touchpoint::id).distinct().count()
                < records.touchpoints().size();
    }

    private static boolean hasTwins(CustomerHistory history) {
        Set<Instant> seen = new HashSet<>();
        return history.touchpoints().stream()
                .anyMatch(each -> !seen.add(each.moment().occurredAt()));
    }

    private static <T> void some(Arbitrary<T> arbitrary, Predicate<T> odd) {
        assertThat(arbitrary.sampleStream().limit(1_000)).anyMatch(odd);
    }

    private static <T, K> Set<K> seen(Arbitrary<T> arbitrary, Function<T, K> kind) {
        return arbitrary.sampleStream().limit(600).map(kind).collect(Collectors.toSet());
    }
}
