package dev.crmkit.model.touchpoint;

import dev.crmkit.model.channel.Channel;
import dev.crmkit.model.channel.Direction;
import java.util.Objects;

/**
 * Where and how they met. Immutable.
 *
 * @param channel where
 * @param direction who came to whom
 * @param employee a pseudonym of the employee; empty where nobody took part or it is not known
 */
public record Contact(Channel channel, Direction direction, String employee) {

    /**
     * Checks that no part is missing.
     *
     * @param channel where
     * @param direction who came to whom
     * @param employee a pseudonym of the employee; empty where nobody took part or it is not known
     */
    public Contact {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(employee, "employee");
    }

    /**
     * The customer came.
     *
     * @param channel where
     * @return the contact, without employee
     */
    public static Contact inbound(Channel channel) {
        return new Contact(channel, Direction.INBOUND, "");
    }

    /**
     * The company came.
     *
     * @param channel where
     * @return the contact, without employee
     */
    public static Contact outbound(Channel channel) {
        return new Contact(channel, Direction.OUTBOUND, "");
    }

    /**
     * The same contact with an employee.
     *
     * @param employee a pseudonym
     * @return the contact
     */
    public Contact by(String employee) {
        return new Contact(channel, direction, employee);
    }
}
