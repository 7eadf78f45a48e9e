package dev.crmkit.model.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.explain.Reason;
import org.junit.jupiter.api.Test;

class IdentityTest {

    private static final Identity ANN = Identity.of("loyalty", "992000123");

    @Test
    void toStringMasksWhatTextSays() {
        assertThat(ANN).hasToString("loyalty:****123");
        assertThat(ANN.text()).isEqualTo("loyalty:992000123");
        assertThat(Identity.of("loyalty", "abc")).hasToString("loyalty:****");
        assertThat(Identity.customer(CustomerId.of("C-12345"))).hasToString("customer:C-12345");
        assertThat(new Party.Person("Ms", "Ann", "Canary")).hasToString("Person[****]");
        assertThat(new Party.Organization("Canary")).hasToString("Organization[****]");
    }

    @Test
    void separatorsInATicketNumberDoNotMatter() {
        assertThat(Identity.ticket("220-1234567890")).isEqualTo(Identity.ticket("2201234567890"));
        assertThat(Identity.ticket("220 123 4567 890")).isEqualTo(Identity.ticket("2201234567890"));
        assertThat(Identity.of("ticket", "220-1234567890")).isEqualTo(Identity.ticket("2201234567890"));
        assertThatThrownBy(() -> Identity.ticket("--")).hasMessageContaining("namespace 'ticket' is blank");
    }

    @Test
    void verifiedOrNotItIsTheSamePerson() {
        assertThat(ANN.isSameAs(new Identity("loyalty", "992000123", true, false)))
                .isTrue();
        assertThat(ANN.isSameAs(Identity.of("phone", "992000123"))).isFalse();
        assertThatThrownBy(() -> Identity.of("E-Mail", "x")).hasMessageContaining("6 characters does not match");
    }

    @Test
    void aMergeNeedsTwoThatMayBeLinked() {
        Reason reason = Reason.of("test");
        Identity other = Identity.of("phone", "1");
        assertThat(new MergeProposal(ANN, other, reason).second()).isEqualTo(other);
        assertThatThrownBy(() -> new MergeProposal(ANN, ANN, reason)).hasMessageContaining("with itself");
        assertThatThrownBy(() -> new MergeProposal(ANN, other.notLinkable(), reason))
                .hasMessageContaining("Identity phone:**** is not linkable");
    }

    @Test
    void aCustomerIsRebuiltWithoutLoss() {
        Customer customer = Customer.builder(CustomerId.of("C-1"))
                .party(new Party.Person("Ms", "Ann", "Example"))
                .identity(ANN)
                .identity(new Identity("loyalty", "992000123", true, true))
                .build();
        assertThat(customer.identities()).containsExactly(new Identity("loyalty", "992000123", true, true));
        assertThat(customer.toBuilder().build()).isEqualTo(customer).hasSameHashCodeAs(customer);
        assertThat(customer.party().<String>match(Party.Person::lastName, Party.Organization::name))
                .isEqualTo("Example");
        assertThatThrownBy(() -> CustomerId.of(" C-1")).hasMessageContaining("1 to 200 without white space");
        assertThatThrownBy(() -> CustomerId.of("x".repeat(201))).hasMessageContaining("has 201 characters");
    }
}
