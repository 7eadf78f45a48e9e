package dev.crmkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one Jackson writes the other writes too, and each reads it as the same noun. */
class RoundTripTest {

    @ParameterizedTest
    @MethodSource("dev.crmkit.json.Catalogue#all")
    void bothWriteTheSameText(Sample<?> sample) {
        assertThat(Mapper.BOTH.get(1).write(sample.noun()))
                .isEqualTo(Mapper.BOTH.get(0).write(sample.noun()));
    }

    @ParameterizedTest
    @MethodSource("dev.crmkit.json.Catalogue#all")
    void eachReadsAnEqualNoun(Sample<?> sample) {
        for (Mapper mapper : Mapper.BOTH) {
            Object read = mapper.read(sample.text(), sample.type());
            assertThat(read).isEqualTo(sample.noun()).hasSameHashCodeAs(sample.noun());
            assertThat(mapper.write(read)).isEqualTo(sample.text());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.crmkit.json.Catalogue#all")
    void theTextIsAsItsSchemaSays(Sample<?> sample) {
        assertThat(Validator.complaints(sample.schema(), sample.tree())).isEmpty();
    }
}
