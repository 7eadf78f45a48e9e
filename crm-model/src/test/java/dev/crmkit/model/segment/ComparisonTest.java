package dev.crmkit.model.segment;

import static dev.crmkit.model.segment.TouchpointPattern.purchased;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.segment.TouchpointPattern.Aspect;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void theOperatorFixesTheNumberOfValues() {
        assertThatThrownBy(() -> Comparison.of("age", Operator.GE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Operator GE on age has 0 values; 1 to 1 are allowed");
        assertThatThrownBy(() -> Comparison.of("age", Operator.EQ, 1, 2)).hasMessageContaining("has 2 values; 1 to 1");
        assertThatThrownBy(() -> Comparison.of("age", Operator.EXISTS, 1)).hasMessageContaining("1 values; 0 to 0");
        assertThatThrownBy(() -> Comparison.of("age", Operator.IN)).hasMessageContaining("has 0 values; 1 to 1000");
        assertThatThrownBy(() -> new Comparison("age", Operator.IN, Collections.nCopies(1_001, Value.of(1))))
                .hasMessageContaining("has 1001 values");
    }

    @Test
    void onlyWhatHasAnOrderIsOrdered() {
        for (Object unordered : List.of("b", true, Operator.EQ)) {
            for (Operator operator : List.of(Operator.LT, Operator.LE, Operator.GT, Operator.GE))
                assertThatThrownBy(() -> Comparison.of("x", operator, unordered))
                        .hasMessageContaining("no order");
            assertThat(Comparison.of("x", Operator.NE, unordered).values()).hasSize(1);
        }
    }

    @Test
    void aListHasOneTypeAndOneCurrency() {
        assertThatThrownBy(() -> Comparison.of("x", Operator.IN, 1, "1")).hasMessageContaining("several types");
        assertThatThrownBy(() -> Comparison.of("x", Operator.IN, Money.parse("EUR 1.00"), Money.parse("USD 1.00")))
                .hasMessageContaining("several types");
        assertThat(Comparison.of("x", Operator.IN, Money.parse("EUR 1.00"), Money.parse("EUR 2.00")))
                .hasToString("x in (EUR 1.00, EUR 2.00)");
    }

    @Test
    void nullFromJsonIsNamed() {
        assertThatThrownBy(() -> new Comparison("x", Operator.IN, Arrays.asList(Value.of(1), null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("values holds null");
    }

    @Test
    void namesHaveALength() {
        assertThatThrownBy(() -> Comparison.of("", Operator.EXISTS)).hasMessageContaining("has 0 characters");
        assertThatThrownBy(() -> Comparison.of(" x", Operator.EXISTS)).hasMessageContaining("has 2 characters");
        assertThatThrownBy(() -> Comparison.of("x".repeat(201), Operator.EXISTS))
                .hasMessageContaining("201");
    }

    @Test
    void patternsKeepUnknownCodesAndRefuseWhatIsNone() {
        assertThat(TouchpointPattern.of("TEST_DRIVE").codes()).containsKey(Aspect.CONTENT);
        assertThatThrownBy(() -> TouchpointPattern.of("Test drive"))
                .hasMessageStartingWith("CONTENT 'Test drive' does not match");
        assertThatThrownBy(TouchpointPattern::of).hasMessageStartingWith("CONTENT has 0 values; 1 to 1000");
        assertThatThrownBy(() -> purchased().with(Aspect.SOURCE, "")).hasMessageStartingWith("SOURCE has 0 characters");
        TouchpointPattern shoes = purchased();
        for (int i = 0; i < 20; i++) shoes = shoes.where("a" + i, Operator.EXISTS);
        TouchpointPattern full = shoes;
        assertThatThrownBy(() -> full.where("b", Operator.EXISTS)).hasMessageStartingWith("21 attributes are more");
    }

    @Test
    void theOrderOfCodesDoesNotMatter() {
        TouchpointPattern one = purchased().in(Channel.WEB, Channel.APP);
        TouchpointPattern other =
                TouchpointPattern.any().in(Channel.APP, Channel.WEB).with(Aspect.CONTENT, "PURCHASE");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        assertThat(one.in(Channel.KIOSK)).isEqualTo(purchased().in(Channel.KIOSK));
    }
}
