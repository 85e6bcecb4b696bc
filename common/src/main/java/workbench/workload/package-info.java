/** What is asked of a transport: problems, their data and right answers, receipts and verdicts. Uses the JDK only. */
package workbench.workload;
