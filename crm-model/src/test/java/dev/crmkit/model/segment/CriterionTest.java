package dev.crmkit.model.segment;

import static dev.crmkit.model.segment.Criterion.all;
import static dev.crmkit.model.segment.Criterion.any;
import static dev.crmkit.model.segment.Criterion.not;
import static dev.crmkit.model.segment.Samples.BERLIN;
import static dev.crmkit.model.segment.TouchpointPattern.complained;
import static dev.crmkit.model.segment.TouchpointPattern.purchased;
import static dev.crmkit.model.segment.Trait.memberOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CriterionTest {

    @Test
    void readsAsItIsMeant() {
        Criterion criterion = all(
                purchased().atLeast(2).within(Window.lastDays(90, BERLIN)),
                not(any(memberOf("vip"), complained().atLeast(1))));
        assertThat(criterion)
                .hasToString("all(count([CONTENT PURCHASE], P90D/asOf[Europe/Berlin], 2..), "
                        + "not(any(memberOf(vip), count([CONTENT COMPLAINT], ../.., 1..))))");
        assertThat(criterion.leaves())
                .extracting(Criterion::kind)
                .containsExactly(Criterion.Kind.COUNT, Criterion.Kind.MEMBER, Criterion.Kind.COUNT);
        assertThat(criterion.segments()).containsExactly(SegmentId.of("vip"));
    }

    @Test
    void everyKindHasASample() {
        assertThat(Samples.LEAVES)
                .extracting(Criterion::kind)
                .containsAll(Arrays.stream(Criterion.Kind.values())
                        .filter(kind -> !List.of(Criterion.Kind.AND, Criterion.Kind.OR, Criterion.Kind.NOT)
                                .contains(kind))
                        .toList());
    }

    @Property
    void aDoubleNegationIsNone(@ForAll("criteria") Criterion p) {
        assertThat(not(p)).isNotEqualTo(p);
        assertThat(not(not(p))).isEqualTo(p).hasSameHashCodeAs(p);
    }

    @Property
    void groupingDoesNotMatter(
            @ForAll("criteria") Criterion p, @ForAll("criteria") Criterion q, @ForAll("criteria") Criterion r) {
        assertThat(all(all(p, q), r)).isEqualTo(all(p, all(q, r))).isEqualTo(all(p, q, r));
        assertThat(any(any(p, q), r)).isEqualTo(any(p, any(q, r))).isEqualTo(any(p, q, r));
        assertThat(all(p)).isEqualTo(p).isEqualTo(any(p));
        assertThat(all(p, q)).isNotEqualTo(any(p, q));
    }

    @Property
    void theTextTellsCriteriaApart(@ForAll("criteria") Criterion p, @ForAll("criteria") Criterion q) {
        assertThat(p.toString().equals(q.toString())).isEqualTo(p.equals(q));
    }

    @Property
    void leavesAreNeverLost(@ForAll @Size(min = 1, max = 5) List<@IntRange(max = 21) Integer> picked) {
        List<Criterion> leaves = picked.stream().map(Samples.LEAVES::get).toList();
        Criterion nested = leaves.get(0);
        for (Criterion leaf : leaves.subList(1, leaves.size())) nested = any(not(nested), leaf);
        assertThat(nested.leaves())
                .containsExactlyElementsOf(
                        leaves.stream().map(Criterion.Leaf.class::cast).toList());
    }

    @Test
    void aTreeIsAtMostAHundredLevelsDeep() {
        Criterion deep = memberOf("vip");
        for (int level = 1; level < Criterion.MAX_DEPTH; level++) deep = new Criterion.Not(deep);
        Criterion deepest = deep;
        assertThat(deepest.leaves()).containsExactly((Criterion.Leaf) memberOf("vip"));
        assertThat(deepest.hashCode()).isEqualTo(deepest.hashCode());
        assertThatThrownBy(() -> new Criterion.Not(deepest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A criterion of 101 or more levels; 100 are allowed\n");
    }

    @Test
    void aTreeHasAtMostTenThousandNodes() {
        List<Criterion> most = Collections.nCopies(Criterion.MAX_SIZE - 1, memberOf("vip"));
        Criterion wide = all(most);
        assertThat(wide.leaves()).hasSize(9_999);
        assertThatThrownBy(() -> not(wide)).hasMessageStartingWith("A criterion of 10001 or more nodes; 10000 are");
        assertThatThrownBy(() -> new Criterion.Or(Collections.nCopies(10_000, wide)))
                .as("counting stops at the limit, also where parts are shared")
                .hasMessageStartingWith("A criterion of 10001 or more nodes");
        assertThatThrownBy(Criterion::all).hasMessageStartingWith("A criterion of no parts");
    }

    @Property
    void zeroIsACountAndMinIsNotAboveMax(@ForAll @IntRange(max = 9) int min, @ForAll @IntRange(max = 9) int max) {
        if (min > max) {
            assertThatThrownBy(() -> purchased().times(min, max))
                    .hasMessageStartingWith("min " + min + " is not within 0 and max " + max);
        } else {
            Behaviour.Count count = purchased().times(min, max);
            assertThat(IntStream.rangeClosed(0, 10).filter(count::allows))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(min, max).boxed().toList());
        }
    }

    @Test
    void fewIsAlsoNone() {
        assertThat(purchased().atMost(2).allows(0)).isTrue();
        assertThat(purchased().never().allows(0)).isTrue();
        assertThat(purchased().never().allows(1)).isFalse();
        assertThat(purchased().atLeast(0).allows(Integer.MAX_VALUE)).isTrue();
        assertThatThrownBy(() -> purchased().atLeast(-1)).hasMessageStartingWith("min -1 is not within 0");
    }

    @Test
    void aSequenceHasStepsAndATime() {
        Behaviour.Sequence two = purchased().then(complained());
        assertThat(two.within(Window.lastDays(30, BERLIN)).spanning(Duration.ofHours(1)))
                .hasToString("sequence([[CONTENT PURCHASE], [CONTENT COMPLAINT]], P30D/asOf[Europe/Berlin], PT1H)");
        assertThat(two.then(purchased()).steps()).containsExactly(purchased(), complained(), purchased());
        assertThatThrownBy(() -> two.spanning(Duration.ZERO)).hasMessageStartingWith("span PT0S is not more than zero");
        assertThatThrownBy(() ->
                        new Behaviour.Sequence(List.of(purchased()), Window.always(), Behaviour.Sequence.UNBOUNDED))
                .hasMessageStartingWith("1 steps are not 2 to 20");
        assertThatThrownBy(() -> new Behaviour.Sequence(
                        Collections.nCopies(21, purchased()), Window.always(), Behaviour.Sequence.UNBOUNDED))
                .hasMessageStartingWith("21 steps are not 2 to 20");
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return Samples.criteria();
    }
}
