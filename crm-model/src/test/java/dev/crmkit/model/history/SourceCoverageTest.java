package dev.crmkit.model.history;

import static dev.crmkit.model.history.Story.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.channel.Channel;
import org.junit.jupiter.api.Test;

class SourceCoverageTest {

    private final CustomerHistory history = CustomerHistory.builder()
            .add(SourceCoverage.of("mail", Channel.EMAIL, at(0), at(10)))
            .add(SourceCoverage.of("mail-2", Channel.EMAIL, at(8), at(20)))
            .add(SourceCoverage.of("calls", Channel.PHONE, at(5), at(20)))
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
                .add(SourceCoverage.of("mail", Channel.EMAIL, at(0), at(5)))
                .add(SourceCoverage.of("mail", Channel.EMAIL, at(6), at(10)))
                .build();
        assertThat(gap.isCovered(Channel.EMAIL, at(0), at(10))).isFalse();
        assertThat(gap.isCovered(Channel.EMAIL, at(6), at(10))).isTrue();
    }

    @Test
    void aViewDoesNotKnowTheDeliveriesOfTomorrow() {
        assertThat(history.asOf(at(7), at(30)).coverage())
                .containsExactly(
                        SourceCoverage.of("calls", Channel.PHONE, at(5), at(7)),
                        SourceCoverage.of("mail", Channel.EMAIL, at(0), at(7)));
        assertThat(history.asOf(at(30), at(30))).isEqualTo(history);
        assertThat(history.asOf(at(7), at(7)).toBuilder().build().coverage()).hasSize(2);
    }

    @Test
    void repetitionsCollapse() {
        assertThat(history.toBuilder()
                        .add(SourceCoverage.of("mail", Channel.EMAIL, at(0), at(10)))
                        .build())
                .isEqualTo(history);
    }

    @Test
    void whatWasNeverConnectedIsRefused() {
        assertThatThrownBy(() -> SourceCoverage.of("mail", Channel.EMAIL, at(5), at(5)))
                .hasMessageContaining("completeUntil 2026-03-01T05:00:00Z is not after from 2026-03-01T05:00:00Z");
        assertThatThrownBy(() -> SourceCoverage.of(" ", Channel.EMAIL, at(5), at(6)))
                .hasMessageContaining("source is blank");
    }

    @Test
    void whatWasLoadedLaterWasNotCoveredBefore() {
        CustomerHistory loaded = CustomerHistory.builder()
                .add(SourceCoverage.of("mail", Channel.EMAIL, at(0), at(10)).knownAt(at(50)))
                .build();
        assertThat(loaded.asOf(at(9), at(49)).isCovered(Channel.EMAIL, at(0), at(5)))
                .isFalse();
        assertThat(loaded.asOf(at(9), at(50)).isCovered(Channel.EMAIL, at(0), at(9)))
                .isTrue();
        assertThatThrownBy(() ->
                        SourceCoverage.of("mail", Channel.EMAIL, at(5), at(6)).knownAt(at(4)))
                .hasMessageContaining("recordedAt 2026-03-01T04:00:00Z is before from 2026-03-01T05:00:00Z");
        assertThatThrownBy(() -> loaded.isCovered(Channel.EMAIL, at(5), at(4)))
                .hasMessageContaining("until 2026-03-01T04:00:00Z is before from 2026-03-01T05:00:00Z");
    }
}
