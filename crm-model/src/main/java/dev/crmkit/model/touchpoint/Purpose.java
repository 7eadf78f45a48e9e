package dev.crmkit.model.touchpoint;

/** What the company wanted of a contact: what is spent on winning customers is weighed against what keeps them. */
public enum Purpose {
    /** To win a customer. */
    ACQUIRE,
    /** To keep one. */
    RETAIN,
    /** To do what a customer may expect. */
    SERVE
}
