/** Plan, schedule, launch, watch and collect: everything that the controlling JVM does. */
package workbench.run;
