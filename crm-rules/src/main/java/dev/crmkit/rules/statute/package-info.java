/**
 * Compensation schemes of law, each a policy: {@link dev.crmkit.rules.statute.EuAirPassengerRights EuAirPassengerRights}
 * (start reading here).
 *
 * <p>What does not belong here: goodwill. Every scheme names the articles and judgments it rests on, the date of its
 * rules, and where the law is disputed. None of it is legal advice.
 */
@NullMarked
package dev.crmkit.rules.statute;

import org.jspecify.annotations.NullMarked;
