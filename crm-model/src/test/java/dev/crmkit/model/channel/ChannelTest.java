package dev.crmkit.model.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChannelTest {

    @Test
    void spellingsOfOneChannelAreOneAndUnknownCodesAreKept() {
        assertThat(Channel.parse("check-in desk")).isEqualTo(Channel.CHECK_IN_DESK);
        assertThat(Channel.parse(" Call Centre ")).isEqualTo(Channel.CALL_CENTRE);
        assertThat(Channel.parse("email")).isEqualTo(Channel.EMAIL);
        assertThat(Channel.parse("drone drop")).hasToString("DRONE_DROP");
        assertThat(Channel.parse(Channel.POINT_OF_SALE.toString())).isEqualTo(Channel.POINT_OF_SALE);
    }

    @Test
    void whatIsNoCodeIsRefused() {
        assertThatThrownBy(() -> new Channel("phone")).hasMessageContaining("'phone' does not match [A-Z][A-Z0-9_]*");
        assertThatThrownBy(() -> Channel.parse("  ")).isInstanceOf(IllegalArgumentException.class);
    }
}
