package dev.crmkit.model.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelTest {

    @ParameterizedTest
    @CsvSource({
        "check-in desk, CHECK_IN_DESK",
        "CheckInDesk, CHECK_IN_DESK",
        "' Call Centre ', CALL_CENTRE",
        "call center, CALL_CENTRE",
        "Callcenter, CALL_CENTRE",
        "email, EMAIL",
        "E-Mail, EMAIL",
        "e mail, EMAIL",
        "SMS, MESSAGING",
        "text-message, MESSAGING",
        "Web site, WEB",
        "POS, POINT_OF_SALE",
        "drone drop, DRONE_DROP",
        "Büro, BURO",
        "straße, STRASSE",
        "(hot line), HOT_LINE",
        "fax__2, FAX_2"
    })
    void spellingsOfOneChannelAreOneAndUnknownCodesAreKept(String text, String code) {
        assertThat(Channel.parse(text)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"  ", "", "24h", "Łódź", "Канал", "!!"})
    void whatHasNoLatinNameIsRefusedAndNotMangled(String text) {
        assertThatThrownBy(() -> Channel.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Channel code '")
                .hasMessageContaining("\nName it in Latin letters");
    }

    @Test
    void whatIsNoCodeIsRefused() {
        assertThatThrownBy(() -> new Channel("phone")).hasMessageContaining("'phone' does not match [A-Z][A-Z0-9_]*");
        assertThatThrownBy(() -> new Channel("A__B")).hasMessageContaining("'A__B' does not match");
        assertThatThrownBy(() -> Channel.parse("x".repeat(1_000_000))).hasMessageContaining("of 1000000 characters");
        assertThat(new Channel("E_MAIL")).isEqualTo(Channel.EMAIL);
    }

    @Test
    void everyKnownChannelHasItsMode() {
        assertThat(Channel.PHONE.mode()).contains(ChannelMode.PERSONAL);
        assertThat(Channel.KIOSK.mode()).contains(ChannelMode.SELF_SERVICE);
        assertThat(Channel.CHATBOT.mode()).contains(ChannelMode.AUTOMATED);
        assertThat(Channel.parse("drone drop").mode()).isEmpty();
    }

    @Property
    void parseReadsWhatToStringWrites(@ForAll("texts") String text) {
        Channel channel;
        try {
            channel = Channel.parse(text);
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertThat(Channel.parse(channel.toString())).isEqualTo(channel);
        assertThat(new Channel(channel.code())).isEqualTo(channel);
        assertThat(Channel.parse(channel.toString().toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(channel);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(20);
        Arbitrary<String> likely = Arbitraries.strings()
                .withChars("aeEmMäilIphPone_- .3ß")
                .ofMinLength(1)
                .ofMaxLength(8);
        return Arbitraries.oneOf(any, likely);
    }
}
