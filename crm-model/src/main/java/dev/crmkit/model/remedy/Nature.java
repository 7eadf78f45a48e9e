package dev.crmkit.model.remedy;

/** Whether something must be given or may be given. */
public enum Nature {
    /** Law or contract demand it: never less for value, segment, score or budget. */
    MANDATORY,
    /** The company gives it of its own free will. */
    GOODWILL
}
