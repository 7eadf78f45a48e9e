package dev.crmkit.model.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.crmkit.model.channel.Channel;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a customer wants to be addressed: language, time zone and channels, each of them if he said so. Immutable.
 *
 * <pre>{@code
 * Preferences preferences = Preferences.none()
 *         .withLanguage("de-AT")
 *         .withTimeZone(ZoneId.of("Europe/Vienna"))
 *         .withChannels(List.of(Channel.PHONE, Channel.EMAIL));
 * }</pre>
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonPropertyOrder({"language", "timeZone", "channels"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public final class Preferences {

    private static final Preferences NONE = new Preferences(new Parts(null, null, List.of()));

    private final Parts parts;

    private record Parts(
            @Nullable String language, @Nullable ZoneId timeZone, List<Channel> channels) {}

    private Preferences(Parts parts) {
        this.parts = parts;
    }

    /**
     * The customer said nothing.
     *
     * @return no preferences
     */
    public static Preferences none() {
        return NONE;
    }

    /**
     * The same with a language.
     *
     * @param tag a language tag of BCP 47, e.g. {@code de-AT}; case does not matter
     * @return preferences with that language, its tag in the usual case
     * @throws IllegalArgumentException if the tag is blank or not well formed
     */
    public Preferences withLanguage(String tag) {
        return new Preferences(new Parts(language(tag), parts.timeZone(), parts.channels()));
    }

    private static String language(String tag) {
        try {
            if (!tag.isBlank())
                return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            // its message shows the text, as that of an unknown zone does
            throw new IllegalArgumentException(refused(tag));
        }
        throw new IllegalArgumentException(refused(tag));
    }

    private static String refused(String tag) {
        return "language of " + tag.length() + " characters is not a tag of BCP 47"
                + "\nWrite the language, then the country: 'de', 'de-AT', 'en-GB'.";
    }

    /**
     * The same with a time zone.
     *
     * @param zone the zone in which the customer lives
     * @return preferences with that zone
     */
    public Preferences withTimeZone(ZoneId zone) {
        // an id says all of a zone, so that ZoneOffset and ZoneId of one id are equal
        return new Preferences(new Parts(parts.language(), ZoneId.of(zone.getId()), parts.channels()));
    }

    /**
     * The same with channels.
     *
     * @param channels the channels, the dearest first; one that comes again is left out
     * @return preferences with these channels instead of those that were there
     */
    public Preferences withChannels(List<Channel> channels) {
        return new Preferences(new Parts(
                parts.language(),
                parts.timeZone(),
                List.copyOf(channels).stream().distinct().toList()));
    }

    /**
     * The language.
     *
     * @return a tag of BCP 47, e.g. {@code de-AT}, or nothing if not known
     */
    public Optional<String> language() {
        return Optional.ofNullable(parts.language());
    }

    /**
     * The zone in which the customer lives.
     *
     * @return the zone, or nothing if not known
     */
    public Optional<ZoneId> timeZone() {
        return Optional.ofNullable(parts.timeZone());
    }

    /**
     * The channels that the customer likes.
     *
     * @return the channels, the dearest first, unmodifiable; empty if he did not say
     */
    @JsonProperty
    public List<Channel> channels() {
        return parts.channels();
    }

    /** Each part of these; of the earlier ones where these say nothing. */
    Preferences over(Preferences earlier) {
        return new Preferences(new Parts(
                parts.language() == null ? earlier.parts.language() : parts.language(),
                parts.timeZone() == null ? earlier.parts.timeZone() : parts.timeZone(),
                channels().isEmpty() ? earlier.channels() : channels()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Preferences preferences && parts.equals(preferences.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return "Preferences[language=" + language().orElse("?") + ", timeZone="
                + timeZone().map(ZoneId::getId).orElse("?") + ", channels=" + channels() + "]";
    }

    @JsonProperty("language")
    private @Nullable String jsonLanguage() {
        return parts.language();
    }

    @JsonProperty("timeZone")
    private @Nullable String jsonTimeZone() {
        return parts.timeZone() == null ? null : parts.timeZone().getId();
    }

    @JsonCreator
    static Preferences fromJson(
            @JsonProperty("language") @Nullable String language,
            @JsonProperty("timeZone") @Nullable String timeZone,
            @JsonProperty("channels") @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Channel> channels) {
        Preferences read = channels == null ? NONE : NONE.withChannels(channels);
        if (language != null) read = read.withLanguage(language);
        return timeZone == null ? read : read.withTimeZone(zone(timeZone));
    }

    private static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("timeZone of " + id.length()
                    + " characters is not a zone that Java knows\nWrite region and city, e.g. 'Europe/Vienna'.");
        }
    }
}
