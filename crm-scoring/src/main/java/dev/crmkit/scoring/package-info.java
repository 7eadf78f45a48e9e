/**
 * How good a relationship is: {@link dev.crmkit.scoring.RelationshipScorer RelationshipScorer} (start reading here) scores
 * a history by dimensions, each made of facets, and returns score, certainty and explanation together. Other teams add
 * dimensions of their own: {@link dev.crmkit.scoring.Dimension Dimension}.
 *
 * <p>It measures how the company behaved towards a customer, not what the customer says he feels: ratings and churn are
 * outcomes to compare a score with, never its inputs.
 */
@NullMarked
package dev.crmkit.scoring;

import org.jspecify.annotations.NullMarked;
