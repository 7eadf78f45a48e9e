/**
 * One call from claim to answer: {@link dev.crmkit.rules.desk.CompensationDesk CompensationDesk} (start reading here)
 * asks the policies what is due and the ledger what of it is left, and answers so that the next agent can see it.
 *
 * <p>What does not belong here: rules of its own. The desk knows no law and no sum.
 */
@NullMarked
package dev.crmkit.rules.desk;

import org.jspecify.annotations.NullMarked;
