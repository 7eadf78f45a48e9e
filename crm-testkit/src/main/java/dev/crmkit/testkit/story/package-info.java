/**
 * Stories of customers and companies that the library must get right, each executable: {@link
 * dev.crmkit.testkit.story.Story Story} (start reading here). Hosts play them on their own ledgers and policies.
 *
 * <p>What does not belong here: single laws, which are contracts.
 */
@NullMarked
package dev.crmkit.testkit.story;

import org.jspecify.annotations.NullMarked;
