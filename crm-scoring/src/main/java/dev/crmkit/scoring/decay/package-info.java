/**
 * Exact, mergeable accumulators: what a facet of a relationship remembers of its events.
 *
 * <p>Start with {@link DecayedSum}. Three states live here, and each is an immutable value with {@code empty}, {@code
 * plus} and {@code merge}, so that a ledger may be folded in any order, in any partition and on any machine:
 *
 * <ul>
 *   <li>{@link DecayedSum}: evidence that fades with a {@link HalfLife}. What was added can be retracted exactly. An
 *       event that is folded twice counts twice, so deduplicate by event id first.
 *   <li>{@link OpenItems}: items that are opened and later resolved (promises, questions, cases). A lattice: folding
 *       the same fact twice changes nothing.
 *   <li>{@link TopReasons}: the few pieces of evidence that weigh most. A lattice as well.
 * </ul>
 *
 * <p>Equal sets of events give equal states, bit for bit, and equal states give equal bytes. Every state carries a
 * {@link Fingerprint}; states of different fingerprints refuse to merge. Time is counted in milliseconds and always
 * comes in as an argument; instants may lie up to 146 million years from 1970.
 *
 * <p>The decay is forward decay with exponential weights after G. Cormode, V. Shkapenyuk, D. Srivastava and B. Xu,
 * "Forward Decay: A Practical Time Decay Model for Streaming Systems", ICDE 2009, with one landmark per half-life in
 * place of a single one and with integers in place of doubles.
 *
 * <p>What does not belong here: what an event means (which touchpoint is evidence for what, how lateness is judged),
 * priors, scores, texts and every noun of crm-model.
 */
@NullMarked
package dev.crmkit.scoring.decay;

import org.jspecify.annotations.NullMarked;
