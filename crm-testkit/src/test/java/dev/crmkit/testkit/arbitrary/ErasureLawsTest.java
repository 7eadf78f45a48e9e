package dev.crmkit.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.history.CustomerHistory;
import dev.crmkit.model.history.Matter;
import dev.crmkit.model.history.PromiseStanding;
import dev.crmkit.model.incident.Incident;
import dev.crmkit.model.remedy.Grant;
import dev.crmkit.model.touchpoint.Content;
import dev.crmkit.model.touchpoint.Touchpoint;
import dev.crmkit.model.touchpoint.TouchpointId;
import dev.crmkit.model.touchpoint.Trade;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What a company still knows of a customer whom it has forgotten: what it owes, gave and promised, and to how many. */
@Domain(CrmDomain.class)
class ErasureLawsTest {
    private final Pseudonyms pseudonyms = Pseudonyms.keyed("sixteen bytes or more".getBytes(StandardCharsets.UTF_8));

    @Provide
    Arbitrary<Instant> instants() {
        return World.ofOneCustomer().instants();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void countsInstantsAndOrderStay(@ForAll CustomerHistory history, @ForAll("instants") Instant asOf) {
        CustomerHistory before = history.asOf(asOf, asOf);
        CustomerHistory after = history.erased(pseudonyms).asOf(asOf, asOf);
        assertThat(after.touchpoints())
                .extracting(Touchpoint::id)
                .isEqualTo(each(before.touchpoints(), Touchpoint::id));
        assertThat(after.touchpoints())
                .extracting(Touchpoint::moment)
                .isEqualTo(each(before.touchpoints(), Touchpoint::moment));
        assertThat(after.profiles()).extracting(Customer::id).isEqualTo(each(before.profiles(), Customer::id));
        assertThat(after.incidents())
                .extracting(Incident::moment)
                .isEqualTo(each(before.incidents(), Incident::moment));
        assertThat(after.grants()).extracting(Grant::moment).isEqualTo(each(before.grants(), Grant::moment));
        assertThat(after.coverage()).isEqualTo(before.coverage());
        assertThat(after).hasToString(before.toString());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void moneyStays(@ForAll CustomerHistory history) {
        CustomerHistory erased = history.erased(pseudonyms);
        assertThat(granted(erased)).isEqualTo(granted(history));
        assertThat(bought(erased)).isEqualTo(bought(history));
        assertThat(each(erased.touchpoints(), Touchpoint::cost))
                .isEqualTo(each(history.touchpoints(), Touchpoint::cost));
    }

    private static Map<CurrencyUnit, Money> granted(CustomerHistory history) {
        return sums(each(history.grants(), Grant::amount));
    }

    private static Map<CurrencyUnit, Money> bought(CustomerHistory history) {
        return sums(history.touchpoints().stream()
                .map(Touchpoint::content)
                .filter(Trade.Purchase.class::isInstance)
                .map(content -> ((Trade.Purchase) content).total())
                .toList());
    }

    private static Map<CurrencyUnit, Money> sums(List<Money> sums) {
        return sums.stream().collect(Collectors.toMap(Money::getCurrencyUnit, sum -> sum, Money::plus));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void promisesAndMattersStandAsBefore(@ForAll CustomerHistory history, @ForAll("instants") Instant asOf) {
        CustomerHistory erased = history.erased(pseudonyms);
        assertThat(each(erased.promises(asOf), ErasureLawsTest::said))
                .isEqualTo(each(history.promises(asOf), ErasureLawsTest::said));
        assertThat(each(erased.matters(asOf), ErasureLawsTest::said))
                .isEqualTo(each(history.matters(asOf), ErasureLawsTest::said));
        assertThat(each(erased.needs(asOf), need -> List.of(need.need().id(), need.status())))
                .isEqualTo(each(history.needs(asOf), need -> List.of(need.need().id(), need.status())));
    }

    private static List<Object> said(PromiseStanding standing) {
        return List.of(
                standing.promise().id(),
                standing.promise().due(),
                standing.promise().materiality(),
                standing.madeIn().id(),
                standing.status());
    }

    private static List<Object> said(Matter matter) {
        List<TouchpointId> touchpoints = each(matter.touchpoints(), Touchpoint::id);
        return List.of(matter.id(), matter.status(), matter.turn(), matter.since(), matter.nextDue(), touchpoints);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whoIsErasedStaysErasedAlone(
            @ForAll Customer customer, @ForAll Touchpoint touchpoint, @ForAll Incident incident, @ForAll Grant grant) {
        assertThat(customer.erased(pseudonyms).erased(pseudonyms)).isEqualTo(customer.erased(pseudonyms));
        assertThat(touchpoint.erased(pseudonyms).erased(pseudonyms)).isEqualTo(touchpoint.erased(pseudonyms));
        assertThat(incident.erased(pseudonyms).erased(pseudonyms)).isEqualTo(incident.erased(pseudonyms));
        assertThat(grant.erased(pseudonyms).erased(pseudonyms)).isEqualTo(grant.erased(pseudonyms));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void kindsOfContentStay(@ForAll CustomerHistory history) {
        Function<Touchpoint, Content.Kind> kind =
                touchpoint -> touchpoint.content().kind();
        assertThat(each(history.erased(pseudonyms).touchpoints(), kind)).isEqualTo(each(history.touchpoints(), kind));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whoWasLinkedStaysLinked(@ForAll IdentityGraph graph) {
        IdentityGraph erased = graph.erased(pseudonyms);
        assertThat(erased.erased(pseudonyms)).isEqualTo(erased);
        assertThat(each(erased.clusters(), java.util.Set::size))
                .containsExactlyInAnyOrderElementsOf(each(graph.clusters(), java.util.Set::size));
        graph.clusters()
                .forEach(cluster -> assertThat(cluster.stream()
                                .map(identity -> erased.cluster(identity.erased(pseudonyms)))
                                .distinct())
                        .hasSize(1));
    }

    private static <T, R> List<R> each(List<T> items, Function<? super T, ? extends R> part) {
        return items.stream().<R>map(part).toList();
    }
}
