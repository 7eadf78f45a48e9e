package dev.crmkit.model.customer;

/** Where a customer stands on his way with the company; the roles of the party model of Apache OFBiz. */
public enum Lifecycle {
    /** Known, and has not bought yet. */
    PROSPECT,
    /** Buys, or has a contract. */
    ACTIVE,
    /** Has not bought for so long that the company counts him as gone quiet. */
    LAPSED,
    /** Has left: the contract is ended, or he said so. */
    LOST
}
