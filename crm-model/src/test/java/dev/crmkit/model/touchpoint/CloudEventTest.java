package dev.crmkit.model.touchpoint;

import static dev.crmkit.model.touchpoint.Samples.CANARY;
import static dev.crmkit.model.touchpoint.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.customer.CustomerId;
import dev.crmkit.model.customer.Identity;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CloudEventTest {

    private static final Touchpoint TOUCHPOINT =
            Samples.bareBuilder().build(new Commitment.PromiseResolved(PromiseId.of("p"), PromiseOutcome.BROKEN));
    private static final CloudEvent EVENT = CloudEvent.of(TOUCHPOINT);
    private static final String TYPE = "dev.crmkit.touchpoint.promise-resolved.v1";

    static Stream<Touchpoint> touchpoints() {
        return Samples.touchpoints();
    }

    @Test
    void attributesFollowFromTheTouchpoint() {
        assertThat(EVENT.specVersion()).isEqualTo("1.0");
        assertThat(EVENT.id()).isEqualTo("t-1");
        assertThat(EVENT.source()).isEqualTo("shop%20floor%201");
        assertThat(EVENT.type()).isEqualTo(TYPE);
        assertThat(EVENT.time()).isEqualTo(NOON);
        assertThat(EVENT.recordedAt()).isEqualTo(NOON);
        assertThat(EVENT.dataContentType()).isEqualTo("application/json");
        assertThat(EVENT.touchpoint()).isEqualTo(TOUCHPOINT);
        assertThat(EVENT).hasToString("CloudEvent of " + TOUCHPOINT);
    }

    @Test
    void theSubjectIsAProfileAndNothingElse() {
        Touchpoint customer = TOUCHPOINT.toBuilder()
                .with(Counterpart.one(Identity.customer(CustomerId.of("C-1"))))
                .build(TOUCHPOINT.content());
        Touchpoint caller = TOUCHPOINT.toBuilder()
                .with(Counterpart.one(Identity.of("phone", CANARY)))
                .build(TOUCHPOINT.content());
        assertThat(CloudEvent.of(customer).subject()).contains("customer:C-1");
        assertThat(CloudEvent.of(caller).subject()).isEmpty();
        assertThat(EVENT.subject()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("touchpoints")
    void comesBackEqual(Touchpoint touchpoint) {
        CloudEvent event = CloudEvent.of(touchpoint);
        CloudEvent read = CloudEvent.fromJson(
                event.specVersion(),
                event.id(),
                event.source(),
                event.type(),
                event.time(),
                event.recordedAt(),
                event.touchpoint());
        assertThat(read).isEqualTo(event).hasSameHashCodeAs(event);
        assertThat(event.type()).matches("dev\\.crmkit\\.touchpoint\\.[a-z-]+\\.v1");
    }

    @Test
    void timesMayBeMissingAndSourcesBeEncodedOtherwise() {
        assertThat(CloudEvent.fromJson("1.0", "t-1", "%73hop%20floor%201", TYPE, null, null, TOUCHPOINT))
                .isEqualTo(EVENT);
    }

    @Test
    void anotherVersionIsRefused() {
        assertThatThrownBy(() -> CloudEvent.fromJson("0.3", "t-1", EVENT.source(), TYPE, null, null, TOUCHPOINT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("specversion of the CloudEvent is not 1.0"
                        + "\nRead other versions with a library of theirs, and take the touchpoint from the data.");
    }

    @Test
    void contradictionsAreRefused() {
        String source = EVENT.source();
        refused("id", () -> CloudEvent.fromJson("1.0", CANARY, source, TYPE, null, null, TOUCHPOINT));
        refused("source", () -> CloudEvent.fromJson("1.0", "t-1", CANARY, TYPE, null, null, TOUCHPOINT));
        refused("type", () -> CloudEvent.fromJson("1.0", "t-1", source, CANARY, null, null, TOUCHPOINT));
        refused("time", () -> CloudEvent.fromJson("1.0", "t-1", source, TYPE, NOON.plusNanos(1), null, TOUCHPOINT));
        refused(
                "recordedat",
                () -> CloudEvent.fromJson("1.0", "t-1", source, TYPE, NOON, NOON.plusNanos(1), TOUCHPOINT));
    }

    private static void refused(String name, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(name + " of the CloudEvent is not that of its data, touchpoint shop floor 1#t-1 of type "
                        + TYPE + " at 2026-03-01T12:00:00Z recorded at 2026-03-01T12:00:00Z"
                        + "\nWrite the envelope with CloudEvent.of(touchpoint), or change it and the data alike.");
    }

    @Test
    void aSourceThatIsNoUriReferenceIsRefused() {
        assertThatThrownBy(() -> CloudEvent.fromJson("1.0", "t-1", "shop%zz", TYPE, null, null, TOUCHPOINT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("source of 7 characters is not a URI reference"
                        + "\nWrite % as %25 and encode what RFC 3986 does not allow.");
    }
}
