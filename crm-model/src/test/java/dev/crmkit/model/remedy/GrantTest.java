package dev.crmkit.model.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.incident.IncidentKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrantTest {

    private static final Identity HE = Identity.ticket("220-1234567890");

    @Test
    void aGrantGivesWhatIsDueOrPartOfIt() {
        assertThat(grant("EUR 250").amount()).isEqualTo(Money.parse("EUR 250"));
        assertThat(grant("EUR 0.01").entitlement().amount()).isEqualTo(Money.parse("EUR 250"));
        assertThat(grant("EUR 250")).isEqualTo(grant("EUR 250")).hasSameHashCodeAs(grant("EUR 250"));
        assertThat(grant("EUR 250"))
                .hasToString("EUR 250.00 COMPENSATION for flight/LH1/2026-03-01/FRA/**** at 2026-03-01T14:02:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR 0", "EUR -1", "EUR 250.01", "USD 250"})
    void anythingElseIsRefused(String amount) {
        assertThatThrownBy(() -> grant(amount)).hasMessageContaining("is not above 0 and at most the EUR 250.00 due");
    }

    @Test
    void aGesturePleasesAndCountsForNothing() {
        Remedy gesture = new Remedy.Gesture("a bottle of wine", CurrencyUnit.EUR);
        assertThat(gesture.valuation()).isEqualTo(Money.parse("EUR 0"));
        assertThat(kind(gesture)).isEqualTo("gesture");
        assertThat(kind(new Remedy.Voucher(Money.parse("EUR 50"), LocalDate.of(2027, 1, 1))))
                .isEqualTo("voucher");
        assertThat(kind(new Remedy.Points(500, Money.parse("EUR 5")))).isEqualTo("points");
        assertThat(kind(new Remedy.Payment(Money.parse("EUR 5")))).isEqualTo("payment");
        assertThatThrownBy(() -> new Remedy.Payment(Money.parse("EUR -5"))).hasMessageContaining("amount EUR -5.00");
        assertThatThrownBy(() -> new Remedy.Points(-1, Money.parse("EUR 5"))).hasMessageContaining("points -1");
    }

    @Test
    void hostsWithoutMoneyGiveAmountAndCurrency() {
        assertThat(Remedy.payment(new BigDecimal("12.5"), "EUR").valuation()).isEqualTo(Money.parse("EUR 12.50"));
        assertThatThrownBy(() -> Remedy.payment(new BigDecimal("0.001"), "EUR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amount 0.001 has more decimals than EUR has");
        assertThatThrownBy(() -> Remedy.payment(BigDecimal.ONE, "XX1")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String kind(Remedy remedy) {
        return remedy.match(p -> "payment", v -> "voucher", p -> "points", g -> "gesture");
    }

    private static Grant grant(String amount) {
        var due = new Entitlement(
                EntitlementKind.COMPENSATION,
                Nature.MANDATORY,
                new Remedy.Payment(Money.parse("EUR 250")),
                "test@1",
                "Art. 1");
        return Grant.of(
                ClaimId.of("c-1"),
                IncidentKey.flight("LH 1", LocalDate.of(2026, 3, 1), "FRA", HE),
                HE,
                due,
                Money.parse(amount),
                new Occasion(Instant.parse("2026-03-01T14:02:00Z"), Channel.PHONE, ""));
    }
}
