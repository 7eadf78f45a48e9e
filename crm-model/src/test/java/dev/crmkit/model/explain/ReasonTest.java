package dev.crmkit.model.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReasonTest {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9._-]*");
    private static final Reason ANN =
            Reason.of("asked").with("who", "Ann Miller").with("sum", 3).with("nature", Nature.GOOD);

    private enum Nature {
        GOOD {
            @Override
            public String toString() {
                return "good!";
            }
        }
    }

    @Property
    void aCodeHasTheFormThatTheMessageNames(
            @ForAll
                    @StringLength(max = 5)
                    @CharRange(from = 'a', to = 'c')
                    @Chars({'A', '0', '9', '.', '_', '-', ' ', 'é'})
                    String code) {
        if (FORM.matcher(code).matches()) assertThat(Reason.of(code).code()).isEqualTo(code);
        else assertThatThrownBy(() -> Reason.of(code)).hasMessageContaining("does not match [a-z][a-z0-9._-]*");
    }

    @Test
    void textsAreMaskedAndErased() {
        assertThat(ANN.toString()).doesNotContain("Miller").contains("who").contains("3");
        assertThat(ANN.erased().arguments())
                .containsEntry("who", new Value.Text(""))
                .containsEntry("sum", new Value.Quantity(BigDecimal.valueOf(3)));
        assertThat(ANN.erased().erased()).isEqualTo(ANN.erased());
        assertThat(ANN.with("born", LocalDate.of(1980, 1, 2)).erased().arguments())
                .containsEntry("born", new Value.Text(""));
    }

    @Test
    void everyPartHasALimitThatIsNamedWithoutTheText() {
        for (ThrowingCallable tooLong : List.<ThrowingCallable>of(
                () -> Reason.of("x".repeat(101)),
                () -> ANN.basedOn("x".repeat(1_001)),
                () -> ANN.with("x".repeat(101), 1),
                () -> ANN.with("a", "x".repeat(10_001)),
                () -> ANN.with("a", new Value.Term("x".repeat(201)))))
            assertThatThrownBy(tooLong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("(?s).* of [0-9]+ characters is longer than [0-9]+\n.*")
                    .hasMessageNotContaining("xx");
        var many = new HashMap<String, Value>();
        for (int i = 0; i < 101; i++) many.put("a" + i, new Value.Flag(true));
        assertThatThrownBy(() -> new Reason("a", "", many))
                .hasMessageStartingWith("101 arguments of a are more than 100");
        assertThat(Reason.of("x".repeat(100)).basedOn("x".repeat(1_000)).with("a", "x".repeat(10_000)))
                .isNotNull();
    }

    @Test
    void aTermIsTheNameOfItsConstant() {
        assertThat(ANN.arguments()).containsEntry("nature", new Value.Term("GOOD"));
    }
}
