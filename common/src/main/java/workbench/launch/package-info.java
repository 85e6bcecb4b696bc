/** Child JVMs: how they are started, what they find, what they say, and what is left when they have gone. */
package workbench.launch;
