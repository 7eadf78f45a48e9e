package dev.crmkit.model.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
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
    }

    @Test
    void aTermIsTheNameOfItsConstant() {
        assertThat(ANN.arguments()).containsEntry("nature", new Value.Term("GOOD"));
    }
}
