/**
 * Generated nouns for property tests with jqwik: {@link dev.crmkit.testkit.arbitrary.CrmDomain CrmDomain} (start reading
 * here) hands them to every {@code @ForAll} parameter, {@link dev.crmkit.testkit.arbitrary.Histories Histories} and its
 * neighbours as an {@code Arbitrary} to go on from.
 *
 * <p>All are valid, and many of them odd: empty texts, first and last instants, other scripts, sums without and with three
 * decimals, ends that are open, records of the same instant.
 *
 * <p>What does not belong here: populations with known truth, which live in {@code simulate}.
 */
@NullMarked
package dev.crmkit.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
