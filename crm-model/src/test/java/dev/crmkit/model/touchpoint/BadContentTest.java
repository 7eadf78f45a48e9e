package dev.crmkit.model.touchpoint;

import static dev.crmkit.model.touchpoint.Samples.HARM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.crmkit.model.incident.IncidentKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be is refused by name, value and bound, with what to do on the second line, and without any text. */
class BadContentTest {

    private static final String LONG = "secret".repeat(2_000);
    private static final String MEGABYTE = "s".repeat(1_000_000);

    static Stream<Arguments> bad() {
        return Stream.of(
                bad("about of 12000 characters is longer than 10000", () -> Dialogue.Enquiry.of(LONG)),
                bad("about of 1000000 characters is longer than 10000", () -> Dialogue.Complaint.of(MEGABYTE)),
                bad(
                        "text of 12000 characters is longer than 10000",
                        () -> new Dialogue.Note(Dialogue.Topic.GENERAL, LONG)),
                bad("Topic of 6 characters does not match [A-Z][A-Z0-9_]*", () -> Dialogue.Topic.of("secret")),
                bad(
                        "disruption of 12000 characters is blank, longer than 200 characters",
                        () -> new Dialogue.Notice(Samples.SAID, List.of(), LONG)),
                bad(
                        "severity 0.0 is not above 0 and at most 1000",
                        () -> new Commitment.ServiceFailure(IncidentKind.FLIGHT_DELAY, HARM, 0)),
                bad(
                        "severity NaN is not above 0 and at most 1000",
                        () -> new Commitment.ServiceFailure(IncidentKind.FLIGHT_DELAY, HARM, Double.NaN)),
                bad("granted EUR -0.01 is below 0", () -> remedied("-0.01", "EUR")),
                bad("granted USD 1.00 is not in the currency of what was due, EUR 250.00", () -> remedied("1", "USD")),
                bad("granted 1.234 has more decimals than EUR has", () -> remedied("1.234", "EUR")),
                bad("total EUR -1.00 is below 0", () -> new Trade.Purchase("o", Money.parse("EUR -1.00"))),
                bad("refund JPY -1 is below 0", () -> Trade.Return.of("o", new BigDecimal("-1"), "JPY")),
                bad(
                        "refund 0.5 has more decimals than JPY has",
                        () -> Trade.Return.of("o", new BigDecimal("0.5"), "JPY")),
                bad("order of 1 characters is blank", () -> Trade.Purchase.of(" ", BigDecimal.ONE, "EUR")),
                bad("order of 0 characters is blank", () -> Trade.Return.of("", BigDecimal.ONE, "EUR")),
                bad("event of 0 characters is blank", () -> new Rapport.Invitation("", Rapport.Expectation.NOTHING)),
                bad("duration PT-1S is below 0", () -> Rapport.Encounter.lasting(Duration.ofSeconds(-1))),
                bad("about of 12000 characters", () -> Rapport.Advice.of(LONG, Rapport.Favour.BOTH)),
                bad(
                        "about of 12000 characters",
                        () -> new Rapport.CustomerContribution(Rapport.Form.IDEA, LONG, List.of())));
    }

    private static Arguments bad(String message, ThrowingCallable call) {
        return Arguments.of(message, call);
    }

    private static Content remedied(String granted, String currency) {
        return Commitment.Remedied.of(HARM, Samples.due(), new BigDecimal(granted), currency);
    }

    @ParameterizedTest
    @MethodSource("bad")
    void isRefused(String message, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message)
                .message()
                .matches("(?s)[^\n]+\n[^\n]+")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "6, 5", "1, 1", "-1, -1"})
    void ratingsLieOnTheirScale(int rating, int best) {
        assertThatThrownBy(() -> new Rapport.Feedback(rating, best))
                .hasMessage(
                        "rating " + rating + " is not within 1 and best " + best + "\nFive stars are Feedback(5, 5).");
    }

    @Test
    void listsAreCopied() {
        var harms = new ArrayList<>(List.of(HARM));
        var complaint = new Dialogue.Complaint("", harms);
        harms.clear();
        assertThat(complaint.incidents()).containsExactly(HARM).isUnmodifiable();
    }

    @Test
    void nullIsNamed() {
        assertThatThrownBy(() -> new Commitment.PromiseMade(null)).hasMessage("promise");
        assertThatThrownBy(() -> new Rapport.NeedLearned(null)).hasMessage("need");
        assertThatThrownBy(() -> Dialogue.Reply.of(null)).hasMessage("reason");
        assertThatThrownBy(() -> Dialogue.Enquiry.of(null)).hasMessage("about");
    }
}
