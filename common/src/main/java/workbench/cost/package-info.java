/** What a repetition costs, and facts and noise of the machine. */
package workbench.cost;
