/**
 * What crmkit costs, measured beside what one would write or use instead: run by JMH, see README.md of this module.
 * {@link dev.crmkit.benchmarks.DelayDecision DelayDecision} (start reading here) decides, the other classes that end in a
 * verb's noun pay, fold and score; each holds its baselines, and a test shows that all of them give the same answers.
 *
 * <p>What does not belong here: correctness. The modules test that themselves.
 */
@NullMarked
package dev.crmkit.benchmarks;

import org.jspecify.annotations.NullMarked;
