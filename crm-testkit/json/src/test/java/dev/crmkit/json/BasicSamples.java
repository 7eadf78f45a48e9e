package dev.crmkit.json;

import dev.crmkit.model.customer.Attributes;
import dev.crmkit.model.explain.Contribution;
import dev.crmkit.model.explain.Evidence;
import dev.crmkit.model.explain.Reason;
import dev.crmkit.model.explain.Value;
import dev.crmkit.model.moment.Due;
import dev.crmkit.model.moment.Moment;
import dev.crmkit.model.moment.Validity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What the nouns are made of. */
final class BasicSamples {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final Instant LATER = Instant.parse("2026-03-02T09:30:15.123456789Z");
    static final Moment MOMENT = new Moment(NOON, LATER);
    static final Due DUE = Due.of(NOON, LATER);
    static final Money PRICE = Money.parse("EUR 250.00");
    static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    static final Reason REASON = Reason.of("eu261.band-a")
            .basedOn("Art. 7(1)(a)")
            .with("distance_km", 900)
            .with("carrier", "LH");

    private static final List<Value> VALUES = List.of(
            new Value.Text("Grüße \"aus\" Łódź\n"),
            new Value.Term("CHECK_IN_DESK"),
            new Value.Flag(true),
            new Value.Quantity(new BigDecimal("-900.50")),
            new Value.Amount(PRICE),
            new Value.At(LATER),
            new Value.Day(DAY),
            new Value.Span(Duration.ofMinutes(90)));

    private BasicSamples() {}

    static Attributes attributes() {
        Attributes all = Attributes.none();
        for (Value value : VALUES) all = all.with(value.kind().name(), value);
        return all;
    }

    static Stream<Sample<?>> all() {
        return Stream.of(
                        Stream.of(
                                Sample.part("moment", Moment.class, MOMENT, "a late record"),
                                Sample.part(
                                        "moment", Moment.class, new Moment(Moment.EARLIEST, Moment.LATEST), "bounds"),
                                Sample.part("due", Due.class, DUE, "any length"),
                                Sample.part("validity", Validity.class, Validity.between(NOON, LATER), "both ends"),
                                Sample.part("validity", Validity.class, Validity.since(NOON), "no end"),
                                Sample.part("validity", Validity.class, Validity.always(), "always"),
                                Sample.part("attributes", Attributes.class, Attributes.none(), "none"),
                                Sample.part("attributes", Attributes.class, attributes(), "of every kind")),
                        reasons(),
                        VALUES.stream()
                                .map(value -> Sample.of(
                                        "value",
                                        Value.class,
                                        value,
                                        value.kind().name())))
                .flatMap(samples -> samples);
    }

    private static Stream<Sample<?>> reasons() {
        Evidence evidence = new Evidence("shop", "1", NOON);
        return Stream.of(
                Sample.of("reason", Reason.class, Reason.of("a"), "a code alone"),
                Sample.of("reason", Reason.class, REASON, "with values and basis"),
                Sample.of("evidence", Evidence.class, evidence, "a pointer"),
                Sample.of("contribution", Contribution.class, new Contribution(evidence, REASON, -0.25), "a loss"));
    }
}
