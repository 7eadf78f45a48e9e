/**
 * When something happened, when we knew, and when it is due: {@link dev.crmkit.model.moment.Moment Moment} (start reading
 * here) and {@link dev.crmkit.model.moment.Due Due}; and how systems write a date.
 *
 * <p>What does not belong here: clocks and calendars of a host. Every instant and zone comes in as an argument.
 */
@NullMarked
package dev.crmkit.model.moment;

import org.jspecify.annotations.NullMarked;
