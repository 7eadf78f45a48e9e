package dev.crmkit.model.customer;

/** Why personal data may be processed: the six bases of Art. 6(1) of Regulation (EU) 2016/679 (GDPR), named as Snowplow does. */
public enum LegalBasis {
    /** Art. 6(1)(a): the person has said yes to this purpose. */
    CONSENT,
    /** Art. 6(1)(b): a contract with the person needs it. */
    CONTRACT,
    /** Art. 6(1)(c): a law demands it. */
    LEGAL_OBLIGATION,
    /** Art. 6(1)(d): somebody's life depends on it. */
    VITAL_INTERESTS,
    /** Art. 6(1)(e): a task in the public interest needs it. */
    PUBLIC_TASK,
    /** Art. 6(1)(f): an interest of the company that outweighs the person's; the person may object, Art. 21. */
    LEGITIMATE_INTERESTS
}
