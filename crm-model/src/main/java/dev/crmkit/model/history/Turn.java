package dev.crmkit.model.history;

/** Who has to do the next step in a concern. */
public enum Turn {
    /** The company: it was asked, or it has an open promise. */
    COMPANY,
    /** The customer: he was asked or answered. */
    CUSTOMER,
    /** Nobody: the concern is settled. */
    NOBODY
}
