package dev.crmkit.model.customer;

/** How service is delivered: the six customer relationships of Osterwalder and Pigneur, Business Model Generation (2010). */
public enum RelationshipType {
    /** A human being helps, whoever is there. */
    PERSONAL_ASSISTANCE,
    /** The same human being helps every time. */
    DEDICATED_PERSONAL_ASSISTANCE,
    /** The customer has the means to help himself. */
    SELF_SERVICE,
    /** Self-service that knows the customer and acts for him. */
    AUTOMATED_SERVICES,
    /** Customers help one another, in a place that the company runs. */
    COMMUNITY,
    /** Customers make the offer together with the company. */
    CO_CREATION
}
