/** What every bare loop has in common, whichever family of transports it is for; those of a family lie in a package of their own. */
package workbench.overhead.bare;
