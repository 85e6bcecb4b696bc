/** What is to be run: what a user asks for, on the command line or in a plan file, and the trials that this makes. */
package workbench.plan;
