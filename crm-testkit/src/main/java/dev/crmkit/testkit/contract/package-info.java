/**
 * The laws of the extension points, as tests to inherit:
 * {@link dev.crmkit.testkit.contract.CompensationLedgerContract CompensationLedgerContract} (start reading here). Implement
 * the interface in a test class, say how to make the thing under test, and run it with JUnit.
 *
 * <p>What does not belong here: tests of crmkit itself.
 */
@NullMarked
package dev.crmkit.testkit.contract;

import org.jspecify.annotations.NullMarked;
