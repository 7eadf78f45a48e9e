package dev.crmkit.model.customer;

import static dev.crmkit.model.customer.Consent.Permission.ALLOWED;
import static dev.crmkit.model.customer.Consent.Permission.NOT_SAID;
import static dev.crmkit.model.customer.Consent.Permission.REFUSED;
import static dev.crmkit.model.customer.ConsentPurpose.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.customer.Consent.Permission;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.moment.Validity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final List<ConsentPurpose> PURPOSES = List.of(MARKETING, ConsentPurpose.parse("price alerts"));
    private static final List<Channel> CHANNELS = List.of(Channel.EMAIL, Channel.PHONE, Channel.LETTER);
    private static final int LAST = 8;

    /** Consents with all ends, open ones too, between 0 and {@link #LAST}; LETTER is never named. */
    @Provide
    Arbitrary<List<List<Consent>>> sides() {
        Arbitrary<Validity> times = Combinators.combine(
                        Arbitraries.integers().between(-1, LAST),
                        Arbitraries.integers().between(1, LAST + 1))
                .as((from, length) -> new Validity(
                        from < 0 ? Moment.EARLIEST : at(from),
                        from + length > LAST ? Moment.LATEST : at(from + length)));
        Arbitrary<Consent> consents = Combinators.combine(
                        Arbitraries.of(PURPOSES),
                        Arbitraries.frequency(
                                Tuple.of(4, ConsentStatus.GIVEN),
                                Tuple.of(1, ConsentStatus.WITHDRAWN),
                                Tuple.of(1, ConsentStatus.PENDING)),
                        Arbitraries.integers().between(0, 2),
                        times)
                .as((purpose, status, channel, time) -> {
                    Consent consent =
                            Consent.of(purpose, status, LegalBasis.CONSENT).during(time);
                    return channel == 2 ? consent : consent.in(CHANNELS.get(channel));
                });
        return consents.list().ofMaxSize(4).list().ofMinSize(1).ofMaxSize(4);
    }

    /** Every purpose, channel and instant that the sides distinguish, and one that nobody names. */
    private interface Question {
        void at(ConsentPurpose purpose, Channel channel, Instant instant);
    }

    private static void ask(Question question) {
        for (ConsentPurpose purpose : PURPOSES)
            for (Channel channel : CHANNELS) for (Instant instant : instants()) question.at(purpose, channel, instant);
    }

    private static List<Instant> instants() {
        List<Instant> instants = new ArrayList<>(List.of(Moment.EARLIEST, Moment.LATEST.minusNanos(1)));
        IntStream.rangeClosed(0, LAST + 1).forEach(i -> {
            instants.add(at(i));
            instants.add(at(i).minusNanos(1));
        });
        return instants;
    }

    private static boolean spoke(List<Consent> side, ConsentPurpose purpose, Channel channel) {
        return side.stream().anyMatch(c -> c.purpose().equals(purpose) && c.covers(channel));
    }

    /** What each side says, decided one by one: the merge is neither wider nor narrower than the strictest. */
    @Property(tries = 2000)
    void aMergeAllowsWhatEverySideAllowsThatSpoke(@ForAll("sides") List<List<Consent>> sides) {
        List<Consent> merged = Consents.merged(sides);
        ask((purpose, channel, instant) -> {
            List<List<Consent>> speaking =
                    sides.stream().filter(side -> spoke(side, purpose, channel)).toList();
            boolean allowed = !speaking.isEmpty()
                    && speaking.stream()
                            .allMatch(side -> Consents.permission(side, purpose, channel, instant) == ALLOWED);
            assertThat(Consents.permission(merged, purpose, channel, instant) == ALLOWED)
                    .as("%s in %s at %s: %s merged to %s", purpose, channel, instant, sides, merged)
                    .isEqualTo(allowed);
        });
    }

    @Property
    void aRefusalStaysARefusal(@ForAll("sides") List<List<Consent>> sides) {
        List<Consent> merged = Consents.merged(sides);
        ask((purpose, channel, instant) -> {
            if (sides.stream().anyMatch(side -> Consents.permission(side, purpose, channel, instant) == REFUSED))
                assertThat(Consents.permission(merged, purpose, channel, instant))
                        .isEqualTo(REFUSED);
        });
    }

    @Property
    void theOrderOfSidesDoesNotMatter(@ForAll("sides") List<List<Consent>> sides, @ForAll Random random) {
        List<List<Consent>> shuffled = new ArrayList<>(sides);
        Collections.shuffle(shuffled, random);
        assertThat(Consents.merged(shuffled)).containsExactlyInAnyOrderElementsOf(Consents.merged(sides));
    }

    @Property
    void aSideMergedWithItselfIsItself(@ForAll("sides") List<List<Consent>> sides) {
        List<Consent> side = sides.get(0).stream().distinct().toList();
        assertThat(Consents.merged(List.of(side, side))).containsExactlyInAnyOrderElementsOf(side);
    }

    @Test
    void anOpenEndedYesMeetsAnOpenEndedNo() {
        Consent yes = Consent.given(MARKETING).during(Validity.since(at(1)));
        Consent no = Consent.denied(MARKETING).in(Channel.PHONE).during(Validity.since(at(5)));
        List<Consent> merged = Consents.merged(List.of(List.of(yes), List.of(no)));
        assertThat(Consents.permission(merged, MARKETING, Channel.EMAIL, at(9))).isEqualTo(ALLOWED);
        assertThat(Consents.permission(merged, MARKETING, Channel.PHONE, at(9))).isEqualTo(REFUSED);
        assertThat(Consents.permission(merged, MARKETING, Channel.PHONE, at(2)))
                .as("the side that speaks of phones never allowed it")
                .isEqualTo(REFUSED);
        assertThat(merged)
                .containsExactlyInAnyOrder(
                        yes,
                        no,
                        Consent.denied(MARKETING)
                                .in(Channel.PHONE)
                                .during(Validity.between(at(1), at(5)))
                                .saidIn("merge"));
    }

    @Test
    void aYesThatIsOverIsNotRevivedByTheOtherSide() {
        Consent over = Consent.given(MARKETING).in(Channel.EMAIL).during(Validity.until(at(3)));
        Consent anew = Consent.given(MARKETING).in(Channel.EMAIL).during(Validity.since(at(2)));
        List<Consent> merged = Consents.merged(List.of(List.of(over), List.of(anew)));
        assertThat(permissions(merged)).containsExactly(REFUSED, REFUSED, ALLOWED, REFUSED, REFUSED);
    }

    @Test
    void whatOneSideNeverSpokeOfIsLeftToTheOther() {
        Consent email = Consent.given(MARKETING).in(Channel.EMAIL);
        Consent phone = Consent.given(MARKETING).in(Channel.PHONE);
        assertThat(Consents.merged(List.of(List.of(email), List.of(phone), List.of())))
                .containsExactly(email, phone);
    }

    private static List<Permission> permissions(List<Consent> consents) {
        return IntStream.range(0, 5)
                .mapToObj(i -> Consents.permission(consents, MARKETING, Channel.EMAIL, at(i)))
                .toList();
    }

    @Test
    void silenceIsNotConsentAndTheStrictestCounts() {
        Customer customer = Customer.builder(CustomerId.of("C-1"))
                .consent(Consent.given(MARKETING).during(Validity.between(at(1), at(4))))
                .consent(Consent.of(MARKETING, ConsentStatus.WITHDRAWN, LegalBasis.LEGITIMATE_INTERESTS)
                        .in(Channel.EMAIL)
                        .during(Validity.since(at(3))))
                .build();
        assertThat(permissions(customer.consents())).containsExactly(NOT_SAID, ALLOWED, ALLOWED, REFUSED, REFUSED);
        assertThat(customer.permission(MARKETING, Channel.PHONE, at(3))).isEqualTo(ALLOWED);
        assertThat(customer.permission(MARKETING, Channel.PHONE, at(4))).isEqualTo(NOT_SAID);
        assertThat(customer.permission(ConsentPurpose.SHARING, Channel.PHONE, at(2)))
                .isEqualTo(NOT_SAID);
    }

    @Test
    void aRefusalCanBeEnded() {
        Customer refusing = Customer.builder(CustomerId.of("C-1"))
                .consent(Consent.denied(MARKETING))
                .build();
        Customer allowing = refusing.toBuilder()
                .consents(refusing.consents().stream()
                        .map(consent -> consent.during(Validity.until(at(2))))
                        .toList())
                .consent(Consent.given(MARKETING).during(Validity.since(at(2))))
                .build();
        assertThat(permissions(allowing.consents())).containsExactly(REFUSED, REFUSED, ALLOWED, ALLOWED, ALLOWED);
    }

    @Test
    void onlyAYesAllows() {
        for (ConsentStatus status : ConsentStatus.values())
            assertThat(Consents.permission(
                            List.of(Consent.of(MARKETING, status, LegalBasis.CONTRACT)), MARKETING, Channel.WEB, at(0)))
                    .isEqualTo(status == ConsentStatus.GIVEN ? ALLOWED : REFUSED);
    }

    @Test
    void aConsentSaysItsPartsAndNotItsSource() {
        Consent consent = Consent.denied(MARKETING)
                .in(Channel.EMAIL)
                .during(Validity.since(at(0)))
                .saidIn("call with Canary");
        assertThat(consent).hasToString("MARKETING DENIED in EMAIL 1970-01-01T00:00:00Z/..");
        assertThat(Consent.given(MARKETING)).hasToString("MARKETING GIVEN in all channels ../..");
        assertThat(consent.channel()).contains(Channel.EMAIL);
        assertThat(consent.basis()).isEqualTo(LegalBasis.CONSENT);
        assertThat(consent.erased().source()).isEmpty();
        assertThat(consent.erased().saidIn(consent.source())).isEqualTo(consent).hasSameHashCodeAs(consent);
        assertThatThrownBy(() -> consent.saidIn("x".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("source of 201 characters is longer than 200"
                        + "\nKeep the proof where it is and put its number here.");
    }

    @Test
    void purposesAreAnOpenList() {
        assertThat(ConsentPurpose.parse(" price-alerts "))
                .isEqualTo(ConsentPurpose.parse("PRICE_ALERTS"))
                .hasToString("PRICE_ALERTS");
        for (String spelling : List.of("Marketing.", "(marketing)", " market-ing", "MARKET_ING"))
            assertThat(ConsentPurpose.parse(spelling)).isEqualTo(MARKETING);
        assertThat(ConsentPurpose.parse("Personalisation")).isEqualTo(ConsentPurpose.PERSONALIZATION);
        assertThatThrownBy(() -> ConsentPurpose.parse("x".repeat(1_000_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ConsentPurpose code of 1000000 characters does not match");
        assertThatThrownBy(() -> new ConsentPurpose("marketing"))
                .hasMessageStartingWith("ConsentPurpose code 'marketing' does not match [A-Z][A-Z0-9_]*");
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }
}
