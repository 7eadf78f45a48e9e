/**
 * Populations whose truth is known, since they were made: {@link dev.crmkit.testkit.simulate.AirlineYear AirlineYear}
 * (start reading here). The same seed gives the same population on every machine.
 *
 * <p>What does not belong here: single fixtures.
 */
@NullMarked
package dev.crmkit.testkit.simulate;

import org.jspecify.annotations.NullMarked;
