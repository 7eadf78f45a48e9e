package dev.crmkit.model.channel;

/** Who opened a contact. */
public enum Direction {
    /** The customer came to the company. */
    INBOUND,
    /** The company went to the customer. */
    OUTBOUND
}
