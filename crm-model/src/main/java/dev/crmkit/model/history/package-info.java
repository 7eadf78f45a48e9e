/**
 * All that is known of one customer, as of any time: {@link dev.crmkit.model.history.CustomerHistory CustomerHistory}
 * (start reading here), the one input of every rule and score.
 *
 * <p>What does not belong here: storage. A host keeps the records; a history is made from them when it is needed.
 */
@NullMarked
package dev.crmkit.model.history;

import org.jspecify.annotations.NullMarked;
