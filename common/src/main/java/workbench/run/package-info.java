/** Rounds and repetitions: schedule, warm-up, iterations, collection; and the search for rates. */
package workbench.run;
