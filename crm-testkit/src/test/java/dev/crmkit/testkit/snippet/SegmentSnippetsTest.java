package dev.crmkit.testkit.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.segment.Criterion;
import dev.crmkit.model.segment.Operator;
import dev.crmkit.model.segment.Segment;
import dev.crmkit.model.segment.SegmentId;
import dev.crmkit.model.segment.ServiceStandard;
import dev.crmkit.model.segment.TouchpointPattern;
import dev.crmkit.model.segment.Trait;
import dev.crmkit.model.segment.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What the Javadoc of segments shows, word for word. */
class SegmentSnippetsTest {

    private final ZoneId zone = ZoneId.of("Europe/Berlin");

    // spotless:off
    @Test
    void windows() {
        Window quarterYear = Window.lastDays(90, ZoneId.of("Europe/Berlin"));
        Window sinceNewYear = Window.current(Window.Unit.YEAR, ZoneId.of("Europe/Berlin"));
        Window oneDay = Window.last(Duration.ofHours(24));

        Instant asOf = Instant.parse("2026-01-02T12:00:00Z");
        Instant newYearsEve = Instant.parse("2025-12-31T12:00:00Z");
        assertThat(quarterYear.contains(newYearsEve, asOf)).isTrue();
        assertThat(sinceNewYear.contains(newYearsEve, asOf)).isFalse();
        assertThat(oneDay.contains(newYearsEve, asOf)).isFalse();
    }

    @Test
    void patterns() {
        TouchpointPattern shoes =
                TouchpointPattern.purchased().in(Channel.WEB, Channel.APP).where("category", Operator.EQ, "shoes");
        Criterion regular = shoes.atLeast(2).within(Window.lastDays(90, zone));

        assertThat(regular)
                .hasToString("count([CONTENT PURCHASE; CHANNEL APP, WEB; category = 'shoes'], "
                        + "P90D/asOf[Europe/Berlin], 2..)");
    }

    @Test
    void segments() {
        Criterion criterion = Criterion.all(
                TouchpointPattern.purchased().atLeast(2).within(Window.lastDays(90, zone)),
                Criterion.not(Trait.memberOf("vip")));
        Segment regulars = Segment.ruleBased(SegmentId.of("regulars"), criterion)
                .name("Regular customers")
                .status(Segment.Status.ACTIVE)
                .serviceStandard(ServiceStandard.answer(Duration.ofHours(4)))
                .build();
        assertThat(regulars).hasToString("Segment regulars version 1 (ACTIVE, RULE_BASED)");

        ServiceStandard standard = ServiceStandard.answer(Duration.ofHours(4))
                .and(Duration.ofMinutes(1), Channel.PHONE)
                .withNamedContact();
        assertThat(standard.answerTime(Channel.PHONE)).contains(Duration.ofMinutes(1));
    }
    // spotless:on
}
