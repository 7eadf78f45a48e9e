package dev.crmkit.examples.desk;

import dev.crmkit.examples.source.Review;
import dev.crmkit.scoring.RelationshipScore;

/**
 * A review and the score of its customer as it stood when he was asked. Immutable.
 *
 * @param review what the customer said
 * @param score what could be known before
 */
public record Judged(Review review, RelationshipScore score) {}
