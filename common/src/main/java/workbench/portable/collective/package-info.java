/**
 * Collective operations over any {@link workbench.transport.Channel}: one algorithm a class. None of them waits in a circle, even where a send waits
 * until its receiver takes the message.
 */
package workbench.portable.collective;
