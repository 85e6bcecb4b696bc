package workbench.report.chart;

/** A chart without its drawing; see {@link Chart}. */
record Heading(String id, String workload, String title, String alternative, ChartTable table) {}
