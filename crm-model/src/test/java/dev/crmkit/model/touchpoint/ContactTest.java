package dev.crmkit.model.touchpoint;

import static dev.crmkit.model.touchpoint.Samples.CANARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.channel.Direction;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    private static final Contact FULL = Contact.outbound(Channel.PHONE)
            .by("E-1")
            .solicited(Contact.Solicited.NO)
            .at(CANARY)
            .among(120);

    @Test
    void keepsWhatItIsGiven() {
        assertThat(FULL.channel()).isEqualTo(Channel.PHONE);
        assertThat(FULL.direction()).isEqualTo(Direction.OUTBOUND);
        assertThat(FULL.employee()).isEqualTo("E-1");
        assertThat(FULL.solicited()).isEqualTo(Contact.Solicited.NO);
        assertThat(FULL.contactPoint()).isEqualTo(CANARY);
        assertThat(FULL.audienceSize()).isEqualTo(120);
    }

    @Test
    void whoComesHasAskedAndOneIsMet() {
        Contact inbound = Contact.inbound(Channel.WEB);
        assertThat(inbound.solicited()).isEqualTo(Contact.Solicited.YES);
        assertThat(Contact.outbound(Channel.WEB).solicited()).isEqualTo(Contact.Solicited.UNKNOWN);
        assertThat(inbound.audienceSize()).isOne();
        assertThat(inbound.employee() + inbound.contactPoint()).isEmpty();
    }

    @Test
    void everyPartTellsTwoApart() {
        var others = Set.of(
                FULL.by(""),
                FULL.solicited(Contact.Solicited.YES),
                FULL.at("desk 12"),
                FULL.among(1),
                Contact.inbound(Channel.PHONE),
                Contact.outbound(Channel.PHONE),
                Contact.outbound(Channel.CHAT));
        assertThat(others).hasSize(7).doesNotContain(FULL);
        assertThat(FULL.at("desk 12").at(CANARY)).isEqualTo(FULL).hasSameHashCodeAs(FULL);
    }

    @Test
    void itsTextAndItsErasedFormDoNotShowTheContactPoint() {
        assertThat(FULL).hasToString("PHONE OUTBOUND by E-1 among 120");
        assertThat(FULL.erased()).isEqualTo(FULL.at(""));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void anAudienceHasSomebody(int size) {
        assertThatThrownBy(() -> FULL.among(size))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("audienceSize " + size + " is below 1"
                        + "\nOne person is an audience of 1; leave it out where nobody counted.");
    }

    @Test
    void pseudonymsAndPointsHaveLimits() {
        assertThatThrownBy(() -> FULL.by(" ")).hasMessageStartingWith("employee of 1 characters is blank");
        assertThatThrownBy(() -> FULL.at("x".repeat(10_001)))
                .hasMessageStartingWith("contactPoint of 10001 characters is longer than 10000\n");
    }

    @Test
    void reasonsReferToWhatTheyAre() {
        assertThat(ContactReason.need(NeedId.of("n"))).isEqualTo(new ContactReason(ContactReason.Kind.NEED, "n"));
        assertThat(ContactReason.promise(PromiseId.of("p")))
                .isEqualTo(new ContactReason(ContactReason.Kind.PROMISE, "p"));
        assertThat(ContactReason.matter("m")).isEqualTo(new ContactReason(ContactReason.Kind.MATTER, "m"));
        assertThat(ContactReason.event("e")).isEqualTo(new ContactReason(ContactReason.Kind.EVENT, "e"));
        assertThat(ContactReason.list("").reference()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ContactReason.Kind.class, names = "LIST", mode = EnumSource.Mode.EXCLUDE)
    void onlyAListNeedsNoName(ContactReason.Kind kind) {
        assertThatThrownBy(() -> new ContactReason(kind, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ContactReason reference of 0 characters is blank");
    }
}
