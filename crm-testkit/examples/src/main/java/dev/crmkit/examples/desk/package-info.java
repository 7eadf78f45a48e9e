/**
 * The work itself, and the heart of the example: {@link dev.crmkit.examples.desk.ServiceDesk ServiceDesk} (start reading
 * here) decides every claim and scores every customer.
 */
@NullMarked
package dev.crmkit.examples.desk;

import org.jspecify.annotations.NullMarked;
