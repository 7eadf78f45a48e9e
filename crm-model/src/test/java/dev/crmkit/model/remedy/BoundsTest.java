package dev.crmkit.model.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.channel.Channel;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private static final Remedy TEN = Remedy.payment(BigDecimal.TEN, "EUR");

    @Test
    void everyTextHasALimitThatIsNamedWithoutTheText() {
        assertThatThrownBy(() -> Remedy.gesture("x".repeat(10_001), "EUR"))
                .hasMessageStartingWith("what of 10001 characters is longer than 10000")
                .hasMessageNotContaining("xx");
        assertThatThrownBy(() -> due("x".repeat(201), "")).hasMessageStartingWith("policy of 201 characters");
        assertThatThrownBy(() -> due("", "x".repeat(1_001))).hasMessageStartingWith("basis of 1001 characters");
        assertThatThrownBy(() -> new Occasion(Instant.EPOCH, Channel.PHONE, "x".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("employee of 201 characters is longer than 200");
        assertThat(due("x".repeat(200), "x".repeat(1_000)).policy()).hasSize(200);
    }

    private static Entitlement due(String policy, String basis) {
        return new Entitlement(EntitlementKind.GOODWILL, Nature.GOODWILL, TEN, policy, basis);
    }
}
