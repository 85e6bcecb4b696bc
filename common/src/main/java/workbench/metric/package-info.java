/** What can be measured: every metric's name, unit and direction, for those who record it and for those who show it. Uses the JDK only. */
package workbench.metric;
