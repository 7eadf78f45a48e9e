package dev.crmkit.rules.policy;

import dev.crmkit.model.incident.Incident;
import java.util.List;

/**
 * A policy that law or contract demand. It sees the incident and nothing else: by type, value, segment, score and budget of
 * a customer cannot lower what is his by right.
 */
public non-sealed interface MandatoryPolicy extends CompensationPolicy {

    /**
     * Assesses an incident.
     *
     * @param incident what went wrong; its kind is one that the policy applies to
     * @return what is due and the rules that led there
     */
    Assessment assess(Incident incident);

    /**
     * The same policy read otherwise, once for each point on which the law is disputed.
     *
     * @return policies that differ in exactly one reading, told apart by their {@link #version()}
     */
    default List<MandatoryPolicy> otherReadings() {
        return List.of();
    }
}
