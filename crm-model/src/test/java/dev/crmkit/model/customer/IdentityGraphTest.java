package dev.crmkit.model.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.customer.IdentityLink.Withdrawal;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.moment.Moment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IdentityGraphTest {

    private static final Reason SAME = Reason.of("test.same-address");
    private static final Reason WRONG = Reason.of("test.twins");
    private static final int NODES = 8;

    /** What a link says is a function of its number, so that equal ids are equal links. */
    private record Records(List<IdentityLink> links, List<Withdrawal> withdrawals) {

        IdentityGraph graph() {
            var builder = IdentityGraph.builder();
            links.forEach(builder::link);
            withdrawals.forEach(builder::unlink);
            return builder.build();
        }

        /** The alive links, found the plain way. */
        List<IdentityLink> alive(Instant t, Instant k) {
            return links.stream()
                    .filter(link -> link.moment().isVisible(t, k))
                    .filter(link -> withdrawals.stream()
                            .noneMatch(w ->
                                    w.link().equals(link.id()) && w.moment().isVisible(t, k)))
                    .toList();
        }
    }

    @Provide
    Arbitrary<Records> records() {
        Arbitrary<IdentityLink> links = Arbitraries.integers()
                .between(0, 60)
                .map(n -> link("L" + n, n % NODES, (n / NODES + n) % NODES, n % 10));
        Arbitrary<int[]> endings = Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 20))
                .as((link, occurred, recorded) -> new int[] {link, occurred, recorded});
        return Combinators.combine(links.list().ofMaxSize(20), endings.list().ofMaxSize(8))
                .as((made, ends) -> {
                    var withdrawals = made.isEmpty()
                            ? List.<Withdrawal>of()
                            : ends.stream()
                                    .map(end -> withdrawal(made.get(end[0] % made.size()), end[1], end[2]))
                                    .toList();
                    return new Records(made, withdrawals);
                });
    }

    /** Two that are the same would be refused: the neighbour is taken instead. */
    private static IdentityLink link(String id, int one, int other, int at) {
        int second = one == other ? (one + 1) % NODES : other;
        return new IdentityLink(id, node(one), node(second), new Moment(at(at), at(at * 7 % 20)), SAME);
    }

    private static Withdrawal withdrawal(IdentityLink link, int later, int recorded) {
        return new Withdrawal(
                link.id(), new Moment(link.moment().occurredAt().plusSeconds(later), at(recorded)), WRONG);
    }

    @Property
    void orderAndRepetitionDoNotMatter(@ForAll("records") Records records, @ForAll Random random) {
        List<Object> shuffled = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            shuffled.addAll(records.links());
            shuffled.addAll(records.withdrawals());
        }
        Collections.shuffle(shuffled, random);
        var builder = IdentityGraph.builder();
        for (Object next : shuffled) {
            if (next instanceof IdentityLink link) builder.link(link);
            else builder.unlink((Withdrawal) next);
        }
        IdentityGraph graph = records.graph();
        assertThat(builder.build()).isEqualTo(graph).hasSameHashCodeAs(graph);
        assertThat(builder.build().clusters()).isEqualTo(graph.clusters());
        assertThat(graph.toBuilder().build()).isEqualTo(graph);
    }

    @Property
    void clustersAreTheComponentsOfTheLinksAlive(
            @ForAll("records") Records records, @ForAll @IntRange(max = 20) int t, @ForAll @IntRange(max = 20) int k) {
        IdentityGraph view = records.graph().asOf(at(t), at(k));
        List<IdentityLink> alive = records.alive(at(t), at(k));
        for (int i = 0; i < NODES; i++) {
            Set<Identity> expected = reached(node(i), alive);
            assertThat(view.cluster(node(i))).isEqualTo(expected);
            assertThat(view.clusters().contains(expected)).isEqualTo(expected.size() > 1);
        }
        assertThat(view.clusters().stream().mapToInt(Set::size).sum())
                .as("no identity is in two clusters")
                .isEqualTo(
                        view.clusters().stream().flatMap(Set::stream).distinct().count());
    }

    private static Set<Identity> reached(Identity from, List<IdentityLink> alive) {
        Set<Identity> reached = new HashSet<>(Set.of(from));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (IdentityLink link : alive)
                if (reached.contains(link.first()) || reached.contains(link.second()))
                    grows |= reached.addAll(List.of(link.first(), link.second()));
        }
        return reached;
    }

    @Property
    void aViewNeverShowsWhatCameLater(
            @ForAll("records") Records records, @ForAll @IntRange(max = 20) int t, @ForAll @IntRange(max = 20) int k) {
        IdentityGraph view = records.graph().asOf(at(t), at(k));
        assertThat(view.links())
                .allMatch(link -> link.moment().isVisible(at(t), at(k)))
                .containsExactlyInAnyOrderElementsOf(records.links().stream()
                        .distinct()
                        .filter(link -> link.moment().isVisible(at(t), at(k)))
                        .toList());
        assertThat(view.withdrawals())
                .allMatch(withdrawal -> withdrawal.moment().isVisible(at(t), at(k)));
    }

    @Property
    void viewsOfViewsNarrow(
            @ForAll("records") Records records,
            @ForAll @IntRange(max = 20) int t1,
            @ForAll @IntRange(max = 20) int k1,
            @ForAll @IntRange(max = 20) int t2,
            @ForAll @IntRange(max = 20) int k2) {
        assertThat(records.graph().asOf(at(t1), at(k1)).asOf(at(t2), at(k2)))
                .isEqualTo(records.graph().asOf(at(Math.min(t1, t2)), at(Math.min(k1, k2))));
    }

    @Property
    void linkThenUnlinkIsAsIfNever(
            @ForAll("records") Records records,
            @ForAll @IntRange(max = NODES - 1) int one,
            @ForAll @IntRange(max = NODES - 1) int other) {
        IdentityGraph before = records.graph();
        IdentityLink link = link("new", one, other, 3);
        IdentityGraph linked = before.link(link);
        assertThat(linked.cluster(link.first())).contains(link.second());
        IdentityGraph after = linked.unlink("new", Moment.of(at(4)), WRONG);
        assertThat(after.clusters()).isEqualTo(before.clusters());
        assertThat(after.links()).as("both stay on record").contains(link);
        assertThat(linked.link(link)).isEqualTo(linked);
    }

    @Property
    void anOldIdKeepsResolvingToTheLeast(@ForAll("records") Records records) {
        IdentityGraph graph = records.graph();
        for (int i = 0; i < NODES; i++) {
            CustomerId id = CustomerId.of("C-" + i);
            CustomerId canonical = graph.canonical(id);
            assertThat(graph.canonical(canonical)).isEqualTo(canonical);
            assertThat(canonical).isLessThanOrEqualTo(id);
            assertThat(graph.cluster(Identity.customer(id))).contains(Identity.customer(canonical));
        }
        assertThat(graph.canonical(CustomerId.of("unknown"))).isEqualTo(CustomerId.of("unknown"));
    }

    @Property
    void erasingKeepsWhoIsWho(@ForAll("records") Records records) {
        Pseudonyms pseudonyms = Pseudonyms.keyed(new byte[16]);
        IdentityGraph graph = records.graph().link(loyalty("L-x", 0, "canary-1"));
        IdentityGraph erased = graph.erased(pseudonyms);
        assertThat(erased.erased(pseudonyms)).isEqualTo(erased);
        assertThat(erased.clusters())
                .containsExactlyInAnyOrderElementsOf(graph.clusters().stream()
                        .map(cluster -> cluster.stream()
                                .map(identity -> identity.erased(pseudonyms))
                                .collect(java.util.stream.Collectors.toSet()))
                        .toList());
        assertThat(erased.links().toString() + erased.links().get(0).reason()).doesNotContain("canary");
    }

    @Test
    void onePersonIsErasedAndTheOthersStay() {
        Pseudonyms pseudonyms = Pseudonyms.keyed(new byte[16]);
        IdentityLink ann = loyalty("L-1", 1, "canary-1");
        IdentityLink bob = loyalty("L-2", 2, "canary-2");
        IdentityGraph graph = IdentityGraph.empty().link(ann).link(bob).unlink("L-1", Moment.of(at(9)), said("Canary"));
        IdentityGraph erased = graph.erased(Set.of(node(1), ann.second()), pseudonyms);
        assertThat(erased.links()).containsExactly(ann.erased(pseudonyms), bob);
        assertThat(ann.erased(pseudonyms).second().text()).doesNotContain("canary");
        assertThat(erased.withdrawals()).extracting(Withdrawal::reason).containsExactly(said(""));
        assertThat(ann.erased(pseudonyms).reason()).isEqualTo(said(""));
    }

    private static IdentityLink loyalty(String id, int node, String number) {
        return new IdentityLink(
                id, node(node), Identity.of("loyalty", number), Moment.of(at(1)), said("the canary said so"));
    }

    private static Reason said(String text) {
        return SAME.with("note", new Value.Text(text)).with("score", 3);
    }

    @Test
    void unlinkingOneOfABCWithdrawsThatOnly() {
        IdentityGraph graph = IdentityGraph.empty()
                .link(new IdentityLink("ab", node(0), node(1), Moment.of(at(1)), SAME))
                .link(new IdentityLink("bc", node(1), node(2), Moment.of(at(2)), SAME));
        assertThat(graph.clusters()).containsExactly(Set.of(node(0), node(1), node(2)));
        assertThat(graph.canonical(CustomerId.of("C-2"))).isEqualTo(CustomerId.of("C-0"));
        IdentityGraph after = graph.unlink("ab", new Moment(at(5), at(8)), WRONG);
        assertThat(after.clusters()).containsExactly(Set.of(node(1), node(2)));
        assertThat(after.canonical(CustomerId.of("C-2"))).isEqualTo(CustomerId.of("C-1"));
        assertThat(after.cluster(node(0))).containsExactly(node(0));
        assertThat(after.asOf(at(9), at(7))).as("nobody knew yet").isEqualTo(graph);
        assertThat(after.asOf(at(4), at(9)).clusters())
                .as("it had not happened")
                .isEqualTo(graph.clusters());
        assertThat(after).hasToString("IdentityGraph of 2 links, 1 withdrawals");
    }

    @Test
    void aLinkHasNoDirectionAndAProposalBecomesOne() {
        Identity loyalty = Identity.of("loyalty", "1");
        IdentityLink link = new IdentityLink("x", loyalty, node(1), Moment.of(at(1)), SAME);
        assertThat(link).isEqualTo(new IdentityLink("x", node(1), loyalty, Moment.of(at(1)), SAME));
        assertThat(new MergeProposal(loyalty, node(1), SAME).accepted("x", Moment.of(at(1))))
                .isEqualTo(link);
        assertThat(link)
                .hasToString("link x of customer:C-1 and loyalty:**** since 1970-01-01T00:00:01Z, "
                        + "recorded 1970-01-01T00:00:01Z, test.same-address");
    }

    @Test
    void checkedOnceIsChecked() {
        Identity loyalty = Identity.of("loyalty", "1");
        Identity verified = new Identity("loyalty", "1", true, true);
        for (List<Identity> seen : List.of(List.of(loyalty, verified), List.of(verified, loyalty)))
            assertThat(IdentityGraph.empty()
                            .link(new IdentityLink("1", node(1), seen.get(0), Moment.of(at(1)), SAME))
                            .link(new IdentityLink("2", node(2), seen.get(1), Moment.of(at(1)), SAME))
                            .cluster(loyalty))
                    .containsExactly(node(1), node(2), verified);
    }

    @Test
    void onePersonIsOneWhetherVerifiedOrNot() {
        Identity verified = new Identity("loyalty", "1", true, true);
        IdentityGraph graph =
                IdentityGraph.empty().link(new IdentityLink("1", node(1), verified, Moment.of(at(1)), SAME));
        Identity asKnown = Identity.of("loyalty", "1");
        assertThat(graph.isOnePerson(node(1), asKnown)).isTrue();
        assertThat(graph.isOnePerson(asKnown, verified)).isTrue();
        assertThat(graph.isOnePerson(node(7), node(7))).isTrue();
        assertThat(graph.isOnePerson(node(7), node(1))).isFalse();
        assertThat(graph.asOf(at(0), at(9)).isOnePerson(node(1), asKnown)).isFalse();
        assertThat(graph.unlink("1", Moment.of(at(2)), WRONG).isOnePerson(node(1), verified))
                .isFalse();
    }

    @Property
    void onePersonIsOneCluster(
            @ForAll("records") Records records,
            @ForAll @IntRange(max = NODES - 1) int one,
            @ForAll @IntRange(max = NODES - 1) int other) {
        IdentityGraph graph = records.graph();
        assertThat(graph.isOnePerson(node(one), node(other)))
                .isEqualTo(graph.cluster(node(one)).contains(node(other)));
    }

    @Test
    void anAnonymousProfileStaysAloneWithAllItNames() {
        Identity phone = Identity.of("phone", "canary-1");
        IdentityGraph graph = IdentityGraph.empty()
                .link(new IdentityLink("1", node(1), node(2), Moment.of(at(1)), SAME))
                .link(new IdentityLink("2", phone, node(3), Moment.of(at(1)), SAME))
                .link(new IdentityLink("3", node(1), node(3), Moment.of(at(1)), SAME))
                .unlink("1", Moment.of(at(8)), WRONG)
                .link(new IdentityLink("4", node(1), node(2), Moment.of(at(9)), SAME));
        Customer anonymous = Customer.builder(CustomerId.of("C-2"))
                .since(Moment.of(at(1)))
                .identity(phone)
                .identity(Identity.of("loyalty", "canary-1").notLinkable())
                .build();
        assertThat(graph.cluster(node(2))).hasSize(4);
        IdentityGraph view = graph.withoutAnonymous(List.of(anonymous));
        assertThat(view.clusters()).containsExactly(Set.of(node(1), node(3)));
        assertThat(view.links()).extracting(IdentityLink::id).containsExactly("3");
        Customer lifted = anonymous.toBuilder()
                .since(Moment.of(at(2)))
                .identities(List.of(phone))
                .build();
        assertThat(graph.withoutAnonymous(List.of(lifted, anonymous))).isEqualTo(graph);
    }

    @Test
    void mistakesAreNamed() {
        IdentityLink link = new IdentityLink("x", node(0), node(1), Moment.of(at(5)), SAME);
        IdentityGraph graph = IdentityGraph.empty().link(link);
        assertThatThrownBy(() -> graph.link(new IdentityLink("x", node(0), node(2), Moment.of(at(5)), SAME)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Two records of one id differ: link x of customer:C-0 and customer:C-1 since")
                .hasMessageContaining(" and link x of customer:C-0 and customer:C-2 since")
                .hasMessageEndingWith("\nGive every link an id of its own.");
        assertThatThrownBy(() -> graph.unlink("y", Moment.of(at(6)), WRONG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no link for the withdrawal of link y since 1970-01-01T00:00:06Z, recorded "
                        + "1970-01-01T00:00:06Z, test.twins\nA withdrawal names the id of the link that it ends.");
        assertThatThrownBy(() -> graph.unlink("x", Moment.of(at(4)), WRONG))
                .hasMessageStartingWith("The withdrawal of link x since 1970-01-01T00:00:04Z")
                .hasMessageContaining("is before the link x of customer:C-0");
        assertThatThrownBy(() -> graph.unlink("x", Moment.of(at(6)), WRONG).unlink("x", Moment.of(at(6)), SAME))
                .hasMessageStartingWith("Two records of one id differ: withdrawal of link x")
                .hasMessageContaining("test.twins and withdrawal of link x")
                .hasMessageContaining("test.same-address\n");
        assertThatThrownBy(() -> new IdentityLink(" Canary", node(0), node(1), Moment.of(at(5)), SAME))
                .hasMessageStartingWith("Link id of 7 characters: 1 to 200");
        assertThatThrownBy(() -> graph.unlink("x".repeat(1_000_000), Moment.of(at(5)), SAME))
                .hasMessageStartingWith("Link id of 1000000 characters: 1 to 200");
        assertThatThrownBy(() -> new IdentityLink("x", node(0), node(0), Moment.of(at(5)), SAME))
                .hasMessageStartingWith("Both identities are customer:C-0\n");
        assertThatThrownBy(() -> new IdentityLink(
                        "x", node(0), Identity.of("loyalty", "canary-123").notLinkable(), Moment.of(at(5)), SAME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Identity loyalty:****123 is not linkable"
                        + "\nA customer who wants to stay anonymous is never merged.");
    }

    @Test
    void tenThousandIdentitiesAreOneCluster() {
        int many = 10_000;
        var builder = IdentityGraph.builder();
        IntStream.range(0, many)
                .forEach(i -> builder.link(new IdentityLink("L-" + i, node(i), node(i + 1), Moment.of(at(i)), SAME)));
        IdentityGraph graph = builder.build();
        assertThat(graph.clusters()).hasSize(1);
        assertThat(graph.cluster(node(many))).hasSize(many + 1);
        assertThat(graph.canonical(CustomerId.of("C-" + many))).isEqualTo(CustomerId.of("C-0"));
        assertThat(graph.unlink("L-5000", Moment.of(at(many)), WRONG).clusters())
                .extracting(Set::size)
                .containsExactlyInAnyOrder(5001, 5000);
    }

    private static Identity node(int number) {
        return Identity.customer(CustomerId.of("C-" + number));
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }
}
