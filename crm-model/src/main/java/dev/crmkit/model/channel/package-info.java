/**
 * Where customer and company meet: {@link dev.crmkit.model.channel.Channel Channel} (start reading here), who
 * serves the customer there, and the direction of a contact.
 *
 * <p>What does not belong here: the contact itself, which is part of a touchpoint.
 */
@NullMarked
package dev.crmkit.model.channel;

import org.jspecify.annotations.NullMarked;
