/**
 * One observable side of a relationship at a time: a {@link dev.crmkit.scoring.facet.Facet Facet} (start reading here)
 * predicts a named event, maps touchpoints to evidence for and against it, and is read out as a Beta distribution.
 *
 * <p>What does not belong here: weighing facets against each other. That is the scorer's work.
 */
@NullMarked
package dev.crmkit.scoring.facet;

import org.jspecify.annotations.NullMarked;
