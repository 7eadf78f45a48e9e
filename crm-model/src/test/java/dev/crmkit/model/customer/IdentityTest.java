package dev.crmkit.model.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.explain.Reason;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class IdentityTest {

    private static final Pseudonyms PSEUDONYMS = Pseudonyms.keyed(new byte[16]);
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
    void textIsParsedBack() {
        assertThat(Identity.parse(ANN.text())).isEqualTo(ANN);
        assertThat(Identity.parse("url:https://x.example/ann")).isEqualTo(Identity.of("url", "https://x.example/ann"));
        assertThat(Identity.parse("ticket:220-1234567890")).isEqualTo(Identity.ticket("2201234567890"));
        assertThat(Identity.parse("customer:C-1")).isEqualTo(Identity.customer(CustomerId.of("C-1")));
        assertThatThrownBy(() -> Identity.parse("ann@canary.example"))
                .hasMessage("Identity of 18 characters has no colon\nWrite namespace:id, e.g. loyalty:992000123.");
    }

    @Test
    void onlyAProfileHasACustomerId() {
        assertThat(Identity.customer(CustomerId.of("C-1")).customerId()).contains(CustomerId.of("C-1"));
        assertThat(ANN.customerId()).isEmpty();
        assertThatThrownBy(() -> Identity.of("customer", "x".repeat(201)))
                .hasMessageStartingWith("CustomerId of 201 characters: 1 to 200");
    }

    @Test
    void aWrongCustomerIdIsNotPrinted() {
        assertThatThrownBy(() -> CustomerId.of(" Canary"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CustomerId of 7 characters: 1 to 200 without white space at either end are allowed"
                        + "\nUse the key of your customer table, as text.");
        assertThatThrownBy(() -> CustomerId.of("")).hasMessageStartingWith("CustomerId of 0 characters");
        assertThat(CustomerId.of("x".repeat(200)).value()).hasSize(200);
    }

    @Property
    void erasingTwiceIsErasingOnce(
            @ForAll("namespaces") String namespace,
            @ForAll @AlphaChars @NumericChars @NotBlank @StringLength(max = 100) String id) {
        Identity erased = new Identity(namespace, id, true, false).erased(PSEUDONYMS);
        assertThat(erased.namespace()).isEqualTo(namespace);
        assertThat(erased.verified()).isTrue();
        assertThat(erased.linkable()).isFalse();
        assertThat(erased.erased(PSEUDONYMS)).isEqualTo(erased);
        assertThat(Identity.of(namespace, id).erased(PSEUDONYMS).isSameAs(erased))
                .as("the same id has the same pseudonym")
                .isTrue();
        assertThat(Identity.of(namespace, id + "1").erased(PSEUDONYMS).isSameAs(erased))
                .isFalse();
    }

    @Provide
    Arbitrary<String> namespaces() {
        return Arbitraries.of("ticket", "loyalty", "email-hash", "customer");
    }

    @Test
    void aHashOfAnAddressIsNotTakenForAPseudonym() {
        Identity hashed = Identity.of("email-hash", "0123456789abcdef0123456789abcdef");
        assertThat(hashed.erased(PSEUDONYMS).text()).doesNotContain(hashed.id()).startsWith("email-hash:erased-");
        assertThat(Identity.customer(CustomerId.of("C-1")).erased(PSEUDONYMS).text())
                .isEqualTo("customer:C-1");
        assertThat(Identity.of("loyalty", "1").erased(PSEUDONYMS))
                .isNotEqualTo(Identity.of("loyalty", "1")
                        .erased(Pseudonyms.keyed(
                                "another secret of a host".getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    @Test
    void whatIsTooLongIsRefusedByItsLength() {
        String long1 = "canary".repeat(200_000);
        assertThat(Identity.of("url", "x".repeat(400)).erased(PSEUDONYMS).id()).hasSize(39);
        assertThatThrownBy(() -> Identity.of("url", "x".repeat(401)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Identity id of 401 characters in namespace 'url' is longer than 400"
                        + "\nAn id is a key: of a longer text give a hash.");
        assertThatThrownBy(() -> Identity.ticket(long1)).hasMessageStartingWith("Identity id of 1200000 characters");
        assertThatThrownBy(() -> Identity.of(long1, "1"))
                .hasMessageStartingWith("Identity namespace of 1200000 characters does not match");
        String most = "x".repeat(1000);
        assertThat(new Party.Person(most, most, most).lastName()).hasSize(1000);
        assertThatThrownBy(() -> new Party.Person(long1, "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("courtesyTitle of 1200000 characters is longer than 1000\n");
        assertThatThrownBy(() -> new Party.Person("", most + "x", ""))
                .hasMessageStartingWith("firstName of 1001 characters is longer than 1000\n");
        assertThatThrownBy(() -> new Party.Person("", "", most + "x"))
                .hasMessageStartingWith("lastName of 1001 characters is longer than 1000\n");
        assertThatThrownBy(() -> new Party.Organization(most + "x"))
                .hasMessageStartingWith("name of 1001 characters is longer than 1000\n");
    }

    @Test
    void partiesLoseTheirNames() {
        assertThat(new Party.Person("Ms", "Ann", "Canary").erased()).isEqualTo(Party.unnamed());
        assertThat(new Party.Organization("Canary").erased()).isEqualTo(new Party.Organization(""));
        assertThat(new Party.Organization("Canary").<String>match(Party.Person::lastName, Party.Organization::name))
                .isEqualTo("Canary");
    }
}
