package dev.crmkit.model.channel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.crmkit.model.explain.CodeList;
import java.util.Optional;
import java.util.Set;

/**
 * The way in which customer and company meet: an open list of codes. Known channels are constants here; a code that a
 * host has of its own is kept, not refused. Immutable.
 *
 * @param code upper case letters, digits and single underscores, e.g. {@code CHECK_IN_DESK}
 */
public record Channel(String code) {

    private static final CodeList CODES = CodeList.of(
                    "Channel",
                    "IN_PERSON",
                    "POINT_OF_SALE",
                    "CHECK_IN_DESK",
                    "EVENT",
                    "CALL_CENTRE",
                    "PHONE",
                    "EMAIL",
                    "LETTER",
                    "CHAT",
                    "CHATBOT",
                    "MESSAGING",
                    "SOCIAL",
                    "VOICE_MENU",
                    "WEB",
                    "APP",
                    "KIOSK",
                    "COMMUNITY")
            .and("CALL_CENTER", "CALL_CENTRE")
            .and("POS", "POINT_OF_SALE")
            .and("TELEPHONE", "PHONE")
            .and("SMS", "MESSAGING")
            .and("TEXT_MESSAGE", "MESSAGING")
            .and("SOCIAL_MEDIA", "SOCIAL")
            .and("WEB_SITE", "WEB")
            .and("IVR", "VOICE_MENU");

    private static final Set<String> SELF_SERVICE = Set.of("WEB", "APP", "KIOSK", "COMMUNITY");
    private static final Set<String> AUTOMATED = Set.of("CHATBOT", "VOICE_MENU");

    /** Face to face, anywhere. */
    public static final Channel IN_PERSON = new Channel("IN_PERSON");
    /** A till or counter. */
    public static final Channel POINT_OF_SALE = new Channel("POINT_OF_SALE");
    /** An airline's desk at the airport. */
    public static final Channel CHECK_IN_DESK = new Channel("CHECK_IN_DESK");
    /** A fair, dinner or reception. */
    public static final Channel EVENT = new Channel("EVENT");
    /** A staffed call centre. */
    public static final Channel CALL_CENTRE = new Channel("CALL_CENTRE");
    /** A call to or from a person. */
    public static final Channel PHONE = new Channel("PHONE");
    /** Electronic mail. */
    public static final Channel EMAIL = new Channel("EMAIL");
    /** Mail on paper. */
    public static final Channel LETTER = new Channel("LETTER");
    /** A chat with a person on the company's own page. */
    public static final Channel CHAT = new Channel("CHAT");
    /** A chat with a program. */
    public static final Channel CHATBOT = new Channel("CHATBOT");
    /** A messenger, SMS included. */
    public static final Channel MESSAGING = new Channel("MESSAGING");
    /** A public page of a social network. */
    public static final Channel SOCIAL = new Channel("SOCIAL");
    /** A telephone line that answers by itself. */
    public static final Channel VOICE_MENU = new Channel("VOICE_MENU");
    /** The company's web site. */
    public static final Channel WEB = new Channel("WEB");
    /** The company's app. */
    public static final Channel APP = new Channel("APP");
    /** A machine on site. */
    public static final Channel KIOSK = new Channel("KIOSK");
    /** Customers among themselves, in a place the company runs. */
    public static final Channel COMMUNITY = new Channel("COMMUNITY");

    /**
     * Checks the code.
     *
     * @param code upper case letters, digits and single underscores, e.g. {@code CHECK_IN_DESK}; another spelling of a known
     *     one, such as {@code E_MAIL}, becomes the known one
     * @throws IllegalArgumentException as {@link CodeList#checked(String)}
     */
    public Channel {
        code = CODES.checked(code);
    }

    /**
     * Reads a code in any spelling: {@code check-in desk}, {@code Check In Desk} and {@code CHECK_IN_DESK} are one,
     * {@code E-Mail} is {@link #EMAIL}, {@code call center} is {@link #CALL_CENTRE} and {@code SMS} is {@link #MESSAGING}.
     *
     * @param text the code; case, separators and accents as they come
     * @return the channel, known or not
     * @throws IllegalArgumentException as {@link CodeList#parse(String)}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Channel parse(String text) {
        return new Channel(CODES.parse(text));
    }

    /**
     * Who serves the customer there.
     *
     * @return the mode of a known channel; nothing for a host's own code, of which only the host knows it
     */
    public Optional<ChannelMode> mode() {
        if (SELF_SERVICE.contains(code)) return Optional.of(ChannelMode.SELF_SERVICE);
        if (AUTOMATED.contains(code)) return Optional.of(ChannelMode.AUTOMATED);
        return CODES.knows(code) ? Optional.of(ChannelMode.PERSONAL) : Optional.empty();
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
