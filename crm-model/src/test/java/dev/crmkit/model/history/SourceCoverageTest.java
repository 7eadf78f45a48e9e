package dev.crmkit.model.history;

import static dev.crmkit.model.history.Story.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.channel.Channel;
import org.junit.jupiter.api.Test;

class SourceCoverageTest {

    private final CustomerHistory history = CustomerHistory.builder()
            .add(new SourceCoverage("mail", Channel.EMAIL, at(0), at(10)))
            .add(new SourceCoverage("mail-2", Channel.EMAIL, at(8), at(20)))
            .add(new SourceCoverage("calls", Channel.PHONE, at(5), at(20)))
            .build();

    @Test
    void silenceCountsOnlyWhereTheChannelWasConnected() {
        assertThat(history.isCovered(Channel.EMAIL, at(0), at(20))).isTrue();
        assertThat(history.isCovered(Channel.EMAIL, at(0), at(21))).isFalse();
        assertThat(history.isCovered(Channel.PHONE, at(4), at(6))).isFalse();
        assertThat(history.isCovered(Channel.PHONE, at(5), at(6))).isTrue();
        assertThat(history.isCovered(Channel.CHAT, at(5), at(6))).isFalse();
        assertThat(CustomerHistory.empty().isCovered(Channel.EMAIL, at(0), at(1)))
                .isFalse();
    }

    @Test
    void aGapIsNotCovered() {
        CustomerHistory gap = CustomerHistory.builder()
                .add(new SourceCoverage("mail", Channel.EMAIL, at(0), at(5)))
                .add(new SourceCoverage("mail", Channel.EMAIL, at(6), at(10)))
                .build();
        assertThat(gap.isCovered(Channel.EMAIL, at(0), at(10))).isFalse();
        assertThat(gap.isCovered(Channel.EMAIL, at(6), at(10))).isTrue();
    }

    @Test
    void aViewDoesNotKnowTheDeliveriesOfTomorrow() {
        assertThat(history.asOf(at(7), at(30)).coverage())
                .containsExactly(
                        new SourceCoverage("calls", Channel.PHONE, at(5), at(7)),
                        new SourceCoverage("mail", Channel.EMAIL, at(0), at(7)));
        assertThat(history.asOf(at(30), at(30))).isEqualTo(history);
        assertThat(history.asOf(at(7), at(7)).toBuilder().build().coverage()).hasSize(2);
    }

    @Test
    void repetitionsCollapse() {
        assertThat(history.toBuilder()
                        .add(new SourceCoverage("mail", Channel.EMAIL, at(0), at(10)))
                        .build())
                .isEqualTo(history);
    }

    @Test
    void whatWasNeverConnectedIsRefused() {
        assertThatThrownBy(() -> new SourceCoverage("mail", Channel.EMAIL, at(5), at(5)))
                .hasMessageContaining("completeUntil 2026-03-01T05:00:00Z is not after from 2026-03-01T05:00:00Z");
        assertThatThrownBy(() -> new SourceCoverage(" ", Channel.EMAIL, at(5), at(6)))
                .hasMessageContaining("source is blank");
    }
}
