/**
 * A host's own tables as a source: {@link dev.crmkit.examples.source.own.OwnSource OwnSource} (start reading here).
 */
@NullMarked
package dev.crmkit.examples.source.own;

import org.jspecify.annotations.NullMarked;
