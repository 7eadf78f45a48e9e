package dev.crmkit.model.remedy;

import dev.crmkit.model.channel.Channel;
import java.time.Instant;
import java.util.Objects;

/**
 * When, where and by whom something was granted: what the next agent must see. Immutable.
 *
 * @param at when
 * @param channel where
 * @param employee a pseudonym of the person or program that granted; empty where it is not known
 */
public record Occasion(Instant at, Channel channel, String employee) {

    /**
     * Checks that no part is missing.
     *
     * @param at when
     * @param channel where
     * @param employee a pseudonym of the person or program that granted; empty where it is not known
     */
    public Occasion {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(employee, "employee");
    }
}
