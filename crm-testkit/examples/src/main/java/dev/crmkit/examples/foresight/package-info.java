/**
 * How well scores foretell what customers say later: {@link dev.crmkit.examples.foresight.Foresight Foresight} (start
 * reading here).
 */
@NullMarked
package dev.crmkit.examples.foresight;

import org.jspecify.annotations.NullMarked;
