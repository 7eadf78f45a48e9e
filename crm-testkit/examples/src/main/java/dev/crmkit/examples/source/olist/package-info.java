/**
 * Real orders of a Brazilian marketplace as a source: {@link dev.crmkit.examples.source.olist.OlistSource OlistSource}
 * (start reading here).
 */
@NullMarked
package dev.crmkit.examples.source.olist;

import org.jspecify.annotations.NullMarked;
