/**
 * Which customers belong together: {@link dev.crmkit.model.segment.Segment Segment} (start reading here), the
 * {@link dev.crmkit.model.segment.Criterion Criterion} by which they are found, and the
 * {@link dev.crmkit.model.segment.Membership Membership} of one customer.
 *
 * <p>What does not belong here: the evaluation of a criterion over a history. That is a verb.
 */
@NullMarked
package dev.crmkit.model.segment;

import org.jspecify.annotations.NullMarked;
