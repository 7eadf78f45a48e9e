package dev.crmkit.model.history;

/** How far a concern has come. */
public enum MatterStatus {
    /** Asked, and not yet answered. */
    OPEN,
    /** Answered; nobody has said that this solved it. */
    ANSWERED,
    /** Answered, and the concern is settled. */
    SOLVED,
    /** Asked again after it had been solved or declined. */
    REOPENED,
    /** Deliberately not answered, with a reason: not the same as forgotten. */
    DECLINED
}
