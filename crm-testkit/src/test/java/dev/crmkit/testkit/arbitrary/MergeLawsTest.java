package dev.crmkit.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Consent;
import dev.crmkit.model.customer.Consent.Permission;
import dev.crmkit.model.customer.ConsentPurpose;
import dev.crmkit.model.customer.Customer;
import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.IdentityGraph;
import dev.crmkit.model.customer.IdentityLink;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.moment.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** What holds when persons turn out to be one, or not to be. */
@Domain(CrmDomain.class)
class MergeLawsTest {
    private static final List<CustomerId> IDS =
            Stream.of("C-1", "C-2", "C-3").map(CustomerId::of).toList();

    /** A profile under each of three ids, of which any said something to the uses of his data. */
    @Provide
    Arbitrary<List<Consent>> said() {
        return Customers.consents().list().ofMaxSize(3);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aMergeNeverWidensAConsent(
            @ForAll("said") List<Consent> first,
            @ForAll("said") List<Consent> second,
            @ForAll("said") List<Consent> third,
            @ForAll Instant at) {
        List<Customer> profiles = List.of(profile(0, first), profile(1, second), profile(2, third));
        Customer merged = linked().merge(profiles);
        Set<Instant> instants = new HashSet<>(List.of(at));
        profiles.forEach(profile -> profile.consents()
                .forEach(consent -> instants.addAll(
                        List.of(consent.validity().from(), consent.validity().until()))));
        for (Consent consent : merged.consents())
            for (Channel channel : List.of(Channel.EMAIL, Channel.PHONE, Channel.LETTER))
                for (Instant instant : instants)
                    if (merged.permission(consent.purpose(), channel, instant) == Permission.ALLOWED)
                        assertThat(profiles)
                                .allMatch(profile -> !spoke(profile, consent.purpose(), channel)
                                        || profile.permission(consent.purpose(), channel, instant)
                                                == Permission.ALLOWED);
    }

    private static boolean spoke(Customer profile, ConsentPurpose purpose, Channel channel) {
        return profile.consents().stream()
                .anyMatch(consent -> consent.purpose().equals(purpose) && consent.covers(channel));
    }

    private static Customer profile(int index, List<Consent> consents) {
        Customer.Builder profile = Customer.builder(IDS.get(index)).since(Moment.of(Instant.EPOCH.plusSeconds(index)));
        consents.forEach(profile::consent);
        return profile.build();
    }

    private static IdentityGraph linked() {
        return IdentityGraph.empty().link(link(0, 1)).link(link(1, 2));
    }

    private static IdentityLink link(int one, int other) {
        return new IdentityLink(
                one + "-" + other,
                Identity.customer(IDS.get(one)),
                Identity.customer(IDS.get(other)),
                Moment.of(Instant.EPOCH),
                Reason.of("same.person"));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aMergeTakesProfilesInAnyOrder(@ForAll Customer one, @ForAll Customer other, @ForAll Random random) {
        List<Customer> profiles = new ArrayList<>(List.of(linkable(one, 0), linkable(other, 1)));
        Customer merged = linked().merge(profiles);
        Collections.reverse(profiles);
        assertThat(linked().merge(profiles)).isEqualTo(merged);
        assertThat(merged.id()).isEqualTo(IDS.get(0));
    }

    private static Customer linkable(Customer profile, int index) {
        Customer.Builder linkable = Customer.builder(IDS.get(index))
                .since(profile.since())
                .party(profile.party())
                .attributes(profile.attributes());
        profile.identities().stream().filter(Identity::linkable).forEach(linkable::identity);
        profile.consents().forEach(linkable::consent);
        return linkable.build();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void linksComeInAnyOrderAndAnyNumberOfTimes(@ForAll IdentityGraph graph, @ForAll Random random) {
        List<IdentityLink> links = new ArrayList<>(graph.links());
        links.addAll(graph.links());
        Collections.shuffle(links, random);
        IdentityGraph.Builder again = IdentityGraph.builder();
        graph.withdrawals().forEach(again::unlink);
        links.forEach(again::link);
        assertThat(again.build()).isEqualTo(graph);
        assertThat(again.build().clusters()).isEqualTo(graph.clusters());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void toUnlinkWithdrawsThatLinkOnly(@ForAll IdentityGraph graph, @ForAll IdentityLink link) {
        if (graph.links().stream().anyMatch(each -> each.id().equals(link.id()))) return;
        IdentityGraph undone = graph.link(link).unlink(link.id(), link.moment(), Reason.of("graph.mistaken"));
        assertThat(undone.clusters()).isEqualTo(graph.clusters());
        assertThat(undone.links()).containsAll(graph.links()).contains(link);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anOldIdKeepsResolving(@ForAll IdentityGraph graph, @ForAll IdentityLink link) {
        for (CustomerId id : IDS) {
            CustomerId canonical = graph.canonical(id);
            assertThat(canonical).isLessThanOrEqualTo(id);
            assertThat(graph.canonical(canonical)).isEqualTo(canonical);
            assertThat(profiles(graph, id))
                    .allMatch(each -> graph.canonical(each).equals(canonical));
        }
    }

    private static Set<CustomerId> profiles(IdentityGraph graph, CustomerId id) {
        return graph.cluster(Identity.customer(id)).stream()
                .flatMap(identity -> identity.customerId().stream())
                .collect(Collectors.toSet());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void viewsOfViewsNarrow(@ForAll IdentityGraph graph, @ForAll Instant one, @ForAll Instant other) {
        Instant first = one.isBefore(other) ? one : other;
        assertThat(graph.asOf(one, other).asOf(other, one)).isEqualTo(graph.asOf(first, first));
        assertThat(graph.asOf(one, one).links()).allMatch(link -> link.moment().isVisible(one, one));
    }
}
