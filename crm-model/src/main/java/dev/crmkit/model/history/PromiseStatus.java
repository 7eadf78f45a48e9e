package dev.crmkit.model.history;

/** What has become of a promise by an instant. */
public enum PromiseStatus {
    /** Not yet fulfilled, and not yet late. */
    OPEN,
    /** Not yet fulfilled, and late. */
    OVERDUE,
    /** Fulfilled in time; early is no more than in time. */
    KEPT,
    /** Fulfilled, but late. */
    LATE,
    /** Not done, taken back, or given up when it was late already. */
    BROKEN,
    /** The customer released the company from it before it was late. */
    WITHDRAWN;

    /**
     * Whether the company still owes it.
     *
     * @return true for {@link #OPEN} and {@link #OVERDUE}
     */
    public boolean isPending() {
        return this == OPEN || this == OVERDUE;
    }
}
