package dev.crmkit.model.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTest {

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of(1.5, "1.5"),
                Arguments.of(0.1f, "0.1"),
                Arguments.of((short) -3, "-3"),
                Arguments.of((byte) 7, "7"),
                Arguments.of(7, "7"),
                Arguments.of(Long.MIN_VALUE, "-9223372036854775808"),
                Arguments.of(new BigInteger("12345678901234567890"), "12345678901234567890"),
                Arguments.of(new BigDecimal("1.50"), "1.50"),
                Arguments.of(new AtomicLong(5), "5"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void everyNumberIsAQuantityByItsDecimalDigits(Number number, String digits) {
        assertThat(Value.of(number)).isEqualTo(new Value.Quantity(new BigDecimal(digits)));
    }

    @Test
    void whatIsNotFiniteIsRefused() {
        for (Number none : new Number[] {Double.NaN, Double.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY})
            assertThatThrownBy(() -> Value.of(none))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is not a finite decimal number");
    }
}
