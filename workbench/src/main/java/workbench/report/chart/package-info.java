/** What a report draws: charts from the analysis, as specifications that page and exported figures share. */
package workbench.report.chart;
