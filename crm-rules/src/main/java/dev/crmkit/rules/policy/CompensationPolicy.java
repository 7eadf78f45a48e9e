package dev.crmkit.rules.policy;

import dev.crmkit.model.explain.Phrasebook;
import dev.crmkit.model.incident.IncidentKind;
import java.util.List;

/**
 * Says what is due for an incident, and why. The point where other teams add policies of their own: implement
 * {@link MandatoryPolicy} for law and contract, {@link GoodwillPolicy} for what the company gives of its own free will.
 *
 * <p>Implementations are pure and thread-safe: the same case gets the same assessment, on any machine, at any time.
 */
public sealed interface CompensationPolicy permits MandatoryPolicy, GoodwillPolicy {

    /**
     * The policy's id, unique within a policy set.
     *
     * @return lower case letters, digits and dashes, e.g. {@code eu261}
     */
    String id();

    /**
     * The policy's version. It changes whenever an answer may change; every grant names it.
     *
     * @return any text without white space, e.g. {@code 2004}
     */
    String version();

    /**
     * Whether the policy has anything to say of a kind of incident.
     *
     * @param kind the kind
     * @return true if cases of this kind are to be assessed
     */
    boolean appliesTo(IncidentKind kind);

    /**
     * What unknown facts count as.
     *
     * @return the assumptions, at most one for each fact
     */
    default List<Assumption<?>> assumptions() {
        return List.of();
    }

    /**
     * The sentences for the codes of its rules.
     *
     * @return the policy's phrasebook
     */
    Phrasebook phrasebook();

    /**
     * Id and version together, as grants name them.
     *
     * @return {@code id@version}
     */
    default String reference() {
        return id() + "@" + version();
    }
}
