package dev.crmkit.model.channel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The way in which customer and company meet: an open list of codes. Known channels are constants here; a code that a
 * host has of its own is kept, not refused. Immutable.
 *
 * @param code upper case letters, digits and underscores, e.g. {@code CHECK_IN_DESK}
 */
public record Channel(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]*");

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
    /** A chat with a person or a bot on the company's own page. */
    public static final Channel CHAT = new Channel("CHAT");
    /** A messenger, SMS included. */
    public static final Channel MESSAGING = new Channel("MESSAGING");
    /** A public page of a social network. */
    public static final Channel SOCIAL = new Channel("SOCIAL");
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
     * @param code upper case letters, digits and underscores, e.g. {@code CHECK_IN_DESK}
     * @throws IllegalArgumentException if the code is not upper case letters, digits and underscores
     */
    public Channel {
        if (!FORM.matcher(code).matches())
            throw new IllegalArgumentException("Channel code '" + code + "' does not match [A-Z][A-Z0-9_]*"
                    + "\nUse Channel.parse(text) to take in a host's own spelling.");
    }

    /**
     * Reads a code in any spelling: {@code check-in desk}, {@code Check In Desk} and {@code CHECK_IN_DESK} are one.
     *
     * @param text the code, case and separators as they come
     * @return the channel, known or not
     * @throws IllegalArgumentException if nothing is left to name a channel
     */
    public static Channel parse(String text) {
        return new Channel(text.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_"));
    }

    @Override
    public String toString() {
        return code;
    }
}
