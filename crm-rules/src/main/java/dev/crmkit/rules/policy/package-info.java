/**
 * What is due, and why: {@link dev.crmkit.rules.policy.CompensationPolicy CompensationPolicy} (start reading here; what
 * other teams implement), {@link dev.crmkit.rules.policy.PolicySet PolicySet}, which combines policies, and the
 * {@link dev.crmkit.rules.policy.Verdict Verdict}, which explains itself.
 *
 * <p>What does not belong here: whether it was paid before. A verdict knows one incident and nothing of the ledger.
 */
@NullMarked
package dev.crmkit.rules.policy;

import org.jspecify.annotations.NullMarked;
