/**
 * How far long work has got: {@link dev.crmkit.examples.progress.Progress Progress} (start reading here), as a bar on a
 * terminal and as plain lines elsewhere.
 */
@NullMarked
package dev.crmkit.examples.progress;

import org.jspecify.annotations.NullMarked;
