package dev.crmkit.model.remedy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.moment.Moment;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When, where and by whom something was granted: what the next agent must see. Immutable.
 *
 * @param at when
 * @param channel where
 * @param employee a pseudonym of the person or program that granted, at most 200 characters; empty where it is not known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Occasion(
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at, Channel channel, String employee) {

    /**
     * Checks the parts.
     *
     * @param at when
     * @param channel where
     * @param employee a pseudonym of the person or program that granted, at most 200 characters; empty where it is not known
     * @throws IllegalArgumentException if the instant is outside the years 1900 to 2199, or the pseudonym is too long
     */
    public Occasion {
        Moment.checked("at", at);
        Objects.requireNonNull(channel, "channel");
        Bounds.text("employee", employee, Bounds.LONGEST_ID);
    }

    /**
     * An occasion on which nobody is named.
     *
     * @param at when
     * @param channel where
     * @return the occasion
     * @throws IllegalArgumentException if the instant is outside the years 1900 to 2199
     */
    public static Occasion of(Instant at, Channel channel) {
        return new Occasion(at, channel, "");
    }

    @JsonCreator
    static Occasion fromJson(
            @JsonProperty(value = "at", required = true) @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
            @JsonProperty(value = "channel", required = true) Channel channel,
            @JsonProperty("employee") @Nullable String employee) {
        return new Occasion(at, channel, employee == null ? "" : employee);
    }
}
