package workbench.report.chart;

import java.util.List;

/**
 * The numbers of a chart.
 *
 * @param headings with units
 */
public record ChartTable(List<String> headings, List<List<String>> rows) {}
