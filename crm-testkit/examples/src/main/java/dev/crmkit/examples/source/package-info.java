/**
 * Where the year comes from: {@link dev.crmkit.examples.source.Year Year} (start reading here) is what every source hands
 * to the desk.
 *
 * <p>What does not belong here: deciding and scoring.
 */
@NullMarked
package dev.crmkit.examples.source;

import org.jspecify.annotations.NullMarked;
