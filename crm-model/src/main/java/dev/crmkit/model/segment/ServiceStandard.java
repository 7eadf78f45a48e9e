package dev.crmkit.model.segment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.moment.Due;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a company promises every member of a segment: how soon it answers in which channel, and whether each has a named
 * contact. Immutable.
 *
 * <pre>{@code
 * ServiceStandard standard = ServiceStandard.answer(Duration.ofHours(4))
 *         .and(Duration.ofMinutes(1), Channel.PHONE)
 *         .withNamedContact();
 * }</pre>
 *
 * @param answers how soon, by channel, in the order given; at most one of them for all other channels
 * @param namedContact whether each member has a contact whose name he knows
 */
@JsonPropertyOrder({"answers", "namedContact"})
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ServiceStandard(List<Answer> answers, boolean namedContact) {

    /**
     * How soon the company answers.
     *
     * @param within the time from the question to the answer, more than zero and at most 366 days; it runs day and night
     * @param channels the channels in which it does; empty: in all for which nothing else is said
     */
    @JsonPropertyOrder({"within", "channels"})
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Answer(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Duration within, Set<Channel> channels) {

        private static final Duration LONGEST = Duration.ofDays(366);

        /**
         * Checks the time.
         *
         * @param within the time from the question to the answer, more than zero and at most 366 days; it runs day and
         *     night
         * @param channels the channels in which it does; empty: in all for which nothing else is said
         * @throws IllegalArgumentException if the time is not more than zero and at most 366 days
         */
        public Answer {
            if (within.isNegative() || within.isZero() || within.compareTo(LONGEST) > 0)
                throw new IllegalArgumentException("within " + within + " is not more than zero and at most " + LONGEST
                        + "\nA promise to answer has a time that somebody can wait for.");
            channels = Codes.sorted("channels", channels);
        }

        @JsonCreator
        static Answer fromJson(
                @JsonProperty(value = "within", required = true) @JsonFormat(shape = JsonFormat.Shape.STRING)
                        Duration within,
                @JsonProperty("channels") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<Channel> channels) {
            return new Answer(Objects.requireNonNull(within, "within"), channels == null ? Set.of() : channels);
        }
    }

    /**
     * Checks that something is promised, and no two things for one channel.
     *
     * @param answers how soon, by channel, in the order given; at most one of them for all other channels
     * @param namedContact whether each member has a contact whose name he knows
     * @throws IllegalArgumentException if nothing is promised, or two times for one channel
     */
    public ServiceStandard {
        answers = Codes.listed("answers", answers);
        if (answers.isEmpty() && !namedContact)
            throw new IllegalArgumentException("ServiceStandard promises nothing\nLeave it out of the segment.");
        var seen = new HashSet<Channel>();
        boolean others = false;
        for (Answer answer : answers) {
            for (Channel channel : answer.channels()) if (!seen.add(channel)) throw twice(channel.toString());
            if (answer.channels().isEmpty() && others) throw twice("all other channels");
            others |= answer.channels().isEmpty();
        }
    }

    private static IllegalArgumentException twice(String where) {
        return new IllegalArgumentException("Two answer times for " + where + "\nPromise one time a channel.");
    }

    /**
     * A standard of one answer time, without named contact.
     *
     * @param within more than zero, at most 366 days
     * @param channels where; none for all channels
     * @return the standard
     */
    public static ServiceStandard answer(Duration within, Channel... channels) {
        return new ServiceStandard(List.of(new Answer(within, Set.of(channels))), false);
    }

    /**
     * A standard of a named contact alone.
     *
     * @return the standard
     */
    public static ServiceStandard ofNamedContact() {
        return new ServiceStandard(List.of(), true);
    }

    /**
     * The same standard with one more answer time.
     *
     * @param within more than zero, at most 366 days
     * @param channels where; none for all channels of which nothing else is said
     * @return the standard
     * @throws IllegalArgumentException if there is one for such a channel already
     */
    public ServiceStandard and(Duration within, Channel... channels) {
        var more = new ArrayList<>(answers);
        more.add(new Answer(within, Set.of(channels)));
        return new ServiceStandard(more, namedContact);
    }

    /**
     * The same standard with a named contact for each member.
     *
     * @return the standard
     */
    public ServiceStandard withNamedContact() {
        return new ServiceStandard(answers, true);
    }

    /**
     * How soon the company answers in a channel.
     *
     * @param channel where the question was asked
     * @return the time, or nothing if none is promised there
     */
    public Optional<Duration> answerTime(Channel channel) {
        return answers.stream()
                .filter(answer -> answer.channels().contains(channel))
                .findFirst()
                .or(() -> answers.stream()
                        .filter(answer -> answer.channels().isEmpty())
                        .findFirst())
                .map(Answer::within);
    }

    /**
     * When the answer to a question is due.
     *
     * @param channel where it was asked
     * @param asked when it was asked
     * @return the time from the question to the end of the answer time, or nothing if none is promised there
     */
    public Optional<Due> answerDue(Channel channel, Instant asked) {
        return answerTime(channel).map(within -> Due.of(asked, asked.plus(within)));
    }

    @JsonCreator
    static ServiceStandard fromJson(
            @JsonProperty("answers") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Answer> answers,
            @JsonProperty("namedContact") @Nullable Boolean namedContact) {
        return new ServiceStandard(answers == null ? List.of() : answers, Boolean.TRUE.equals(namedContact));
    }
}
