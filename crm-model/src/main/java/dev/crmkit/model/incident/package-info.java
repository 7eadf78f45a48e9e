/**
 * What went wrong for one person: {@link dev.crmkit.model.incident.Incident Incident} (start reading here), the key that
 * makes it one harm in every channel, and its typed facts, each known, unknown or not applicable;
 * and the disruption that made many of them.
 *
 * <p>What does not belong here: what is due for it. That is a verdict of the rules.
 */
@NullMarked
package dev.crmkit.model.incident;

import org.jspecify.annotations.NullMarked;
