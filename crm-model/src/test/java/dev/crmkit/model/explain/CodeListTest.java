package dev.crmkit.model.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodeListTest {

    private static final CodeList COLOURS =
            CodeList.of("Colour", "SKY_BLUE", "RED").and("CRIMSON", "RED");

    @Test
    void knowsItsCodesAndTheirOtherNames() {
        assertThat(COLOURS.codes()).containsExactly("RED", "SKY_BLUE");
        assertThat(COLOURS.parse("skyblue")).isEqualTo("SKY_BLUE");
        assertThat(COLOURS.checked("SKYBLUE")).isEqualTo("SKY_BLUE");
        assertThat(COLOURS.parse("Crimson")).isEqualTo("RED");
        assertThat(COLOURS.knows("RED")).isTrue();
        assertThat(COLOURS.knows("CRIMSON")).isFalse();
        assertThat(COLOURS.parse("pale green")).isEqualTo("PALE_GREEN");
        assertThat(COLOURS).hasToString("Colour[RED, SKY_BLUE]");
    }

    @Test
    void oneSpellingNamesOneCode() {
        assertThatThrownBy(() -> COLOURS.and("SKYBLUE", "RED"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Colour 'SKYBLUE' already is SKY_BLUE\nOne spelling names one code.");
        assertThatThrownBy(() -> CodeList.of("Colour", "red"))
                .hasMessageStartingWith("Colour code 'red' does not match");
    }
}
