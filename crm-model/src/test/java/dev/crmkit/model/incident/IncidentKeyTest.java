package dev.crmkit.model.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import dev.crmkit.model.customer.Pseudonyms;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentKeyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Identity HE = Identity.ticket("220-1234567890");
    private static final IncidentKey KEY = IncidentKey.flight("CO 123", DAY, "SEA", HE);

    @ParameterizedTest
    @ValueSource(strings = {"CO 123", "co0123", "CO-123", "Co 00123", " CO123 ", "co.123"})
    void spellingsOfOneFlightAreOne(String flight) {
        assertThat(IncidentKey.flight(flight, DAY, " sea ", HE)).isEqualTo(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CO 124", "CO 1230", "CA 123", "CO 123A"})
    void otherFlightsAreOthers(String flight) {
        assertThat(IncidentKey.flight(flight, DAY, "SEA", HE)).isNotEqualTo(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "LUFTHANSA 123", "DLH 123", "LH", "LH 0", "LH 123456", "LH12/3"})
    void whatIsNoFlightIsRefused(String flight) {
        assertThatThrownBy(() -> IncidentKey.flight(flight, DAY, "SEA", HE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("flight '" + flight + "' is not a carrier and a number");
    }

    @Property
    void twoPassengersOfOneBookingNeverShareAKey(
            @ForAll @IntRange(min = 0, max = 999_999) int one, @ForAll @IntRange(min = 0, max = 999_999) int other) {
        IncidentKey first = IncidentKey.flight("LH 1", DAY, "FRA", Identity.ticket("220-" + (1_000_000_000L + one)));
        IncidentKey second = IncidentKey.flight("LH 1", DAY, "FRA", Identity.ticket("220-" + (1_000_000_000L + other)));
        assertThat(first.equals(second)).isEqualTo(one == other);
    }

    @Test
    void toStringMasksThePersonAndTextDoesNot() {
        assertThat(KEY).hasToString("flight/CO123/2026-03-01/SEA/****");
        assertThat(KEY.text()).isEqualTo("flight/CO123/2026-03-01/SEA/ticket:2201234567890");
        assertThat(new IncidentKey(KEY.text())).isEqualTo(KEY);
    }

    @Test
    void otherBusinessesHaveKeysOfTheirOwn() {
        assertThat(IncidentKey.orderLine(" ab-12 ", 1)).isEqualTo(IncidentKey.orderLine("AB-12", 1));
        assertThat(IncidentKey.orderLine("AB-12", 2)).isNotEqualTo(IncidentKey.orderLine("AB-12", 1));
        assertThat(IncidentKey.outage("K 1", "O/7").text()).isEqualTo("outage/O%2F7/K%201");
        assertThat(IncidentKey.within(CustomerId.of("C-1"), "lost umbrella").text())
                .isEqualTo("within/LOST%20UMBRELLA/C-1");
        assertThat(IncidentKey.orderLine("A/1", 1)).isNotEqualTo(IncidentKey.orderLine("A_1", 1));
        assertThat(IncidentKey.orderLine("A%2F1", 1)).isNotEqualTo(IncidentKey.orderLine("A/1", 1));
        assertThat(IncidentKey.within(CustomerId.of("aB"), "x"))
                .isNotEqualTo(IncidentKey.within(CustomerId.of("Ab"), "x"));
        assertThat(IncidentKey.orderLine("A\u00a01", 1)).isEqualTo(IncidentKey.orderLine("a 1", 1));
        assertThatThrownBy(() -> IncidentKey.orderLine("A", -3)).hasMessageStartingWith("line -3 is below 0");
        assertThatThrownBy(() -> IncidentKey.flight("LH 1", DAY, "EDDF", HE)).hasMessageContaining("3 letters");
        assertThatThrownBy(() -> IncidentKey.orderLine(" ", 1)).hasMessageContaining("order is blank");
        assertThatThrownBy(() -> new IncidentKey("a b"))
                .hasMessageContaining("of 3 characters: at most 400 are allowed");
        assertThatThrownBy(() -> new IncidentKey("parcel/a b")).hasMessageContaining("holds white space");
    }

    @ParameterizedTest
    @CsvSource({
        "CO 123, 2026-03-01, SEA, 220-1234567890",
        "co0123, 20260301, sea, 2201234567890",
        "CO-123, 01.03.2026, ' Sea ', 220 1234567890",
        "Co123, 01MAR26, SEA, 220 123 456 789 0",
        "CO 0123, 01MAR2026, SEA, 220/1234567890",
        "co 123, 1 Mar 2026, SEA, 220-1234-567890"
    })
    void spellingsOfFlightDateAirportAndTicketAreOneHarm(String flight, String date, String origin, String ticket) {
        assertThat(IncidentKey.flight(flight, date, origin, Identity.ticket(ticket)))
                .isEqualTo(KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "A-1/1, 2, order/A-1%2F1/2",
        "' 403-5566778-99 ', 0, order/403-5566778-99/0",
        "ord  12, 1, order/ORD%2012/1",
        "ORD\t12, 1, order/ORD%2012/1",
        "50% off, 1, order/50%25%20OFF/1",
        "büro-7, 1, order/BÜRO-7/1"
    })
    void realOrderLines(String order, int line, String text) {
        IncidentKey key = IncidentKey.orderLine(order, line);
        assertThat(key.text()).isEqualTo(text);
        assertThat(IncidentKey.parse(text)).isEqualTo(key);
    }

    @Test
    void aTicketWithCouponOrCheckDigitIsRefusedBecauseItWouldMakeASecondKey() {
        for (String ticket :
                List.of("220-1234567890-4", "2201234567890 C1", "2201234567890/91", "1234567890", "ABC", "1"))
            assertThatThrownBy(() -> IncidentKey.flight("CO 123", DAY, "SEA", Identity.ticket(ticket)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageMatching("(?s)ticket number of [0-9]+ characters is not 13 digits\n.*")
                    .hasMessageNotContaining("1234567890");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ETKT2201234567890", "etkt 220-1234567890", "TKT 2201234567890"})
    void whatStandsBeforeATicketIsNoPartOfIt(String ticket) {
        assertThat(IncidentKey.flight("CO 123", DAY, "SEA", Identity.ticket(ticket)))
                .isEqualTo(KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"AB\u201312", "ab-12\u00ad", "\u200eAB-12\ufeff", "\uff21\uff22-\uff11\uff12", "AB\u201112"})
    void howAnOrderNumberWasTypedDoesNotMatter(String order) {
        assertThat(IncidentKey.orderLine(order, 1)).isEqualTo(IncidentKey.orderLine("AB-12", 1));
    }

    @Test
    void anUnreadKeyIsReadByItsConstructorToo() {
        assertThat(new IncidentKey("flight/co0123/2026-03-01/sea/ticket:220-1234567890"))
                .isEqualTo(KEY);
        assertThat(new IncidentKey("order/ab 12/01").text()).isEqualTo("order/AB%2012/1");
        assertThatThrownBy(() -> new IncidentKey("flight/CO123/2026-03-01/SEA/TICKET:1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLongTextIsRefusedAtOnce() {
        String megabyte = "order/" + "a/".repeat(500_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatThrownBy(() -> IncidentKey.parse(megabyte))
                        .hasMessageStartingWith("IncidentKey of 1000006 characters: at most 400 are allowed"));
    }

    @Test
    void oneLineCanSufferTwoHarms() {
        IncidentKey late = IncidentKey.orderLine("a-1", 1, IncidentKind.LATE_DELIVERY);
        IncidentKey broken = IncidentKey.orderLine("A-1", 1, IncidentKind.parse("broken"));
        assertThat(late).isNotEqualTo(broken).isEqualTo(IncidentKey.orderLine("A-1", 1, IncidentKind.LATE_DELIVERY));
        assertThat(broken).hasToString("order/****/1/BROKEN");
    }

    @Test
    void whatMayTellAPersonIsMasked() {
        assertThat(IncidentKey.orderLine("AB-12", 1)).hasToString("order/****/1");
        assertThat(IncidentKey.outage("K1", "O7")).hasToString("outage/O7/****");
        assertThat(IncidentKey.within(CustomerId.of("C-1"), "lost umbrella")).hasToString("within/****/C-1");
        assertThat(new IncidentKey("parcel/DE123/Ann")).hasToString("parcel/****");
    }

    @Test
    void anErasedKeyTellsHarmsApartAndNobody() {
        Pseudonyms pseudonyms = Pseudonyms.keyed("0123456789abcdef".getBytes(StandardCharsets.UTF_8));
        IncidentKey erased = KEY.erased(pseudonyms);
        assertThat(erased.text()).isEqualTo("erased/" + pseudonyms.of(KEY.text()));
        assertThat(erased).hasToString(erased.text()).isEqualTo(erased.erased(pseudonyms));
        assertThat(IncidentKey.parse(erased.text())).isEqualTo(erased);
        assertThat(IncidentKey.orderLine("A", 1).erased(pseudonyms)).isNotEqualTo(erased);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "flight",
                "flight/",
                "flight/CO123/2026-03-01/SEA",
                "flight/CO123/2026-03-01/SEA/Ann",
                "flight/CO123/yesterday/SEA/ticket:1",
                "order/A/x",
                "order/A",
                "order//1",
                "order/A/1/2/3",
                "Order/A/1",
                "within/a/b/c",
                "order/SECRET%ZZ/1"
            })
    void whatIsNoKeyIsRefusedWithoutShowingIt(String text) {
        assertThatThrownBy(() -> IncidentKey.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("SECRET")
                .hasMessageNotContaining("Ann");
    }

    @Test
    void aWrittenKeyIsReadInItsOneSpelling() {
        assertThat(IncidentKey.parse(" flight/co 0123/2026-03-01/sea/ticket:220-1234567890"))
                .isEqualTo(KEY);
        assertThat(IncidentKey.parse("order/ab 12/01")).isEqualTo(IncidentKey.orderLine("AB 12", 1));
    }

    @Property
    void parseReadsWhatTextGivesAndNormalisesOnce(@ForAll("keys") IncidentKey key) {
        assertThat(IncidentKey.parse(key.text())).isEqualTo(key);
        assertThat(new IncidentKey(key.text())).isEqualTo(key);
    }

    @Property
    void twoIdentitiesNeverShareAKeyAndTheirTextIsNowhere(
            @ForAll("names") String one, @ForAll("names") String other, @ForAll("namespaces") String namespace) {
        List<Identity> both =
                Stream.of(one, other).map(id -> Identity.of(namespace, id)).toList();
        List<IncidentKey> keys = both.stream()
                .map(who -> IncidentKey.flight("LH 1", DAY, "FRA", who))
                .toList();
        assertThat(keys.get(0).equals(keys.get(1))).isEqualTo(both.get(0).equals(both.get(1)));
        assertThat(keys.get(0)).hasToString("flight/LH1/2026-03-01/FRA/****");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("aA1%/ +\u00a0\u2003\n:é")
                .ofMinLength(1)
                .ofMaxLength(6)
                .map(tail -> "x" + tail);
    }

    @Provide
    Arbitrary<String> namespaces() {
        return Arbitraries.of("passport", "loyalty", "email-hash");
    }

    @Provide
    Arbitrary<IncidentKey> keys() {
        return names().flatMap(name -> Arbitraries.of(
                IncidentKey.flight("LH 1", DAY, "FRA", Identity.of("loyalty", name)),
                IncidentKey.flight("4U 0012", DAY, "FRA", Identity.of("passport", name)),
                IncidentKey.orderLine(name, 7),
                IncidentKey.orderLine(name, 0, IncidentKind.LATE_DELIVERY),
                IncidentKey.outage(name, "O " + name),
                IncidentKey.within(CustomerId.of("C"), name)));
    }
}
