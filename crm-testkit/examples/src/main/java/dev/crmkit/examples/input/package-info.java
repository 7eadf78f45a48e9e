/**
 * Reading the host's own tables: {@link dev.crmkit.examples.input.InputFolder InputFolder} (start reading here). Whatever
 * is wrong with a file ends as a {@link dev.crmkit.examples.input.BadInput BadInput} that names file, line and column.
 */
@NullMarked
package dev.crmkit.examples.input;

import org.jspecify.annotations.NullMarked;
