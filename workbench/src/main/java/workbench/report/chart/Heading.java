package workbench.report.chart;

/** A chart without its drawing; see {@link Chart}. */
record Heading(String id, String title, String alternative, ChartTable table) {}
