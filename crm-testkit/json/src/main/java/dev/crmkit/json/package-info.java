/**
 * A host that stands for all others: {@link dev.crmkit.json.Echo Echo} reads nouns as lines of JSON and writes them again.
 */
@NullMarked
package dev.crmkit.json;

import org.jspecify.annotations.NullMarked;
