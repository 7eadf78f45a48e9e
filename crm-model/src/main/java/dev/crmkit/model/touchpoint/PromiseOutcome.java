package dev.crmkit.model.touchpoint;

/** How a promise ended. Whether it was kept in time follows from the instant and from when it was due. */
public enum PromiseOutcome {
    /** It was done, in time or late. */
    FULFILLED,
    /** The company did not do it, or took it back. */
    BROKEN,
    /** The customer released the company from it. */
    WITHDRAWN
}
