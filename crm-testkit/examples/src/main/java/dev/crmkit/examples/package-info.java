/**
 * The main job, a service desk over a year of touchpoints: {@link dev.crmkit.examples.Main Main} (start reading here).
 *
 * <p>It decides every claim, scores every customer, and writes what came out. What does not belong here: anything that an
 * application would want to embed; that is in the four jars.
 */
@NullMarked
package dev.crmkit.examples;

import org.jspecify.annotations.NullMarked;
