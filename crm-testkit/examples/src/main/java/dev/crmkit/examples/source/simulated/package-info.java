/**
 * The simulated airline of crm-testkit as a source.
 */
@NullMarked
package dev.crmkit.examples.source.simulated;

import org.jspecify.annotations.NullMarked;
