package workbench.report.chart;

import java.util.Map;

/**
 * What ECharts draws, and the same in words and numbers.
 *
 * @param id unique in the page; letters, digits and hyphens
 * @param alternative the chart in one or two sentences, made from the numbers
 * @param option ECharts' option: plain maps, lists, texts, numbers
 */
public record Chart(String id, String title, String alternative, ChartTable table, Map<String, Object> option) {}
