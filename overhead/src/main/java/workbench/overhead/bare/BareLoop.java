package workbench.overhead.bare;

import workbench.transport.Kernel;

/**
 * Opens a participant's bare loop: its task, written straight against the library or the mechanism, without source, sink and sum but for what
 * control needs to see it begin and end. What the workbench itself costs is measured against it. There are one producer and one consumer or
 * one pair, and a number of messages is set; elements are transferred.
 */
@FunctionalInterface
public interface BareLoop {
    /** Called once the participant's kernel is open, with which the loop takes turns. */
    Kernel open(LoopContext context) throws Exception;
}
