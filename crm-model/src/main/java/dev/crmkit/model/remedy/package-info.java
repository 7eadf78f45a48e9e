/**
 * What makes good: what is due ({@link dev.crmkit.model.remedy.Entitlement Entitlement}, start reading here) and what was
 * given ({@link dev.crmkit.model.remedy.Grant Grant}).
 *
 * <p>What does not belong here: deciding either. That is the work of policies and of the ledger.
 */
@NullMarked
package dev.crmkit.model.remedy;

import org.jspecify.annotations.NullMarked;
