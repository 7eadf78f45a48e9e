/**
 * The plots of the report, one class each, all drawn in one {@link dev.crmkit.examples.report.chart.Look Look} (start
 * reading here).
 */
@NullMarked
package dev.crmkit.examples.report.chart;

import org.jspecify.annotations.NullMarked;
