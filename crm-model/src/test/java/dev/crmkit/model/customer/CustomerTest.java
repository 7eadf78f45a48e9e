package dev.crmkit.model.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.moment.Validity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class CustomerTest {

    private static final Instant DAY = Instant.parse("2026-01-05T10:00:00Z");
    private static final Identity LOYALTY = Identity.of("loyalty", "canary-992000123");
    private static final CustomerId C1 = CustomerId.of("C-1");

    private static Customer full() {
        return Customer.builder(C1)
                .since(Moment.of(DAY))
                .party(new Party.Person("Ms", "Canary-First", "Canary-Last"))
                .identity(LOYALTY)
                .affiliation(Affiliation.of(C1, CustomerId.of("C-9"), Affiliation.Role.BUYER))
                .lifecycle(Lifecycle.ACTIVE)
                .customerSince(LocalDate.of(2019, 5, 1))
                .preferences(Preferences.none().withLanguage("de-at"))
                .relationship(Relationship.none().withExpected(RelationshipType.PERSONAL_ASSISTANCE))
                .value(CustomerValue.of(new BigDecimal("-12.50"), "EUR", Period.ofMonths(12)))
                .consent(Consent.given(ConsentPurpose.MARKETING).saidIn("call with Canary"))
                .attributes(Attributes.none().with("shoe_size", "canary 43"))
                .build();
    }

    @Test
    void aCustomerIsRebuiltWithoutLoss() {
        Customer customer = full();
        assertThat(customer.toBuilder().build()).isEqualTo(customer).hasSameHashCodeAs(customer);
        assertThat(customer.lifecycle()).contains(Lifecycle.ACTIVE);
        assertThat(customer.customerSince()).contains(LocalDate.of(2019, 5, 1));
        assertThat(customer.attributes().get("shoe_size")).contains(new Value.Text("canary 43"));
        assertThat(customer).hasToString("Customer C-1");
        assertThat(customer.toBuilder().lifecycle(Lifecycle.LOST).build()).isNotEqualTo(customer);
    }

    @Test
    void onlyTheIdIsNeeded() {
        Customer customer = Customer.builder(C1).build();
        assertThat(customer.toBuilder().build()).isEqualTo(customer);
        assertThat(customer.lifecycle()).isEmpty();
        assertThat(customer.customerSince()).isEmpty();
        assertThat(customer.party()).isEqualTo(Party.unnamed());
        assertThat(customer.preferences()).isEqualTo(Preferences.none());
        assertThat(customer.relationship()).isEqualTo(Relationship.none());
        assertThat(customer.value()).isEqualTo(CustomerValue.none());
        assertThat(customer.attributes()).isEqualTo(Attributes.none());
        assertThat(customer.toBuilder().value(CustomerValue.none()).build()).isEqualTo(customer);
    }

    @Test
    void whatIsAddedTwiceIsThereOnce() {
        Identity verified = new Identity(LOYALTY.namespace(), LOYALTY.id(), true, true);
        Customer customer = full();
        Customer again = customer.toBuilder()
                .identity(verified)
                .affiliation(customer.affiliations().get(0))
                .consent(customer.consents().get(0))
                .build();
        assertThat(again.identities()).containsExactly(verified);
        assertThat(again.affiliations()).hasSize(1);
        assertThat(again.consents()).hasSize(1);
    }

    @Test
    void whatIsKnownSinceEverIsSeenInEveryView() {
        assertThat(Customer.builder(C1).build().since()).isEqualTo(Moment.of(Moment.EARLIEST));
    }

    @Test
    void listsCanBeReplaced() {
        Customer customer = full();
        var ended = new Affiliation(C1, CustomerId.of("C-9"), Affiliation.Role.BUYER, Validity.until(DAY));
        Customer replaced = customer.toBuilder()
                .identities(List.of(LOYALTY, LOYALTY))
                .affiliations(List.of(ended))
                .consents(List.of())
                .build();
        assertThat(replaced.identities()).containsExactly(LOYALTY);
        assertThat(replaced.affiliations()).containsExactly(ended);
        assertThat(replaced.consents()).isEmpty();
        assertThat(replaced.toBuilder()
                        .affiliations(customer.affiliations())
                        .consents(customer.consents())
                        .build())
                .isEqualTo(customer);
        assertThat(customer.toBuilder().identities(List.of()).build().identities())
                .isEmpty();
    }

    @Test
    void anErasedCustomerKeepsValueStandingAndConsents() {
        Pseudonyms pseudonyms = Pseudonyms.keyed(new byte[16]);
        Customer customer = full();
        Customer erased = customer.erased(pseudonyms);
        assertThat(erased.party()).isEqualTo(Party.unnamed());
        assertThat(erased.identities()).containsExactly(LOYALTY.erased(pseudonyms));
        assertThat(erased.attributes().isEmpty()).isTrue();
        assertThat(erased.consents()).containsExactly(Consent.given(ConsentPurpose.MARKETING));
        assertThat(erased)
                .isEqualTo(customer.toBuilder()
                        .party(erased.party())
                        .attributes(Attributes.none())
                        .consents(erased.consents())
                        .build()
                        .erased(pseudonyms));
        assertThat(erased.value()).isEqualTo(customer.value());
        assertThat(erased.lifecycle()).isEqualTo(customer.lifecycle());
        assertThat(erased.affiliations()).isEqualTo(customer.affiliations());
        assertThat(erased.since()).isEqualTo(customer.since());
        assertThat(erased.erased(pseudonyms)).isEqualTo(erased);
        assertThat(customer + " " + customer.party() + customer.identities() + customer.consents()
                        + customer.attributes())
                .doesNotContainIgnoringCase("canary");
    }

    @Test
    void preferencesAreCheckedAndKeptInTheUsualSpelling() {
        Preferences preferences = Preferences.none()
                .withLanguage("DE-at")
                .withTimeZone(ZoneOffset.UTC)
                .withChannels(List.of(Channel.PHONE, Channel.EMAIL, Channel.PHONE));
        assertThat(preferences.language()).contains("de-AT");
        assertThat(preferences.timeZone()).contains(ZoneOffset.UTC);
        assertThat(preferences.channels()).containsExactly(Channel.PHONE, Channel.EMAIL);
        assertThat(preferences).hasToString("Preferences[language=de-AT, timeZone=Z, channels=[PHONE, EMAIL]]");
        assertThat(Preferences.none()).hasToString("Preferences[language=?, timeZone=?, channels=[]]");
        String message = "language of %d characters is not a tag of BCP 47"
                + "\nWrite the language, then the country: 'de', 'de-AT', 'en-GB'.";
        assertThatThrownBy(() -> Preferences.none().withLanguage("de_AT"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message, 5);
        assertThatThrownBy(() -> Preferences.none().withLanguage(" ")).hasMessage(message, 1);
        assertThatThrownBy(() -> Preferences.fromJson(null, "Mars/Olympus", null))
                .hasMessage("timeZone of 12 characters is not a zone that Java knows"
                        + "\nWrite region and city, e.g. 'Europe/Vienna'.");
    }

    @Test
    void aRelationshipIsWhatIsExpectedAndOffered() {
        Relationship relationship = Relationship.none()
                .withExpected(RelationshipType.DEDICATED_PERSONAL_ASSISTANCE)
                .withOffered(RelationshipType.SELF_SERVICE)
                .withDedicatedContact("E-7");
        assertThat(relationship.expected()).contains(RelationshipType.DEDICATED_PERSONAL_ASSISTANCE);
        assertThat(relationship.offered()).contains(RelationshipType.SELF_SERVICE);
        assertThat(relationship.dedicatedContact()).contains("E-7");
        assertThat(relationship)
                .hasToString("Relationship[expected=DEDICATED_PERSONAL_ASSISTANCE, offered=SELF_SERVICE, "
                        + "dedicatedContact=E-7]");
        assertThatThrownBy(() -> Relationship.none().withDedicatedContact(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("dedicatedContact of 1 characters: 1 to 200 are allowed, not only blanks");
        assertThatThrownBy(() -> Relationship.none().withDedicatedContact("x".repeat(201)))
                .hasMessageStartingWith("dedicatedContact of 201 characters");
    }

    @Test
    void valueIsProfitAndMayBeNegative() {
        CustomerValue value = CustomerValue.of(new BigDecimal("-12.5"), "EUR", Period.ofMonths(12))
                .withLifetime(new BigDecimal("3000"), "EUR")
                .withTier("SENATOR");
        assertThat(value.contributionMargin())
                .contains(new CustomerValue.Margin(Money.parse("EUR -12.50"), Period.ofYears(1)));
        assertThat(value.lifetime()).contains(Money.parse("EUR 3000.00"));
        assertThat(value.tier()).isEqualTo("SENATOR");
        assertThat(value)
                .hasToString("CustomerValue[contributionMargin=EUR -12.50 per P1Y, lifetime=EUR 3000.00, "
                        + "tier=SENATOR]");
        assertThatThrownBy(() -> CustomerValue.of(Money.parse("EUR 1"), Period.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("per P0D is not longer than nothing");
        assertThatThrownBy(() -> CustomerValue.of(Money.parse("EUR 1"), Period.of(1, 0, -1)))
                .hasMessageStartingWith("per P1Y-1D is not longer than nothing");
        assertThatThrownBy(() -> CustomerValue.of(new BigDecimal("1.001"), "EUR", Period.ofYears(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("contributionMargin 1.001 has more decimals than EUR has");
        assertThatThrownBy(() -> CustomerValue.none().withTier("x".repeat(101)))
                .hasMessageStartingWith("tier of 101 characters is longer than 100");
    }

    @Test
    void anAffiliationIsBetweenTwoForATime() {
        CustomerId organization = CustomerId.of("C-9");
        var affiliation =
                new Affiliation(C1, organization, Affiliation.Role.parse("decision-maker"), Validity.since(DAY));
        assertThat(affiliation.role())
                .isEqualTo(Affiliation.Role.DECISION_MAKER)
                .hasToString("DECISION_MAKER");
        assertThat(Affiliation.Role.parse("Prokurist").code()).isEqualTo("PROKURIST");
        assertThat(Affiliation.of(C1, organization, Affiliation.Role.OWNER).validity())
                .isEqualTo(Validity.always());
        assertThat(Affiliation.Role.parse("Einkäufer")).hasToString("EINKAUFER");
        assertThat(Affiliation.Role.parse("Buyer.")).isEqualTo(Affiliation.Role.BUYER);
        assertThatThrownBy(() -> Affiliation.Role.parse("x".repeat(1_000_000)))
                .hasMessageStartingWith("Role code of 1000000 characters does not match");
        assertThatThrownBy(() -> Affiliation.of(C1, C1, Affiliation.Role.OWNER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("person and organization are both C-1\n");
        assertThatThrownBy(() -> new Affiliation.Role("buyer"))
                .hasMessageStartingWith("Role code 'buyer' does not match [A-Z][A-Z0-9_]*");
    }

    @Test
    void nobodyIsACustomerSinceTheYearOne() {
        Customer.Builder builder = Customer.builder(C1);
        assertThatThrownBy(() -> builder.customerSince(LocalDate.of(1, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("customerSince 0001-01-01T00:00:00Z is not within");
    }
}
