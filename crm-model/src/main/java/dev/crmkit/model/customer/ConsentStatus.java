package dev.crmkit.model.customer;

/**
 * What was said to a purpose; after the choice values of Adobe's XDM consents. Where nobody asked there is no consent at
 * all, and a ticked box is none either (recital 32 GDPR): XDM's "unknown" and "default yes" are left out.
 */
public enum ConsentStatus {
    /** Yes; for a basis other than consent: the basis is there and nobody objected. */
    GIVEN,
    /** No, or an objection under Art. 21 GDPR. */
    DENIED,
    /** Was given, and taken back: Art. 7(3) GDPR. */
    WITHDRAWN,
    /** Asked and not confirmed yet, as between the two steps of a double opt-in. */
    PENDING;

    /**
     * Whether it allows the purpose.
     *
     * @return true for {@link #GIVEN} only
     */
    public boolean allows() {
        return this == GIVEN;
    }
}
