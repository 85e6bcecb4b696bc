package workbench.launch;

import workbench.control.Frame;

/** What the controller hears of its children. */
public sealed interface Event {
    int child();

    record Said(int child, Frame frame) implements Event {}

    /** The process has ended. */
    record Gone(int child, int exitCode) implements Event {}
}
