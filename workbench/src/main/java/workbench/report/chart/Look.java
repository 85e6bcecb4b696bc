package workbench.report.chart;

/**
 * How a trial looks as a line.
 *
 * @param name what it is called in its chart
 * @param nth of its transport in the chart, so that each gets a dash of its own
 */
record Look(String name, TransportStyle style, int nth) {
    Look with(String remark) {
        return new Look(name + remark, style, nth);
    }
}
