/**
 * Who the customer is: {@link dev.crmkit.model.customer.Customer Customer} (start reading here), the identities under
 * which he is known in each system, the person or organization behind them, what he allows, and
 * {@link dev.crmkit.model.customer.IdentityGraph IdentityGraph}: which profiles are one person, and since when.
 *
 * <p>What does not belong here: what he did or what was done to him. That is history.
 */
@NullMarked
package dev.crmkit.model.customer;

import org.jspecify.annotations.NullMarked;
