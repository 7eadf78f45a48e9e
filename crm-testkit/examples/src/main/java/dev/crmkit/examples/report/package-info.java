/**
 * What came out, for a boss and for programs: {@link dev.crmkit.examples.report.ReportFolder ReportFolder} (start reading
 * here) writes the summary and the report.
 */
@NullMarked
package dev.crmkit.examples.report;

import org.jspecify.annotations.NullMarked;
