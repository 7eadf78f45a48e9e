package dev.crmkit.laws;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LawTest {
    @Test
    void passesWhereNobodyBreaksIt() {
        assertThatCode(new Law("all is well", "Rest.", List::of)::check).doesNotThrowAnyException();
    }

    @Test
    void namesTheLawTheAdviceAndEveryCulprit() {
        assertThatThrownBy(new Law("all is well", "Mend it.", () -> List.of("one", "another"))::check)
                .isInstanceOf(AssertionError.class)
                .hasMessage("Broken law: all is well\nMend it.\n  one\n  another");
    }
}
