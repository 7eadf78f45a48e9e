/**
 * Every meeting of customer and company: {@link dev.crmkit.model.touchpoint.Touchpoint Touchpoint} (start reading here),
 * the envelope, with its {@link dev.crmkit.model.touchpoint.Content Content}, the promises made and the needs learned in it.
 *
 * <p>What does not belong here: judging a meeting. That is the work of scores.
 */
@NullMarked
package dev.crmkit.model.touchpoint;

import org.jspecify.annotations.NullMarked;
