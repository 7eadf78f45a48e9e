/**
 * What was granted, once for each harm: {@link dev.crmkit.rules.ledger.CompensationLedger CompensationLedger} (start
 * reading here; what teams with a store of their own implement) and its implementation in memory.
 *
 * <p>What does not belong here: what is due. The ledger is told, and gives at most that.
 */
@NullMarked
package dev.crmkit.rules.ledger;

import org.jspecify.annotations.NullMarked;
