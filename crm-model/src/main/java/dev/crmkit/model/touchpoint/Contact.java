package dev.crmkit.model.touchpoint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.channel.Direction;
import dev.crmkit.model.customer.PersonalData;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where and how they met. Immutable.
 *
 * <pre>{@code
 * Contact call = Contact.outbound(Channel.PHONE).by("E-1").solicited(Contact.Solicited.YES);
 * }</pre>
 */
@JsonPropertyOrder({"channel", "direction", "employee", "solicited", "contactPoint", "audienceSize"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
public final class Contact {

    private final Parts parts;

    private record Parts(
            Channel channel,
            Direction direction,
            String employee,
            Solicited solicited,
            String contactPoint,
            int audienceSize) {}

    /** Whether the customer had asked for a contact: only one that nobody asked for can be too many. */
    public enum Solicited {
        /** The customer asked for it, or came. */
        YES,
        /** The customer did not ask for it. */
        NO,
        /** Nobody recorded it. */
        UNKNOWN
    }

    private Contact(Parts parts) {
        this.parts = parts;
        Objects.requireNonNull(parts.channel, "channel");
        Objects.requireNonNull(parts.direction, "direction");
        Objects.requireNonNull(parts.solicited, "solicited");
        Checked.reference("employee", parts.employee);
        Checked.text("contactPoint", parts.contactPoint);
        if (parts.audienceSize < 1)
            throw new IllegalArgumentException("audienceSize " + parts.audienceSize + " is below 1"
                    + "\nOne person is an audience of 1; leave it out where nobody counted.");
    }

    /**
     * The customer came.
     *
     * @param channel where
     * @return a contact that the customer asked for, with one person, without employee and contact point
     */
    public static Contact inbound(Channel channel) {
        return new Contact(new Parts(channel, Direction.INBOUND, "", Solicited.YES, "", 1));
    }

    /**
     * The company came.
     *
     * @param channel where
     * @return a contact of which nobody knows whether it was asked for, with one person, without employee and contact point
     */
    public static Contact outbound(Channel channel) {
        return new Contact(new Parts(channel, Direction.OUTBOUND, "", Solicited.UNKNOWN, "", 1));
    }

    /**
     * The same contact with an employee.
     *
     * @param employee a pseudonym, at most 200 characters; empty where nobody took part or it is not known
     * @return the contact
     * @throws IllegalArgumentException if the pseudonym is white space only, longer, or holds half a surrogate pair
     */
    public Contact by(String employee) {
        return new Contact(new Parts(channel(), direction(), employee, solicited(), contactPoint(), audienceSize()));
    }

    /**
     * The same contact, asked for or not.
     *
     * @param solicited whether the customer had asked for it
     * @return the contact
     */
    public Contact solicited(Solicited solicited) {
        return new Contact(new Parts(channel(), direction(), employee(), solicited, contactPoint(), audienceSize()));
    }

    /**
     * The same contact at a point of the channel.
     *
     * @param contactPoint e.g. the desk, the page or the number dialled; at most 10,000 characters
     * @return the contact
     * @throws IllegalArgumentException if it is longer
     */
    public Contact at(String contactPoint) {
        return new Contact(new Parts(channel(), direction(), employee(), solicited(), contactPoint, audienceSize()));
    }

    /**
     * The same contact with several people at once.
     *
     * @param audienceSize how many it reached, at least 1; few is a personal meeting, many is not
     * @return the contact
     * @throws IllegalArgumentException if it is below 1
     */
    public Contact among(int audienceSize) {
        return new Contact(new Parts(channel(), direction(), employee(), solicited(), contactPoint(), audienceSize));
    }

    /**
     * Where.
     *
     * @return the channel
     */
    @JsonProperty
    public Channel channel() {
        return parts.channel();
    }

    /**
     * Who came to whom.
     *
     * @return the direction
     */
    @JsonProperty
    public Direction direction() {
        return parts.direction();
    }

    /**
     * Who took part for the company.
     *
     * @return a pseudonym; empty where nobody took part or it is not known
     */
    @JsonProperty
    public String employee() {
        return parts.employee();
    }

    /**
     * Whether the customer had asked for it.
     *
     * @return yes for what is inbound, unless somebody said otherwise
     */
    @JsonProperty
    public Solicited solicited() {
        return parts.solicited();
    }

    /**
     * The point of the channel, such as the desk or the number dialled; may be personal data.
     *
     * @return the point; empty where it is not known
     */
    @JsonProperty
    @PersonalData
    public String contactPoint() {
        return parts.contactPoint();
    }

    /**
     * How many people it reached.
     *
     * @return at least 1
     */
    @JsonProperty
    public int audienceSize() {
        return parts.audienceSize();
    }

    /**
     * The same contact without personal data.
     *
     * @return the contact without its contact point
     */
    public Contact erased() {
        return at(Erasure.TEXT);
    }

    @JsonCreator
    static Contact fromJson(
            @JsonProperty(value = "channel", required = true) Channel channel,
            @JsonProperty(value = "direction", required = true) Direction direction,
            @JsonProperty("employee") @Nullable String employee,
            @JsonProperty("solicited") @Nullable Solicited solicited,
            @JsonProperty("contactPoint") @Nullable String contactPoint,
            @JsonProperty("audienceSize") @Nullable BigDecimal audienceSize) {
        Objects.requireNonNull(direction, "direction");
        Contact bare = direction == Direction.INBOUND ? inbound(channel) : outbound(channel);
        return new Contact(new Parts(
                channel,
                direction,
                Checked.orEmpty(employee),
                solicited == null ? bare.solicited() : solicited,
                Checked.orEmpty(contactPoint),
                audienceSize == null ? 1 : Checked.whole("audienceSize", audienceSize)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contact contact && parts.equals(contact.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return channel() + " " + direction() + (employee().isEmpty() ? "" : " by " + employee()) + " among "
                + audienceSize();
    }
}
