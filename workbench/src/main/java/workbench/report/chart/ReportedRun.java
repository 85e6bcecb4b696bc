package workbench.report.chart;

import workbench.analysis.Comparison;
import workbench.result.StoredRun;

/**
 * A run in a report.
 *
 * @param name what tells it from the other runs of the report
 */
public record ReportedRun(String name, StoredRun stored, Comparison comparison) {}
