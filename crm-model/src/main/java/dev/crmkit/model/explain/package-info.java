/**
 * The words in which rules and scores say why: {@link dev.crmkit.model.explain.Reason Reason} (start reading here),
 * the evidence it stands on, the open lists of codes it names, and the phrasebook that turns it into a sentence.
 *
 * <p>What does not belong here: the sentences of a single policy or dimension. They live beside it, in its own phrasebook.
 */
@NullMarked
package dev.crmkit.model.explain;

import org.jspecify.annotations.NullMarked;
