package dev.crmkit.rules.policy;

/** A policy of the company's own, which may look at all that is known of the customer as of the decision. */
public non-sealed interface GoodwillPolicy extends CompensationPolicy {

    /**
     * Assesses a case.
     *
     * @param underReview incident and history as of the decision; the incident's kind is one that the policy applies to
     * @return what is due and the rules that led there
     */
    Assessment assess(Case underReview);
}
