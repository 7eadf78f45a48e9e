package dev.crmkit.model.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.Pseudonyms;
import dev.crmkit.model.incident.IncidentKey;
import dev.crmkit.model.moment.Moment;
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

    @Test
    void everyRemedyIsGivenWithAmountAndCurrency() {
        LocalDate last = LocalDate.of(2027, 1, 1);
        assertThat(Remedy.voucher(new BigDecimal("50"), "EUR", last))
                .isEqualTo(new Remedy.Voucher(Money.parse("EUR 50"), last));
        assertThat(Remedy.points(500, new BigDecimal("5"), "EUR"))
                .isEqualTo(new Remedy.Points(500, Money.parse("EUR 5")));
        assertThat(Remedy.gesture("wine", "EUR")).isEqualTo(new Remedy.Gesture("wine", CurrencyUnit.EUR));
        assertThatThrownBy(() -> Remedy.voucher(new BigDecimal("-1"), "EUR", last))
                .hasMessageContaining("value EUR -1.00");
    }

    @Test
    void aGestureIsGivenWithAnAmountOfZeroAndNothingElseIs() {
        Grant wine = gesture("EUR 0");
        assertThat(wine.amount()).isEqualTo(Money.parse("EUR 0"));
        assertThat(wine.entitlement().remedy()).isEqualTo(Remedy.gesture("wine for Ann", "EUR"));
        for (String wrong : new String[] {"EUR 1", "EUR -1", "USD 0"})
            assertThatThrownBy(() -> gesture(wrong)).hasMessageContaining("is not the EUR 0.00 due");
    }

    @Test
    void aGrantTakenOverFromElsewhereWasKnownLater() {
        Instant later = Instant.parse("2026-04-01T00:00:00Z");
        Grant grant = grant("EUR 250");
        assertThat(grant.moment()).isEqualTo(Moment.of(grant.occasion().at()));
        assertThat(grant.knownAt(later).moment())
                .isEqualTo(new Moment(grant.occasion().at(), later));
        assertThat(grant.knownAt(later)).isNotEqualTo(grant);
        assertThatThrownBy(() -> grant.knownAt(Instant.MAX)).hasMessageStartingWith("recordedAt ");
        assertThatThrownBy(() -> Occasion.of(Instant.MIN, Channel.PHONE)).hasMessageStartingWith("at ");
    }

    @Test
    void anErasedGrantKeepsItsMoneyAndForgetsThePerson() {
        Pseudonyms pseudonyms = Pseudonyms.keyed(new byte[16]);
        Grant erased = gesture("EUR 0").erased(pseudonyms);
        assertThat(erased.entitlement().remedy()).isEqualTo(Remedy.gesture("", "EUR"));
        assertThat(erased.incident()).isEqualTo(grant("EUR 1").incident().erased(pseudonyms));
        assertThat(erased.madeTo().id()).doesNotContain("1234567890");
        assertThat(erased.erased(pseudonyms)).isEqualTo(erased);
        assertThat(grant("EUR 7").erased(pseudonyms).amount()).isEqualTo(Money.parse("EUR 7"));
        assertThat(gesture("EUR 0").entitlement().toString()).doesNotContain("Ann");
    }

    @Test
    void codesAndIdsAreReadFromTheirText() {
        assertThat(EntitlementKind.parse("price reduction")).isEqualTo(EntitlementKind.PRICE_REDUCTION);
        assertThat(EntitlementKind.parse("Lounge-Access")).isEqualTo(EntitlementKind.of("LOUNGE_ACCESS"));
        assertThatThrownBy(() -> ClaimId.of(" Ann Miller"))
                .hasMessageStartingWith("ClaimId of 11 characters")
                .hasMessageNotContaining("Miller");
    }

    private static String kind(Remedy remedy) {
        return remedy.match(p -> "payment", v -> "voucher", p -> "points", g -> "gesture");
    }

    private static Grant grant(String amount) {
        return grant(new Remedy.Payment(Money.parse("EUR 250")), amount);
    }

    private static Grant gesture(String amount) {
        return grant(Remedy.gesture("wine for Ann", "EUR"), amount);
    }

    private static Grant grant(Remedy remedy, String amount) {
        return Grant.of(
                ClaimId.of("c-1"),
                IncidentKey.flight("LH 1", LocalDate.of(2026, 3, 1), "FRA", HE),
                HE,
                new Entitlement(EntitlementKind.COMPENSATION, Nature.MANDATORY, remedy, "test@1", "Art. 1"),
                Money.parse(amount),
                Occasion.of(Instant.parse("2026-03-01T14:02:00Z"), Channel.PHONE));
    }
}
